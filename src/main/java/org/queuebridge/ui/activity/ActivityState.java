package org.queuebridge.ui.activity;

import org.queuebridge.domain.Failure;

/** The state of reading the journal. */
public sealed interface ActivityState {
    /** Being read for the first time. */
    record Loading() implements ActivityState {}

    /** The plans were read. */
    record Loaded() implements ActivityState {}

    /** The journal could not be read. */
    record Failed(Failure failure) implements ActivityState {}
}
