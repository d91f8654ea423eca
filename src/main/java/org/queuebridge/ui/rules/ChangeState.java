package org.queuebridge.ui.rules;

import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.rules.DeleteResult;

/** How the last change to a rule goes, or went. */
public sealed interface ChangeState {
    /** There was none, or a person has taken note of it. */
    record None() implements ChangeState {}

    /** Under way. */
    record Busy(String rule) implements ChangeState {}

    record Deleted(String rule) implements ChangeState {}

    /** It is still there; deleting can go on. */
    record DeleteStopped(DeleteResult.Stopped stopped) implements ChangeState {}

    record Switched(String rule, boolean enabled) implements ChangeState {}

    /** AWS accepted it, but does not show it yet. */
    record SwitchUnconfirmed(String rule, boolean enabled, Optional<Failure> why) implements ChangeState {}

    /** Nothing was changed, or, where it was cancelled, perhaps some. */
    record Failed(String rule, Failure failure) implements ChangeState {}
}
