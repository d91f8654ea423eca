package org.queuebridge.sandbox.aws;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.queuebridge.sandbox.http.Request;

/**
 * Knows callers by the access key id in the credential scope of Signature Version 4. Signatures themselves are not
 * verified: any secret will do.
 */
public final class AccessKeys {
    private static final Pattern SCOPE = Pattern.compile(
            "AWS4-HMAC-SHA256 .*?Credential=(?<key>[^/,\\s]+)/\\d{8}/(?<region>[^/,\\s]+)/[^/,\\s]+/aws4_request.*");

    private final Map<String, Caller> callers;

    /** The callers by access key id. */
    public AccessKeys(Map<String, Caller> callers) {
        this.callers = Map.copyOf(callers);
    }

    /**
     * Says who sent a request.
     *
     * @throws AwsException if the request is unsigned, the key unknown or the session over
     */
    Signed identify(Request request) {
        Matcher scope = SCOPE.matcher(request.header("Authorization").orElse(""));
        if (!scope.matches()) {
            throw AwsException.refusal("MissingAuthenticationTokenException", "Missing Authentication Token");
        }
        Caller caller = callers.get(scope.group("key"));
        if (caller == null) {
            throw AwsException.refusal(
                    "UnrecognizedClientException", "The security token included in the request is invalid.");
        }
        if (caller.expired()) {
            throw AwsException.refusal(
                    "ExpiredTokenException", "The security token included in the request is expired");
        }
        return new Signed(caller, scope.group("region"));
    }
}
