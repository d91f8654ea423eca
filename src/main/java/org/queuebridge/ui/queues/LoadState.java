package org.queuebridge.ui.queues;

import java.time.Instant;
import org.queuebridge.domain.Failure;

/** Where the loading of the queues stands. */
public sealed interface LoadState {
    /** Nobody is signed in, so that there is nothing to load. Also between two organizations, for a moment. */
    record NotSignedIn() implements LoadState {}

    /** Under way; what came is shown or, where queues are loaded again, what was there before. */
    record Loading() implements LoadState {}

    /** All are there. */
    record Complete(Instant at) implements LoadState {}

    /**
     * It ended early: what came is kept, and the rest can be loaded from there.
     *
     * @param loaded how many queues came
     * @param total how many there are, as far as is known; 0 while it is not
     * @param again whether they were loaded before, so that the others are shown as they were then
     */
    record Stopped(Failure failure, int loaded, int total, boolean again) implements LoadState {}
}
