package org.queuebridge.ui.bulk;

import org.queuebridge.domain.Failure;

/** How far planning for several rules is. */
public sealed interface BulkState {
    /** A person picks. */
    record Picking() implements BulkState {}

    /** The rules are being read. */
    record Planning() implements BulkState {}

    /** There is no plan. */
    record Failed(Failure failure) implements BulkState {}
}
