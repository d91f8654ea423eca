package org.queuebridge.doctor.fix;

import java.util.List;
import java.util.Optional;
import org.queuebridge.doctor.fix.steps.FixStep;
import org.queuebridge.domain.pattern.build.ConditionPath;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleKey;

/**
 * What can be done about a finding, with what a plan for it needs. A fix is only an offer: its plan reads both clouds
 * again, and may find that there is nothing left to do.
 */
public sealed interface DoctorFix {
    /**
     * What only a person can do.
     *
     * @param steps in order, never none
     */
    record ByHand(List<FixStep> steps) implements DoctorFix {
        public ByHand {
            steps = List.copyOf(steps);
        }
    }

    /** What this program can plan. */
    sealed interface ByPlan extends DoctorFix {}

    /** A change of what brings events to a bus. */
    sealed interface OfSetUp extends ByPlan {}

    /**
     * Creates the event bus of a partner event source that is PENDING.
     *
     * @param bus its name is that of the source
     */
    record CreateBus(EventBus bus) implements OfSetUp {}

    /**
     * Adds topics to the integration whose suffix is that of the bus, and enables it.
     *
     * @param topics the topics that it lacks; none where it is only disabled
     * @param rule the rule that needs them; empty where the bus was examined
     */
    record AddTopics(EventBus bus, List<String> topics, Optional<String> rule) implements OfSetUp {
        public AddTopics {
            topics = List.copyOf(topics);
        }
    }

    /**
     * Creates an integration that sends to the bus, as none does.
     *
     * @param other where an integration of its suffix sends instead, as account and region; empty where there is none
     * @param rule the rule that needs it; empty where the bus was examined
     */
    record CreateIntegration(EventBus bus, Optional<String> other, Optional<String> rule) implements OfSetUp {}

    /** A change of one rule or its targets. */
    sealed interface OfRule extends ByPlan {
        /** The rule that has the fault. */
        RuleKey rule();
    }

    /** Creates the rule with the same targets on the bus whose events it is for, then disables it where it is. */
    record MoveToBus(RuleKey rule) implements OfRule {}

    /** Enables the rule. */
    record EnableRule(RuleKey rule) implements OfRule {}

    /**
     * Replaces topics that Genesys Cloud does not offer.
     *
     * @param topics those that the pattern names
     */
    record CorrectTopics(RuleKey rule, List<String> topics) implements OfRule {
        public CorrectTopics {
            topics = List.copyOf(topics);
        }
    }

    /** Makes the pattern again, as it cannot match; the person selects queues and events. */
    record EditPattern(RuleKey rule) implements OfRule {}

    /** Adds a target, which the person selects. */
    record AddTarget(RuleKey rule) implements OfRule {}

    /**
     * Takes the quotes from around the whole event in the template of a target's input; where that is not what is
     * wrong, the person corrects the input.
     */
    record CorrectInput(RuleKey rule, String targetArn) implements OfRule {}

    /** Adds the permission that lets the rule deliver to a target, or to its dead-letter queue. */
    record AllowDelivery(RuleKey rule, String targetArn) implements OfRule {}

    /** Replaces the ARN of a target that was not found; the person selects the right one. */
    record CorrectArn(RuleKey rule, String targetArn) implements OfRule {}

    /** Adds a dead-letter queue to a target; the person selects the queue. */
    record AddDeadLetterQueue(RuleKey rule, String targetArn) implements OfRule {}

    /**
     * Asks for the queue's id where events have it.
     *
     * @param from the condition of the pattern
     * @param to where the event that was seen has the id
     */
    record CorrectPath(RuleKey rule, ConditionPath from, ConditionPath to) implements OfRule {}

    /**
     * Replaces ids of queues that no longer exist by those of queues of the same name, in every rule that names them.
     *
     * @param queueIds the ids that were not found
     */
    record SwapQueues(RuleKey rule, List<String> queueIds) implements OfRule {
        public SwapQueues {
            queueIds = List.copyOf(queueIds);
        }
    }
}
