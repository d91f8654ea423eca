package org.queuebridge.metrics.quota;

import org.queuebridge.domain.Failure;

/** What Service Quotas says of one quota. */
public sealed interface QuotaAnswer {
    /** The quota of the account, at least 1. */
    record Value(int value) implements QuotaAnswer {
        public Value {
            if (value < 1) {
                throw new IllegalArgumentException("quota " + value);
            }
        }
    }

    /**
     * It cannot be told.
     *
     * @param why {@link Failure.Forbidden} where a right is missing
     */
    record Unknown(Failure why) implements QuotaAnswer {}
}
