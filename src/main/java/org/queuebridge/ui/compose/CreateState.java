package org.queuebridge.ui.compose;

import java.util.List;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ExistingRule;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.RuleDraft;

/** Where the creating of rules stands. */
public sealed interface CreateState {
    /** Whether it ended as it was meant to, and nothing is left to be done. */
    default boolean isSuccess() {
        return this instanceof Ended(Applied applied) && applied.complete();
    }

    /** Nothing was tried yet. */
    record Composing() implements CreateState {}

    /** Under way. */
    record Working() implements CreateState {}

    /** There is a rule of the draft's name; nothing was changed. */
    record NameTaken(RuleDraft draft, ExistingRule there) implements CreateState {}

    /** Of the rules that a pattern was split into, some names are taken; nothing was changed. */
    record NamesTaken(List<String> names) implements CreateState {}

    /** What became of the rules, or of restoring what was there before. */
    record Ended(Applied applied) implements CreateState {}

    /**
     * It failed before anything was changed, or was broken off.
     *
     * @param name the rule's
     */
    record Failed(String name, Failure failure) implements CreateState {}
}
