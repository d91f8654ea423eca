package org.queuebridge.sandbox.aws;

import java.util.HashMap;
import java.util.Map;

/**
 * What services with the query protocol call differently, and the status it travels with.
 *
 * @param codes by the names that other services have
 */
public record QueryCodes(Map<String, Code> codes) {
    private static final Map<String, Code> COMMON = Map.of(
            "UnrecognizedClientException", new Code(403, "InvalidClientTokenId"),
            "InvalidSignatureException", new Code(403, "SignatureDoesNotMatch"),
            "ExpiredTokenException", new Code(403, "ExpiredToken"),
            "MissingAuthenticationTokenException", new Code(403, "MissingAuthenticationToken"),
            "AccessDeniedException", new Code(403, "AccessDenied"),
            "ThrottlingException", new Code(400, "Throttling"),
            "InternalException", new Code(500, "InternalFailure"),
            "ServiceUnavailableException", new Code(503, "ServiceUnavailable"));

    /** A code and its status. */
    public record Code(int status, String name) {}

    public QueryCodes {
        Map<String, Code> all = new HashMap<>(COMMON);
        all.putAll(codes);
        codes = Map.copyOf(all);
    }

    /** The refusal as such a service names it. */
    public AwsException of(AwsException refusal) {
        Code code = codes.getOrDefault(refusal.code(), new Code(refusal.status(), refusal.code()));
        return AwsException.refusal(code.status(), code.name(), refusal.sentence());
    }
}
