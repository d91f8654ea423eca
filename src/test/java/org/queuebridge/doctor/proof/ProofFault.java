package org.queuebridge.doctor.proof;

import java.util.List;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoRules;

/**
 * The sandbox's faults in the order of an event's way, each with the finding that names it.
 *
 * <p>A fault with {@link Repair#FIX} has a plan in the program; for one with {@link Repair#STEPS} it says what only a
 * person can do or decide.
 */
enum ProofFault {
    ORGANIZATION_OTHER("organization-other", "doctor.organization.other", Repair.STEPS),
    INTEGRATION_MISSING("integration-missing", "doctor.integration.none", Repair.FIX),
    INTEGRATION_DISABLED("integration-disabled", "doctor.integration.disabled", Repair.FIX),
    INTEGRATION_ERROR("integration-error", "doctor.integration.failed", Repair.STEPS),
    OTHER_ACCOUNT("integration-other-account", "doctor.destination.other", Repair.FIX),
    OTHER_REGION("integration-other-region", "doctor.destination.other", Repair.FIX),
    TOPIC_MISSING("topic-missing", "doctor.topics.missing", Repair.FIX),
    TOPIC_NOT_OFFERED("topic-not-offered", "doctor.transport.missing", Repair.STEPS),
    PATTERN_CANNOT_MATCH("pattern-cannot-match", "doctor.transport.missing", Repair.FIX),
    SOURCE_PENDING("source-pending", "doctor.source.pending", Repair.FIX),
    SOURCE_DELETED("source-deleted", "doctor.source.deleted", Repair.STEPS),
    SOURCE_MISSING("source-missing", "doctor.source.none", Repair.STEPS),
    BUS_KEY_DISABLED("bus-key-disabled", "doctor.key.unusable", Repair.STEPS),
    BUS_KEY_DENIED("bus-key-denied", "doctor.key.fail", Repair.STEPS),
    RULE_ON_WRONG_BUS("rule-on-wrong-bus", "doctor.rule.wrong-bus", Repair.FIX),
    RULE_DISABLED("rule-disabled", "enabled.fail", Repair.FIX),
    QUEUE_GONE("queue-gone", "queues.missing", Repair.FIX),
    NO_TARGET("no-target", "target.fail", Repair.STEPS),
    ROLE_REFUSED("target-role-refused", "doctor.delivered.fail", Repair.STEPS),
    THROTTLED("target-throttled", "doctor.delivered.fail", Repair.STEPS),
    MESSAGE_TOO_LARGE("message-too-large", "doctor.delivered.fail", Repair.STEPS),
    DELIVERIES_FAILING("deliveries-failing", "doctor.input.not-json", Repair.FIX),
    TARGET_GONE("target-gone", "doctor.delivery.gone", Repair.STEPS),
    TARGET_POLICY_MISSING("target-policy-missing", "doctor.delivery.fail", Repair.FIX),
    TARGET_ROLE_MISSING("target-role-missing", "doctor.delivery.impossible", Repair.STEPS),
    TARGET_KEY_DENIED("target-key-denied", "doctor.delivery.key", Repair.STEPS);

    enum Repair {
        FIX,
        STEPS
    }

    final String scenario;
    final String key;
    final Repair repair;

    ProofFault(String scenario, String key, Repair repair) {
        this.scenario = scenario;
        this.key = key;
        this.repair = repair;
    }

    /**
     * Whether it cannot be told that this fault comes first, as both are in the same thing, or the other takes away
     * what tells of it: with its bus a rule is gone, with the rule the topics that it needs, and to a bus that is not
     * there no rule can be moved.
     */
    boolean hides(ProofFault other) {
        return switch (this) {
            case INTEGRATION_MISSING -> other.compareTo(TOPIC_MISSING) <= 0;
            case TOPIC_MISSING, TOPIC_NOT_OFFERED, PATTERN_CANNOT_MATCH ->
                List.of(TOPIC_NOT_OFFERED, PATTERN_CANNOT_MATCH, SOURCE_PENDING, RULE_ON_WRONG_BUS)
                        .contains(other);
            case SOURCE_PENDING ->
                List.of(SOURCE_DELETED, SOURCE_MISSING, RULE_ON_WRONG_BUS).contains(other);
            case BUS_KEY_DISABLED -> other == BUS_KEY_DENIED;
            case SOURCE_DELETED -> other == SOURCE_MISSING;
            case TARGET_POLICY_MISSING, TARGET_KEY_DENIED -> other == TARGET_ROLE_MISSING;
            case NO_TARGET, TARGET_GONE, ROLE_REFUSED, THROTTLED, MESSAGE_TOO_LARGE -> true;
            default -> false;
        };
    }

    boolean isFixed() {
        return repair == Repair.FIX;
    }

    /**
     * What is no fault of a rung, or not known to be one still: nobody calls, a dead-letter queue is not as it should
     * be.
     */
    enum Warning {
        QUIET("quiet", "doctor.source-events.none"),
        INPUT_PATH_MISSING("input-path-missing", "doctor.input.missing"),
        DEAD_LETTER_QUEUE_DENIED("dead-letter-queue-denied", "doctor.dead-letters.fail"),
        DEAD_LETTERS_WAITING("dead-letters-waiting", "doctor.letters.held");

        final String scenario;
        final String key;

        Warning(String scenario, String key) {
            this.scenario = scenario;
            this.key = key;
        }
    }

    /** The bus on which people look for the rule. */
    String bus() {
        return this == RULE_ON_WRONG_BUS ? DemoRules.RELAY_BUS : DemoAccount.EVENT_SOURCE;
    }
}
