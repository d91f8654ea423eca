package org.queuebridge.doctor.fix;

import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.permission.PolicyChange;
import org.queuebridge.doctor.fix.steps.FixStep;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.rule.RuleKey;

/** What came of planning a fix. Nothing is changed yet. */
public sealed interface FixPlan {
    /** What the fix rests on, what it leaves alone, or why it is not possible. */
    List<FixNote> notes();

    /**
     * A plan to be shown, and applied once a person agrees.
     *
     * @param policies how it changes policies
     */
    record Planned(ChangePlan plan, List<PolicyChange> policies, List<FixNote> notes) implements FixPlan {
        public Planned {
            policies = List.copyOf(policies);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Only a person can say what is right: the editor opens at this place.
     *
     * @param targetArn the target; empty for all of them
     */
    record Edit(RuleKey rule, Place place, Optional<String> targetArn, List<FixNote> notes) implements FixPlan {
        public Edit {
            notes = List.copyOf(notes);
        }
    }

    /**
     * No plan: what a person can do.
     *
     * @param steps in order, never none
     */
    record ByHand(List<FixStep> steps) implements FixPlan {
        public ByHand {
            steps = List.copyOf(steps);
        }

        @Override
        public List<FixNote> notes() {
            return List.of();
        }
    }

    /** No plan, and nothing to edit. */
    record NotPossible(List<FixNote> notes) implements FixPlan {
        public NotPossible {
            notes = List.copyOf(notes);
        }

        public NotPossible(FixNote why) {
            this(List.of(why));
        }
    }

    /** A place in the editor of rules. */
    enum Place {
        /** The queues and what the rule fires on. */
        PATTERN,
        /** The list of targets. */
        TARGETS,
        /** The ARN of a target. */
        TARGET_ARN,
        /** The dead-letter queue of a target. */
        DEAD_LETTERS
    }
}
