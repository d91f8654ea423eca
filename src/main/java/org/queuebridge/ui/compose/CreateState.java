package org.queuebridge.ui.compose;

import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.CreateRules;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.rules.CreateResult;
import org.queuebridge.rules.DeleteResult;
import org.queuebridge.rules.StepListener.Step;

/** Where the creating of a rule stands. */
public sealed interface CreateState {
    /** Whether it ended as it was meant to, and nothing is left to be done. */
    default boolean isSuccess() {
        return switch (this) {
            case Ended(var _, CreateResult.Created(var _, List<Finding> differences)) -> differences.isEmpty();
            case TakenAway(var _, DeleteResult.Deleted()) -> true;
            case SetEnded(var applied, boolean _) -> applied.left().isEmpty();
            default -> false;
        };
    }

    /** Nothing was tried yet. */
    record Composing() implements CreateState {}

    /** Under way. */
    record Working() implements CreateState {}

    /** It ended with something to say of the rule. */
    record Ended(RuleDraft draft, CreateResult result) implements CreateState {}

    /** A rule whose targets failed was taken away again, or not wholly. */
    record TakenAway(CreateResult.TargetsFailed failed, DeleteResult result) implements CreateState {}

    /** Of the rules that a pattern was split into, some names are taken; nothing was changed. */
    record NamesTaken(List<String> names) implements CreateState {}

    /** What became of the rules that a pattern was split into, or of taking them away. */
    record SetEnded(CreateRules.Result.Applied applied, boolean takenAway) implements CreateState {}

    /**
     * It failed or was cancelled.
     *
     * @param name the rule's
     * @param lastStep what was begun last, and may or may not have been done where it was cancelled
     */
    record Failed(String name, Failure failure, Optional<Step> lastStep) implements CreateState {}
}
