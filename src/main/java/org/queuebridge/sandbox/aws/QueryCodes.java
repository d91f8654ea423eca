package org.queuebridge.sandbox.aws;

import java.util.HashMap;
import java.util.Map;

/**
 * The error codes and statuses of a service with the query protocol that differ from other services.
 *
 * @param codes the codes by their names in other services
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

    /** The error as such a service names it. */
    public AwsException of(AwsException refusal) {
        Code code = codes.getOrDefault(refusal.code(), new Code(refusal.status(), refusal.code()));
        return AwsException.refusal(code.status(), code.name(), refusal.sentence());
    }
}
