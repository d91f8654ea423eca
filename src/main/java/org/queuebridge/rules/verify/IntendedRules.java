package org.queuebridge.rules.verify;

import java.util.Optional;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleKey;

/**
 * Port: what was intended for rules of one account and region, by whoever created or edited them here: what a
 * verification compares with.
 */
@FunctionalInterface
public interface IntendedRules {
    /** Nothing is known of any rule. */
    IntendedRules NONE = _ -> Optional.empty();

    /**
     * What was intended for that rule; empty where it was never created or edited here.
     *
     * @throws org.queuebridge.domain.FailureException where that cannot be read
     */
    Optional<RuleImage> of(RuleKey key);
}
