package org.queuebridge.doctor;

import org.queuebridge.domain.check.FindingKind;
import org.queuebridge.domain.check.Verdict;

/**
 * Every finding of the doctor besides those of verifying. The words are in the messages under
 * {@code finding.doctor.<key>}; the comments name their arguments and evidence.
 */
public enum DoctorFinding implements FindingKind {
    /** {0} the organization. */
    ORGANIZATION_PASS("organization.pass", Verdict.PASS),
    /** {0} the organization that is signed in to; evidence: the organization of the bus. */
    ORGANIZATION_OTHER("organization.other", Verdict.FAIL),
    /** Nobody is signed in to Genesys Cloud. */
    ORGANIZATION_UNKNOWN("organization.unknown", Verdict.UNKNOWN),
    /** {0} the bus: events reach it through a relay, which is not known here. */
    ORGANIZATION_RELAYED("organization.relayed", Verdict.UNKNOWN),

    /** {0} the integration; evidence: what Genesys Cloud says. */
    INTEGRATION_PASS("integration.pass", Verdict.PASS),
    /** {0} the suffix that none has. */
    INTEGRATION_NONE("integration.none", Verdict.FAIL),
    /** {0} the integration. */
    INTEGRATION_DISABLED("integration.disabled", Verdict.FAIL),
    /** {0} the integration, {1} its state, {2} its id; evidence: what Genesys Cloud says. */
    INTEGRATION_FAILED("integration.failed", Verdict.FAIL),
    /** {0} the integration, {1} its state. */
    INTEGRATION_CHANGING("integration.changing", Verdict.WARN),
    /** {0} the missing permission. */
    INTEGRATION_DENIED("integration.denied", Verdict.UNKNOWN),
    /** Evidence: why. */
    INTEGRATION_UNREAD("integration.unread", Verdict.UNKNOWN),

    /** {0} the account, {1} the region. */
    DESTINATION_PASS("destination.pass", Verdict.PASS),
    /** {0} and {1} account and region of the integration, {2} and {3} those of the bus. */
    DESTINATION_OTHER("destination.other", Verdict.FAIL),

    /** {0} the integration; evidence: the topics. */
    TOPICS_PASS("topics.pass", Verdict.PASS),
    /** {0} the integration, {1} the topics that it does not send, as people name them; evidence: the topics. */
    TOPICS_MISSING("topics.missing", Verdict.FAIL),
    /**
     * {0} the integration, then the rules whose patterns match no topic that it sends; evidence: the topics that it
     * sends.
     */
    TOPICS_NONE("topics.none", Verdict.FAIL),
    /** The pattern names no topic. */
    TOPICS_ANY("topics.any", Verdict.UNKNOWN),

    TRANSPORT_PASS("transport.pass", Verdict.PASS),
    /** The rules that name them; evidence: the topics that Genesys Cloud does not offer for EventBridge. */
    TRANSPORT_MISSING("transport.missing", Verdict.FAIL),
    /** {0} the missing permission. */
    TRANSPORT_DENIED("transport.denied", Verdict.UNKNOWN),
    /** Evidence: why. */
    TRANSPORT_UNREAD("transport.unread", Verdict.UNKNOWN),

    SOURCE_PASS("source.pass", Verdict.PASS),
    /** Evidence: when AWS deletes it, as an ISO instant, where it says so. */
    SOURCE_PENDING("source.pending", Verdict.FAIL),
    SOURCE_DELETED("source.deleted", Verdict.FAIL),
    /** {0} the account, {1} the region. */
    SOURCE_NONE("source.none", Verdict.FAIL),
    /** {0} the missing right. */
    SOURCE_DENIED("source.denied", Verdict.UNKNOWN),
    /** Evidence: why. */
    SOURCE_UNREAD("source.unread", Verdict.UNKNOWN),

    /** {0} the bus. */
    BUS_PASS("bus.pass", Verdict.PASS),
    /** {0} the bus. */
    BUS_NONE("bus.none", Verdict.FAIL),
    /** {0} the missing right. */
    BUS_DENIED("bus.denied", Verdict.UNKNOWN),
    /** Evidence: why. */
    BUS_UNREAD("bus.unread", Verdict.UNKNOWN),

    /** {0} the key. */
    KEY_PASS("key.pass", Verdict.PASS),
    /** {0} the key, {1} its state as KMS calls it. */
    KEY_UNUSABLE("key.unusable", Verdict.FAIL),
    /** {0} the key; evidence: what its policy lacks, or the statement that denies. */
    KEY_FAIL("key.fail", Verdict.FAIL),
    /** {0} the key; evidence: what cannot be evaluated. */
    KEY_UNKNOWN("key.unknown", Verdict.UNKNOWN),
    /** {0} the missing right. */
    KEY_DENIED("key.denied", Verdict.UNKNOWN),
    /** Evidence: why. */
    KEY_UNREAD("key.unread", Verdict.UNKNOWN),

