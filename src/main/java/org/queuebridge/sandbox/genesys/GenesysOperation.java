package org.queuebridge.sandbox.genesys;

import java.util.Set;
import org.queuebridge.sandbox.http.Request;

/** The operations, with the name that faults use and the permission that they need. */
enum GenesysOperation {
    TOKEN("token", ""),
    ORGANIZATION("organization", ""),
    QUEUES("queues", OAuthClient.QUEUE_VIEW),
    QUEUE("queue", OAuthClient.QUEUE_VIEW),
    INTEGRATIONS("integrations", OAuthClient.INTEGRATION_VIEW),
    INTEGRATION("integration", OAuthClient.INTEGRATION_VIEW),
    INTEGRATION_CONFIG("integrationConfig", OAuthClient.INTEGRATION_VIEW),
    CREATE_INTEGRATION("createIntegration", OAuthClient.INTEGRATION_ADD),
    CONFIGURE_INTEGRATION("configureIntegration", OAuthClient.INTEGRATION_EDIT),
    CHANGE_INTEGRATION("changeIntegration", OAuthClient.INTEGRATION_EDIT),
    DELETE_INTEGRATION("deleteIntegration", OAuthClient.INTEGRATION_DELETE),
    TOPICS("topics", ""),
    TOKEN_INFO("tokenInfo", ""),
    SUBJECT("subject", ""),
    WRONG_METHOD("wrongMethod", ""),
    UNKNOWN("unknown", "");

    static final String QUEUES_PATH = "/api/v2/routing/queues";
    static final String INTEGRATIONS_PATH = "/api/v2/integrations";
    static final String CONFIG = "/config/current";

    private final String title;
    private final String permission;

    GenesysOperation(String title, String permission) {
        this.title = title;
        this.permission = permission;
    }

    static GenesysOperation of(Request request) {
        String path = request.path();
        return switch (path) {
            // The token endpoint refuses other methods in its own words.
            case "/oauth/token" -> TOKEN;
            case "/api/v2/organizations/me" -> read(request, ORGANIZATION);
            case "/api/v2/tokens/me" -> read(request, TOKEN_INFO);
            case "/api/v2/authorization/subjects/me" -> read(request, SUBJECT);
            case "/api/v2/notifications/availabletopics" -> read(request, TOPICS);
            case QUEUES_PATH -> read(request, QUEUES);
            case INTEGRATIONS_PATH ->
                request.method().equals("POST") ? CREATE_INTEGRATION : read(request, INTEGRATIONS);
            default -> ofEntity(request, path);
        };
    }

    private static GenesysOperation ofEntity(Request request, String path) {
        if (path.startsWith(QUEUES_PATH + "/")) {
            return read(request, QUEUE);
        }
        if (!path.startsWith(INTEGRATIONS_PATH + "/")) {
            return UNKNOWN;
        }
        if (path.endsWith(CONFIG)) {
            return request.method().equals("PUT") ? CONFIGURE_INTEGRATION : read(request, INTEGRATION_CONFIG);
        }
        return switch (request.method()) {
            case "PATCH" -> CHANGE_INTEGRATION;
            case "DELETE" -> DELETE_INTEGRATION;
            default -> read(request, INTEGRATION);
        };
    }

    private static GenesysOperation read(Request request, GenesysOperation operation) {
        return request.method().equals("GET") ? operation : WRONG_METHOD;
    }

    String title() {
        return title;
    }

    /** @param withheld what even the roles that have it do not grant now */
    void requirePermission(OAuthClient client, Set<String> withheld) {
        boolean granted = client.permissions().contains(permission) && !withheld.contains(permission);
        if (!permission.isEmpty() && !granted) {
            throw ApiException.missing(permission);
        }
    }

    /** The real service's message for a client without the permission. */
    ApiException refusal() {
        return permission.isEmpty() ? ApiException.notAuthorized() : ApiException.missing(permission);
    }
}
