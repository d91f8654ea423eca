package org.queuebridge.domain.permission;

import java.util.List;

/** What a request says of a condition key. */
sealed interface KeyValue {
    /** The request does not carry the key. */
    record Absent() implements KeyValue {}

    /**
     * The request carries it.
     *
     * @param values those that are known
     * @param more whether there can be others besides, as of keys with several values
     */
    record Present(List<String> values, boolean more) implements KeyValue {
        public Present {
            values = List.copyOf(values);
        }
    }

    /** The request carries just this value, or does not carry the key: which of the two cannot be told. */
    record Maybe(String value) implements KeyValue {}

    /** Whether the request carries the key, or with which value, cannot be told from outside. */
    record Unknown() implements KeyValue {}

    static KeyValue of(String value) {
        return new Present(List.of(value), false);
    }
}
