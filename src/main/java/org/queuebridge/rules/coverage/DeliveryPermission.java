package org.queuebridge.rules.coverage;

import org.queuebridge.domain.Answer;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.RuleInsight;

/** Tells whether a rule may deliver to a target. */
@FunctionalInterface
public interface DeliveryPermission {
    /** Permissions that were not checked are assumed to be there. */
    DeliveryPermission UNCHECKED = (_, _) -> Answer.YES;

    /** Whether it may deliver; no where it is known that nothing arrives. */
    Answer delivers(RuleInsight rule, Target target);
}
