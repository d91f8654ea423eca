package org.queuebridge.rules.coverage;

import org.queuebridge.domain.Answer;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.RuleInsight;

/** Tells whether a rule may deliver to a target. */
@FunctionalInterface
public interface DeliveryPermission {
    /** Nobody looked: whether it may is not doubted. */
    DeliveryPermission UNCHECKED = (_, _) -> Answer.YES;

    /** Whether it may; no where it is known that nothing arrives. */
    Answer delivers(RuleInsight rule, Target target);
}
