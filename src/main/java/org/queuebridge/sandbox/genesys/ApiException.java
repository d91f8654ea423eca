package org.queuebridge.sandbox.genesys;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.queuebridge.sandbox.http.Response;

/** A request that the API refuses, in the words of the real one where they are known. */
final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final String NEEDS =
            "Unable to perform the requested action. You must have at least one of the following permissions"
                    + " assigned: ";

    private final int status;
    private final String code;
    private final String message;
    private final String permission;

    private ApiException(int status, String code, String message, String permission) {
        super(code);
        this.status = status;
        this.code = code;
        this.message = message;
        this.permission = permission;
    }

    private ApiException(int status, String code, String message) {
        this(status, code, message, "");
    }

    static ApiException authenticationRequired() {
        return new ApiException(
                401, "authentication.required", "No authentication bearer token specified in authorization header.");
    }

    static ApiException badCredentials() {
        return new ApiException(401, "bad.credentials", "Invalid login credentials.");
    }

    static ApiException missing(String permission) {
        return new ApiException(403, "missing.any.permissions", NEEDS + "[" + permission + "]", permission);
    }

    static ApiException notAuthorized() {
        return new ApiException(403, "not.authorized", "You are not authorized to perform the requested action.");
    }

    static ApiException notFound() {
        return new ApiException(404, "not.found", "The requested resource was not found.");
    }

    static ApiException methodNotAllowed() {
        return new ApiException(405, "method.not.allowed", "The resource does not support the requested method.");
    }

    static ApiException invalidPageNumber() {
        return new ApiException(400, "invalid.page.number", "Invalid page number specified.");
    }

    static ApiException invalidPageSize() {
        return new ApiException(400, "invalid.page.size", "Invalid page size specified.");
    }

    /** Wording not recorded. */
    static ApiException badRequest() {
        return new ApiException(400, "bad.request", "The request could not be understood by the server.");
    }

    /** Wording not recorded. */
    static ApiException missingField(String field) {
        return new ApiException(400, "invalid.value", "Value [] is not valid for field [" + field + "].");
    }

    /** Code as the published API description has it; wording not recorded. */
    static ApiException tooManyIntegrations() {
        return new ApiException(
                400, "max.integrations.reached", "The maximum number of integrations of this type was reached.");
    }

    /** Code as the published API description has it; wording not recorded. */
    static ApiException versionConflict(int newest) {
        return new ApiException(
                409, "version.conflict", "The version does not match the current version [" + newest + "].");
    }

    static ApiException tooMany(int allowed) {
        String message = "Rate limit exceeded the maximum [" + allowed + "] requests within [60] seconds";
        return new ApiException(429, "too.many.requests", message);
    }

    static ApiException server(int status) {
        return switch (status) {
            case 502 -> new ApiException(status, "bad.gateway", "Bad gateway.");
            case 503 -> new ApiException(status, "service.unavailable", "The server is currently unavailable.");
            case 504 -> new ApiException(status, "gateway.timeout", "The request timed out.");
            default ->
                new ApiException(status, "internal.server.error", "The server encountered an unexpected condition.");
        };
    }

    /** The answer for it. */
    Response response(String contextId) {
        JsonObject body = new JsonObject();
        body.addProperty("message", message);
        body.addProperty("code", code);
        body.addProperty("status", status);
        if (!permission.isEmpty()) {
            body.addProperty("messageWithParams", NEEDS + "{permissions}");
            body.add("messageParams", permissions());
        }
        body.addProperty("contextId", contextId);
        body.add("details", new JsonArray());
        body.add("errors", new JsonArray());
        return Response.json(status, body);
    }

    private JsonObject permissions() {
        JsonObject params = new JsonObject();
        params.addProperty("permissions", "[" + permission + "]");
        return params;
    }
}