    /** {0} the level. */
    LOG_ON("log.on", Verdict.PASS),
    LOG_OFF("log.off", Verdict.PASS),

    /** {0} the rule, {1} the bus that it exists on. */
    RULE_ELSEWHERE("rule.elsewhere", Verdict.FAIL),
    /** {0} the bus of the rule, {1} the bus whose events its pattern asks for. */
    RULE_WRONG_BUS("rule.wrong-bus", Verdict.FAIL),
    /** {0} the service of AWS that manages the rule. */
    RULE_MANAGED("rule.managed", Verdict.UNKNOWN),
    /** {0} the missing right. */
    RULE_DENIED("rule.denied", Verdict.UNKNOWN),
    /** Evidence: why. */
    RULE_UNREAD("rule.unread", Verdict.UNKNOWN),
    /** {0} how many rules of the bus are enabled, {1} of how many. */
    RULES_PASS("rules.pass", Verdict.PASS),
    /** {0} how many rules the bus has, none of which is enabled. */
    RULES_NONE("rules.none", Verdict.FAIL),
    /** {0} the missing right. */
    RULES_DENIED("rules.denied", Verdict.UNKNOWN),
    /** Evidence: why. */
    RULES_UNREAD("rules.unread", Verdict.UNKNOWN),
    /** {0} the missing right. */
    TARGETS_DENIED("targets.denied", Verdict.UNKNOWN),

    /** {0} the target; evidence: the template of its input, which gives no JSON with any event. */
    INPUT_NOT_JSON("input.not-json", Verdict.FAIL),
    /** {0} the target; evidence: paths of its input that match nothing in events of the rule. */
    INPUT_MISSING("input.missing", Verdict.WARN),
    /** {0} the target. */
    DELIVERY_PASS("delivery.pass", Verdict.PASS),
    /** {0} the target; evidence: what its policy lacks, or the statement that decides. */
    DELIVERY_FAIL("delivery.fail", Verdict.FAIL),
    /** {0} the target, which does not exist. */
    DELIVERY_GONE("delivery.gone", Verdict.FAIL),
    /** {0} the target, whose key EventBridge may not use; evidence: why. */
    DELIVERY_KEY("delivery.key", Verdict.FAIL),
    /** {0} the target, to which no rule can deliver as it is set; evidence: problems of a target. */
    DELIVERY_IMPOSSIBLE("delivery.impossible", Verdict.FAIL),
    /** {0} the target; evidence: why. */
    DELIVERY_UNKNOWN("delivery.unknown", Verdict.UNKNOWN),
    /** {0} the target, {1} the role that the rule delivers with, which is not read. */
    DELIVERY_ROLE("delivery.role", Verdict.UNKNOWN),
    /** {0} the target, {1} the missing right. */
    DELIVERY_DENIED("delivery.denied", Verdict.UNKNOWN),
    /** {0} how many rules of the bus may deliver to all of their targets. */
    RULE_TARGETS_PASS("rule-targets.pass", Verdict.PASS),
    /** {0} the rule, {1} the first target that it cannot deliver to; evidence: why. */
    RULE_TARGETS_FAIL("rule-targets.fail", Verdict.WARN),
    /** {0} the rule, which has no target. */
    RULE_TARGETS_NONE("rule-targets.none", Verdict.WARN),
    /** Evidence: the rules. */
    RULE_TARGETS_UNKNOWN("rule-targets.unknown", Verdict.UNKNOWN),
    /** {0} the target, whose dead-letter queue receives what could not be delivered. */
    DEAD_LETTERS_PASS("dead-letters.pass", Verdict.PASS),
    /** {0} the target; evidence: why. */
    DEAD_LETTERS_FAIL("dead-letters.fail", Verdict.WARN),
    /** {0} the target, whose dead-letter queue does not exist. */
    DEAD_LETTERS_GONE("dead-letters.gone", Verdict.WARN),
    /** {0} the target; evidence: why. */
    DEAD_LETTERS_UNKNOWN("dead-letters.unknown", Verdict.UNKNOWN),
    /** {0} the target, {1} the missing right. */
    DEAD_LETTERS_DENIED("dead-letters.denied", Verdict.UNKNOWN),
    /** {0} the target, which has none. */
    DEAD_LETTERS_NONE("dead-letters.none", Verdict.WARN);

    private final String key;
    private final Verdict verdict;

    DoctorFinding(String key, Verdict verdict) {
        this.key = "doctor." + key;
        this.verdict = verdict;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Verdict verdict() {
        return verdict;
    }
}
