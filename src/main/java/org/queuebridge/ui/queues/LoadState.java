package org.queuebridge.ui.queues;

import java.time.Instant;
import org.queuebridge.domain.Failure;

/** Where the loading of the queues stands. */
public sealed interface LoadState {
    /** Nobody is signed in, so that there is nothing to load. Also between two organisations, for a moment. */
    record NotSignedIn() implements LoadState {}

    /** Under way; what came is shown. */
    record Loading() implements LoadState {}

    /** All are there. */
    record Complete(Instant at) implements LoadState {}

    /** It ended early: what came is kept, and the rest can be loaded from there. */
    record Stopped(Failure failure) implements LoadState {}
}
