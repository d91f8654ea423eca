package org.queuebridge.sandbox.genesys;

import java.time.Duration;

/**
 * The limits of the local Genesys Cloud.
 *
 * @param requestsPerMinute API calls a token
 * @param tokensPerMinute tokens a client may ask for
 * @param tokenLifetime in whole seconds; the real one allows 300 s to 172,800 s
 */
public record GenesysLimits(int requestsPerMinute, int tokensPerMinute, Duration tokenLifetime) {
    /** As the real one by default; how often it gives tokens is not documented. */
    public static final GenesysLimits DEFAULT = new GenesysLimits(300, 60, Duration.ofDays(1));

    public GenesysLimits withRequestsPerMinute(int requests) {
        return new GenesysLimits(requests, tokensPerMinute, tokenLifetime);
    }

    public GenesysLimits withTokensPerMinute(int tokens) {
        return new GenesysLimits(requestsPerMinute, tokens, tokenLifetime);
    }

    public GenesysLimits withTokenLifetime(Duration lifetime) {
        return new GenesysLimits(requestsPerMinute, tokensPerMinute, lifetime);
    }
}
