package org.queuebridge.rules;

import org.queuebridge.domain.Answer;
import org.queuebridge.domain.rule.Target;

/** Tells whether a rule may deliver to a target. */
@FunctionalInterface
public interface Permitted {
    /** Nobody looked: whether it may is not doubted. */
    Permitted UNCHECKED = (_, _) -> Answer.YES;

    /** Whether it may; no where it is known that nothing arrives. */
    Answer delivers(RuleInsight rule, Target target);
}
