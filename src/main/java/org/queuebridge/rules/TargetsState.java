package org.queuebridge.rules;

import org.queuebridge.domain.Failure;

/** Whether a rule's targets are known. A rule of which they are not is listed without any, which says nothing of it. */
public sealed interface TargetsState {
    record Known() implements TargetsState {}

    /** They are still being read. */
    record Loading() implements TargetsState {}

    /** They could not be read. */
    record Unread(Failure why) implements TargetsState {}
}
