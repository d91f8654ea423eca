package org.queuebridge.doctor.proof;

/** The sandbox's faults in the order of an event's way, each with the finding that names it. */
enum ProofFault {
    ORGANIZATION_OTHER("organization-other", "doctor.organization.other"),
    INTEGRATION_MISSING("integration-missing", "doctor.integration.none"),
    INTEGRATION_DISABLED("integration-disabled", "doctor.integration.disabled"),
    INTEGRATION_ERROR("integration-error", "doctor.integration.failed"),
    OTHER_ACCOUNT("integration-other-account", "doctor.destination.other"),
    OTHER_REGION("integration-other-region", "doctor.destination.other"),
    TOPIC_MISSING("topic-missing", "doctor.topics.missing"),
    TOPIC_NOT_OFFERED("topic-not-offered", "doctor.transport.missing"),
    SOURCE_PENDING("source-pending", "doctor.source.pending"),
    SOURCE_DELETED("source-deleted", "doctor.source.deleted"),
    SOURCE_MISSING("source-missing", "doctor.source.none"),
    RULE_DISABLED("rule-disabled", "enabled.fail"),
    QUEUE_GONE("queue-gone", "queues.missing"),
    NO_TARGET("no-target", "target.fail"),
    TARGET_GONE("target-gone", "doctor.delivery.gone"),
    TARGET_POLICY_MISSING("target-policy-missing", "doctor.delivery.fail"),
    TARGET_KEY_DENIED("target-key-denied", "doctor.delivery.key");

    final String scenario;
    final String key;

    ProofFault(String scenario, String key) {
        this.scenario = scenario;
        this.key = key;
    }

    /**
     * Whether it cannot be told that this fault comes first, as both are in the same thing, or the other takes away
     * what tells of it: with its bus, a rule is gone, and with it the topics that it needs.
     */
    boolean hides(ProofFault other) {
        return switch (this) {
            case INTEGRATION_MISSING -> other.ordinal() <= TOPIC_MISSING.ordinal();
            case TOPIC_MISSING, TOPIC_NOT_OFFERED -> other == SOURCE_PENDING;
            case SOURCE_PENDING -> other.ordinal() <= SOURCE_MISSING.ordinal();
            case SOURCE_DELETED -> other == SOURCE_MISSING;
            case NO_TARGET, TARGET_GONE -> true;
            default -> false;
        };
    }
}
