package org.queuebridge.ui.activity;

import org.queuebridge.domain.Failure;

/** What is known of the journal. */
public sealed interface ActivityState {
    /** It is being read for the first time. */
    record Loading() implements ActivityState {}

    /** Its plans are there. */
    record Loaded() implements ActivityState {}

    /** It could not be read. */
    record Failed(Failure failure) implements ActivityState {}
}
