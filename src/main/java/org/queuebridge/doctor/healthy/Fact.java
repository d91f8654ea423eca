package org.queuebridge.doctor.healthy;

/** What is remembered of a run without fault: each as a set of texts. */
public enum Fact {
    /** The state that Genesys Cloud reports of the integration; DISABLED where it is. */
    INTEGRATION,
    /** Account and region that the integration sends to. */
    DESTINATION,
    /** The topics that the rule asks for and the integration sends. */
    TOPICS,
    /** The state of the partner event source. */
    SOURCE,
    /** The key of the bus; none where it has AWS's own. */
    BUS_KEY,
    /** Whether the rule is ENABLED or DISABLED. */
    RULE_STATE,
    /** The rule's pattern as it was read. */
    PATTERN,
    /** The ARNs of the rule's targets. */
    TARGETS,
    /** The ARNs of the targets that let the rule deliver. */
    PERMITTED
}
