package org.queuebridge.ui.compose;

import java.util.List;
import org.queuebridge.changes.Applied;
import org.queuebridge.domain.Failure;

/** The state of creating rules. */
public sealed interface ComposeState {
    /** Whether it ended as planned, and nothing is left to be done. */
    default boolean isSuccess() {
        return this instanceof Ended(Applied applied) && applied.complete();
    }

    /** The question before a plan is applied; nothing but composing where there is none. */
    static ComposeState before(PlannedChange planned) {
        if (planned.severalTaken()) {
            return new NamesTaken(
                    planned.taken().stream().map(there -> there.rule().name()).toList());
        }
        return planned.replaces().isPresent() ? new NameTaken(planned) : new Composing();
    }

    /** Nothing has been done yet. */
    record Composing() implements ComposeState {}

    /**
     * A new rule was started in place of another one.
     *
     * @param before what was in the form
     */
    record StartedOver(EditModel.Composed before) implements ComposeState {}

    /** Waiting for the plan: it is applied once it is shown. */
    record Waiting() implements ComposeState {}

    /** Running. */
    record Working() implements ComposeState {}

    /**
     * A rule of this name exists; nothing was changed.
     *
     * @param planned the plan that replaces it
     */
    record NameTaken(PlannedChange planned) implements ComposeState {}

    /** Of several rules, some names are taken; nothing was changed. */
    record NamesTaken(List<String> names) implements ComposeState {
        public NamesTaken {
            names = List.copyOf(names);
        }
    }

    /** The result, also of an undo. */
    record Ended(Applied applied) implements ComposeState {}

    /**
     * It failed before anything was changed, or was interrupted.
     *
     * @param name the rule's
     */
    record Failed(String name, Failure failure) implements ComposeState {}
}
