package org.queuebridge.rules;

import org.queuebridge.domain.queue.QueueChange;

/** The issues of a rule that a list shows, worst first. The words are in the messages under {@code issue.<NAME>}. */
public enum RuleIssue {
    /** The pattern can never match. */
    CAN_NEVER_MATCH,
    /** Has no target to send to. */
    NO_TARGET,
    /** Names a queue that is no longer listed, whose name another queue has now. */
    QUEUE_RECREATED,
    /** Names a queue that is no longer listed. */
    QUEUE_GONE,
    /** Names a queue that the organization does not have, and did not have when its queues were loaded earlier. */
    QUEUE_UNKNOWN,
    /** It cannot be told whether the pattern can match. */
    MAY_NOT_MATCH,
    /** Its targets could not be read. */
    TARGETS_UNREAD,
    /** Its targets are still being read, so that more issues may be found. */
    TARGETS_LOADING,
    DISABLED,
    /** Names a queue that has a new name; still matches it. */
    QUEUE_RENAMED,
    /** Names a queue that moved to another division; still matches it. */
    QUEUE_MOVED,
    /** Managed by an AWS service; must not be changed. */
    MANAGED;

    /** The issue of a rule that names a queue of which that became. */
    public static RuleIssue of(QueueChange change) {
        return switch (change) {
            case QueueChange.Renamed _ -> QUEUE_RENAMED;
            case QueueChange.Moved _ -> QUEUE_MOVED;
            case QueueChange.Gone gone -> gone.recreated() ? QUEUE_RECREATED : QUEUE_GONE;
        };
    }
}
