package org.queuebridge.metrics.quota;

import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.rule.RuleQuota;

/**
 * The limits to work with in one account and region.
 *
 * @param rulesPerBus how many rules a bus may have
 * @param patternSize how many characters a pattern may have, at most {@link PatternBudget#HIGHEST_LIMIT}
 */
public record AccountQuotas(Limit rulesPerBus, Limit patternSize) {
    /**
     * A limit.
     *
     * @param value the account's quota, or else AWS's documented default
     * @param assumed why the account's quota cannot be told; empty where it is known
     */
    public record Limit(int value, Optional<Failure> assumed) {
        /** Returns whether the account's quota is known. */
        public boolean known() {
            return assumed.isEmpty();
        }

        /** Returns the account's quota as the limit of patterns; where it is not known, what a person has set. */
        public PatternBudget budget(PatternBudget bySettings) {
            return known() ? new PatternBudget(value) : bySettings;
        }
    }

    /** Reads both quotas; see {@link EventQuotas#read}. */
    public static AccountQuotas read(EventQuotas quotas, String region) {
        return new AccountQuotas(
                limit(quotas.read(EventQuota.RULES_PER_BUS), RuleQuota.ofBusIn(region)), patternSize(quotas));
    }

    /** Reads how long a pattern may be; see {@link EventQuotas#read}. */
    public static Limit patternSize(EventQuotas quotas) {
        Limit read = limit(quotas.read(EventQuota.PATTERN_SIZE), PatternBudget.DEFAULT_LIMIT);
        return new Limit(Math.min(read.value(), PatternBudget.HIGHEST_LIMIT), read.assumed());
    }

    private static Limit limit(QuotaAnswer answer, int byDefault) {
        return switch (answer) {
            case QuotaAnswer.Value(int value) -> new Limit(value, Optional.empty());
            case QuotaAnswer.Unknown(Failure why) -> new Limit(byDefault, Optional.of(why));
        };
    }
}
