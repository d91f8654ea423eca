package org.queuebridge.domain.permission.policy;

import java.util.List;

/** The value of a condition key in a request, as far as it is known. */
sealed interface ConditionKeyValue {
    /** The request does not carry the key. */
    record Absent() implements ConditionKeyValue {}

    /**
     * The request carries it.
     *
     * @param values those that are known
     * @param more whether there can be others besides, as of keys with several values
     */
    record Present(List<String> values, boolean more) implements ConditionKeyValue {
        public Present {
            values = List.copyOf(values);
        }
    }

    /** The request carries just this value, or does not carry the key: which of the two cannot be told. */
    record Maybe(String value) implements ConditionKeyValue {}

    /** Whether the request carries the key, or with which value, cannot be told from outside. */
    record Unknown() implements ConditionKeyValue {}

    static ConditionKeyValue of(String value) {
        return new Present(List.of(value), false);
    }
}
