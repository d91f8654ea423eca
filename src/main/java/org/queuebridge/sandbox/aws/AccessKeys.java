package org.queuebridge.sandbox.aws;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.queuebridge.sandbox.http.Request;

/**
 * Identifies callers by their access keys, and verifies the signature of their requests. The age of a signature does
 * not matter.
 */
public final class AccessKeys {
    private final Map<String, Key> keys;
    private final Set<String> withheld = ConcurrentHashMap.newKeySet();

    /**
     * A secret, and whom it signs for.
     *
     * @param secret the secret access key
     */
    public record Key(String secret, Caller caller) {}

    /** The keys by access key id. */
    public AccessKeys(Map<String, Key> keys) {
        this.keys = Map.copyOf(keys);
    }

    /** Keeps everybody from an action, such as {@code events:PutRule}; gives what takes that back. */
    public Runnable withhold(String action) {
        withheld.add(action);
        return () -> withheld.remove(action);
    }

    /** Whether a caller's policies do not allow an action. */
    boolean denies(Caller caller, String action) {
        return caller.denied().contains(action) || withheld.contains(action);
    }

    /**
     * Identifies who sent a request.
     *
     * @throws AwsException if the request is unsigned, the key is unknown, the session has expired, or the signature is
     *     wrong
     */
    Signed identify(Request request) {
        SignatureV4 signature = SignatureV4.of(request)
                .orElseThrow(() ->
                        AwsException.refusal("MissingAuthenticationTokenException", "Missing Authentication Token"));
        Key key = Optional.ofNullable(keys.get(signature.keyId()))
                .orElseThrow(() -> AwsException.refusal(
                        "UnrecognizedClientException", "The security token included in the request is invalid."));
        if (key.caller().expired()) {
            throw AwsException.refusal(
                    "ExpiredTokenException", "The security token included in the request is expired");
        }
        if (!signature.isOf(request, key.secret())) {
            throw AwsException.refusal(
                    "InvalidSignatureException",
                    "The request signature we calculated does not match the signature you provided. Check your AWS"
                            + " Secret Access Key and signing method. Consult the service documentation for details.");
        }
        return new Signed(key.caller(), signature.region());
    }
}
