package org.queuebridge.metrics.quota;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;

/** Quotas as a test tells them; of others there is no value. */
public final class ScriptedQuotas implements EventQuotas {
    private final Map<EventQuota, QuotaAnswer> answers = new EnumMap<>(EventQuota.class);
    private int reads;

    /** Answers for a quota. */
    public ScriptedQuotas answer(EventQuota quota, QuotaAnswer answer) {
        answers.put(quota, answer);
        return this;
    }

    /** How often one was read. */
    public int reads() {
        return reads;
    }

    @Override
    public QuotaAnswer read(EventQuota quota) {
        reads++;
        return answers.getOrDefault(
                quota,
                new QuotaAnswer.Unknown(new Failure.Network(Reason.AWS_QUOTA_UNKNOWN, List.of(), Evidence.NONE)));
    }
}
