package org.queuebridge.sandbox.genesys;

import java.time.Duration;

/**
 * The limits of the local Genesys Cloud.
 *
 * @param requestsPerMinute API calls a token
 * @param tokensPerMinute tokens a client may ask for
 * @param tokenLifetime in whole seconds; the real one allows 300 s to 172,800 s
 * @param settling how long an integration takes until it reports the state that is intended
 */
public record GenesysLimits(int requestsPerMinute, int tokensPerMinute, Duration tokenLifetime, Duration settling) {
    /** As the real one by default; how often it gives tokens is not documented, nor how long integrations take. */
    public static final GenesysLimits DEFAULT = new GenesysLimits(300, 60, Duration.ofDays(1), Duration.ofSeconds(2));

    public GenesysLimits withRequestsPerMinute(int requests) {
        return new GenesysLimits(requests, tokensPerMinute, tokenLifetime, settling);
    }

    public GenesysLimits withTokensPerMinute(int tokens) {
        return new GenesysLimits(requestsPerMinute, tokens, tokenLifetime, settling);
    }

    public GenesysLimits withTokenLifetime(Duration lifetime) {
        return new GenesysLimits(requestsPerMinute, tokensPerMinute, lifetime, settling);
    }

    public GenesysLimits withSettling(Duration time) {
        return new GenesysLimits(requestsPerMinute, tokensPerMinute, tokenLifetime, time);
    }
}
