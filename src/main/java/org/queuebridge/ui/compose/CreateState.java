package org.queuebridge.ui.compose;

import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.rules.CreateResult;
import org.queuebridge.rules.DeleteResult;
import org.queuebridge.rules.StepListener.Step;

/** Where the creating of a rule stands. */
public sealed interface CreateState {
    /** Nothing was tried yet. */
    record Composing() implements CreateState {}

    /** Under way. */
    record Working() implements CreateState {}

    /** It ended with something to say of the rule. */
    record Ended(RuleDraft draft, CreateResult result) implements CreateState {}

    /** A rule whose targets failed was taken away again, or not wholly. */
    record TakenAway(CreateResult.TargetsFailed failed, DeleteResult result) implements CreateState {}

    /**
     * It failed or was cancelled.
     *
     * @param name the rule's
     * @param lastStep what was begun last, and may or may not have been done where it was cancelled
     */
    record Failed(String name, Failure failure, Optional<Step> lastStep) implements CreateState {}
}
