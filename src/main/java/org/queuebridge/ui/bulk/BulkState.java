package org.queuebridge.ui.bulk;

import org.queuebridge.domain.Failure;

/** The state of a bulk edit. */
public sealed interface BulkState {
    /** The user is choosing. */
    record Picking() implements BulkState {}

    /** The rules are being read. */
    record Planning() implements BulkState {}

    /** There is no plan. */
    record Failed(Failure failure) implements BulkState {}
}
