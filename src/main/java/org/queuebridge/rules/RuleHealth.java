package org.queuebridge.rules;

/**
 * What strikes the eye in a list of rules, the worst first. The few words for each are in {@code messages.properties}
 * under {@code health.<NAME>}.
 */
public enum RuleHealth {
    /** The pattern lets nothing through, ever. */
    CAN_NEVER_MATCH,
    /** Fires, but sends nothing anywhere. */
    NO_TARGET,
    /** Names a queue that the organisation does not have. */
    QUEUE_UNKNOWN,
    /** Whether events that can arrive get through cannot be told. */
    MAY_NOT_MATCH,
    /** Its targets could not be read. */
    TARGETS_UNREAD,
    DISABLED,
    /** Belongs to an AWS service, and must not be changed. */
    MANAGED
}
