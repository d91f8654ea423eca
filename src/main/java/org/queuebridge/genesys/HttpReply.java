package org.queuebridge.genesys;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An HTTP response with its whole body.
 *
 * @param status e.g. 200
 * @param headers the response headers
 * @param body the whole body as text
 */
record HttpReply(int status, HttpHeaders headers, String body) {
    boolean succeeded() {
        return status / 100 == 2;
    }

    /** Returns whether the same request may succeed a little later: 429, 502, 503 or 504. */
    boolean retryable() {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** Returns a header that is a whole number from 0; empty if it is anything else. */
    OptionalInt number(String name) {
        try {
            int value = Integer.parseInt(header(name).orElse("").strip());
            return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }

    /**
     * Returns how long the service asks to wait before the next request: {@code Retry-After}, or for a 429 without it,
     * the time until the rate limit resets.
     */
    Optional<Duration> retryAfter() {
        OptionalInt asked = number("Retry-After");
        OptionalInt seconds = asked.isEmpty() && status == 429 ? number("inin-ratelimit-reset") : asked;
        return seconds.isPresent() ? Optional.of(Duration.ofSeconds(seconds.getAsInt())) : Optional.empty();
    }

    /** The body may hold a token. */
    @Override
    public String toString() {
        return "HTTP " + status;
    }
}
