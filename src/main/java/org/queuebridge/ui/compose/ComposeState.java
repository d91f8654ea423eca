package org.queuebridge.ui.compose;

import java.util.List;
import org.queuebridge.changes.Applied;
import org.queuebridge.domain.Failure;

/** Where the creating of rules stands. */
public sealed interface ComposeState {
    /** Whether it ended as planned, and nothing is left to be done. */
    default boolean isSuccess() {
        return this instanceof Ended(Applied applied) && applied.complete();
    }

    /** Nothing was tried yet. */
    record Composing() implements ComposeState {}

    /** A person wants it, and the plan is still being computed: it is applied once it is shown. */
    record Waiting() implements ComposeState {}

    /** Under way. */
    record Working() implements ComposeState {}

    /**
     * There is a rule of the draft's name; nothing was changed.
     *
     * @param planned the plan that puts the draft over it
     */
    record NameTaken(PlannedChange planned) implements ComposeState {}

    /** Of several rules, some names are taken; nothing was changed. */
    record NamesTaken(List<String> names) implements ComposeState {
        public NamesTaken {
            names = List.copyOf(names);
        }
    }

    /** What became of the rules, or of undoing that. */
    record Ended(Applied applied) implements ComposeState {}

    /**
     * It failed before anything was changed, or was interrupted.
     *
     * @param name the rule's
     */
    record Failed(String name, Failure failure) implements ComposeState {}
}
