package org.queuebridge.sandbox.genesys;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The issued tokens, each with its client and its own count of calls. */
final class Tokens {
    private final GenesysLimits limits;
    private final InstantSource clock;
    private final Map<String, Token> valid = new ConcurrentHashMap<>();

    /** A token in use. */
    record Token(OAuthClient client, Instant expires, MinuteWindow calls) {}

    Tokens(GenesysLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    String issue(OAuthClient client) {
        String text = UUID.randomUUID() + "-" + UUID.randomUUID();
        Instant expires = clock.instant().plus(limits.tokenLifetime());
        valid.put(text, new Token(client, expires, new MinuteWindow(limits.requestsPerMinute(), clock)));
        return text;
    }

    /** The token of a text; empty where it was never issued or has expired. */
    Optional<Token> find(String text) {
        return Optional.ofNullable(valid.get(text))
                .filter(token -> clock.instant().isBefore(token.expires()));
    }

    void expireAll() {
        valid.clear();
    }
}
