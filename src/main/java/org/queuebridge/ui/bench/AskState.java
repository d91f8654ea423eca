package org.queuebridge.ui.bench;

import org.queuebridge.domain.Failure;

/** The state of asking AWS. */
public sealed interface AskState {
    /** Nothing was asked. */
    record Idle() implements AskState {}

    /** Running, with the number of answers. */
    record Running(int done, int total) implements AskState {}

    /** AWS could not be asked; answers that came before are kept. */
    record Failed(Failure failure) implements AskState {}
}
