package org.queuebridge.ui.change;

import org.queuebridge.changes.Applied;
import org.queuebridge.domain.Failure;

/** The state of the last change to rules. */
public sealed interface ChangeState {
    /** None, or the user has dismissed it. */
    record None() implements ChangeState {}

    /** Running. */
    record Busy() implements ChangeState {}

    /** The result of each rule. */
    record Ended(Applied applied) implements ChangeState {}

    /** It failed: nothing was changed or, where it was interrupted, perhaps a part. */
    record Failed(Failure failure) implements ChangeState {}
}
