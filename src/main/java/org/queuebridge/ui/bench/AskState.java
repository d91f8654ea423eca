package org.queuebridge.ui.bench;

import org.queuebridge.domain.Failure;

/** Where asking AWS stands. */
public sealed interface AskState {
    /** Nothing is asked. */
    record Idle() implements AskState {}

    /** Under way: so many of all are answered. */
    record Running(int done, int total) implements AskState {}

    /** AWS could not be asked; answers that came before are kept. */
    record Failed(Failure failure) implements AskState {}
}
