package org.queuebridge.rules.verify;

import java.util.Optional;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleKey;

/** Port: the rules of one account and region as they were last planned here, with which a verification compares. */
@FunctionalInterface
public interface IntendedRules {
    /** No rule was ever planned here. */
    IntendedRules NONE = _ -> Optional.empty();

    /**
     * The rule as last planned; empty where it was never created or edited here.
     *
     * @throws org.queuebridge.domain.FailureException where the record cannot be read
     */
    Optional<RuleImage> of(RuleKey key);
}
