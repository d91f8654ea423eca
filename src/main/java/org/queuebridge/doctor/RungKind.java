package org.queuebridge.doctor;

/** What a rung of the ladder is about, in the order of an event's way from Genesys Cloud to the targets of a rule. */
public enum RungKind {
    /** Genesys Cloud can be reached, and is the organization of the bus. */
    ORGANIZATION,
    /** There is an integration for the bus, it is enabled and active. */
    INTEGRATION,
    /** The integration sends to this account and region. */
    DESTINATION,
    /** The integration's event filter has the topics. */
    TOPICS,
    /** Genesys Cloud offers the topics for EventBridge. */
    TRANSPORT,
    /** The partner event source is active. */
    SOURCE,
    /** The bus exists. */
    BUS,
    /** The bus can use its key of KMS. */
    BUS_KEY,
    /** The dead-letter queue of the bus. */
    BUS_DEAD_LETTERS,
    /** The log level of the bus. */
    BUS_LOG,
    /** The rule exists on this bus. */
    RULE,
    /** The rule is enabled. */
    ENABLED,
    /** The pattern can match, and is as planned. */
    PATTERN,
    /** The queues that the pattern names exist. */
    QUEUES,
    /** The rule has a target. */
    TARGETS,
    /** Sample events match the pattern. */
    SAMPLES,
    /** Genesys Cloud sent events to the source, by its metrics. */
    SOURCE_EVENTS,
    /** Events matched the rule, by its metrics. */
    MATCHED,
    /** The rule's deliveries, by its metrics. */
    DELIVERIES,
    /** What each target is sent can be JSON. */
    INPUT,
    /** Each target exists and lets the rule deliver. */
    PERMISSION,
    /** The dead-letter queue of each target. */
    DEAD_LETTERS,
    /** How many more rules, and how long a pattern, AWS allows. */
    QUOTAS
}
