package org.queuebridge.metrics.quota;

import java.util.Optional;

/**
 * Port: the quotas of EventBridge in one account and region (Service Quotas). Blocks, and ends soon after its thread is
 * interrupted.
 */
@FunctionalInterface
public interface EventQuotas {
    /**
     * Reads a quota: that of the account, or AWS's default where the account has none of its own.
     *
     * @throws org.queuebridge.domain.FailureException only where it is canceled
     */
    QuotaAnswer read(EventQuota quota);

    /** Reads a quota as {@link #read}; empty where it cannot be told. */
    default Optional<Integer> value(EventQuota quota) {
        return read(quota) instanceof QuotaAnswer.Value(int value) ? Optional.of(value) : Optional.empty();
    }
}
