package org.queuebridge.genesys;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An HTTP answer.
 *
 * @param status e.g. 200
 * @param headers its headers
 * @param body its whole body as text
 */
record HttpReply(int status, HttpHeaders headers, String body) {
    boolean succeeded() {
        return status / 100 == 2;
    }

    /** Whether the same request may be answered better a little later. */
    boolean passing() {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** A header that is a whole number from 0; absent where it is anything else. */
    OptionalInt number(String name) {
        try {
            int value = Integer.parseInt(header(name).orElse("").strip());
            return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }

    /** How long the service asks to wait before the next request; where it was too fast, until it counts anew. */
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
