package org.queuebridge.rules;

/** The issues of a rule that a list shows, worst first. The words are in the messages under {@code issue.<NAME>}. */
public enum RuleIssue {
    /** The pattern can never match. */
    CAN_NEVER_MATCH,
    /** Has no target to send to. */
    NO_TARGET,
    /** Names a queue that the organization does not have. */
    QUEUE_UNKNOWN,
    /** It cannot be told whether the pattern can match. */
    MAY_NOT_MATCH,
    /** Its targets could not be read. */
    TARGETS_UNREAD,
    DISABLED,
    /** Managed by an AWS service; must not be changed. */
    MANAGED
}
