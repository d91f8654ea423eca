package org.queuebridge.ui.change;

import org.queuebridge.changes.Applied;
import org.queuebridge.domain.Failure;

/** How the last change to rules goes, or went. */
public sealed interface ChangeState {
    /** There was none, or a person has taken note of it. */
    record None() implements ChangeState {}

    /** Under way. */
    record Busy() implements ChangeState {}

    /** What became of each rule. */
    record Ended(Applied applied) implements ChangeState {}

    /** Nothing was changed, or, where it was broken off, perhaps some. */
    record Failed(Failure failure) implements ChangeState {}
}
