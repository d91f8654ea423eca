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
    /** {0} the integration, {1} its state; evidence: what Genesys Cloud says. */
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
    /** {0} the integration; evidence: the topics that it does not send. */
    TOPICS_MISSING("topics.missing", Verdict.FAIL),
    /** The pattern has no condition on topics, or none that is known. */
    TOPICS_ANY("topics.any", Verdict.UNKNOWN),

    TRANSPORT_PASS("transport.pass", Verdict.PASS),
    /** Evidence: the topics that Genesys Cloud does not offer for EventBridge. */
    TRANSPORT_MISSING("transport.missing", Verdict.FAIL),
    /** Evidence: why. */
    TRANSPORT_UNREAD("transport.unread", Verdict.UNKNOWN),

    SOURCE_PASS("source.pass", Verdict.PASS),
    /** Evidence: when AWS deletes it, as an ISO instant, where it says so. */
    SOURCE_PENDING("source.pending", Verdict.FAIL),
    SOURCE_DELETED("source.deleted", Verdict.FAIL),
    /** {0} the account, {1} the region. */
    SOURCE_NONE("source.none", Verdict.FAIL),
    /** Evidence: why. */
    SOURCE_UNREAD("source.unread", Verdict.UNKNOWN),

    /** {0} the target. */
    DELIVERY_PASS("delivery.pass", Verdict.PASS),
    /** {0} the target. */
    DELIVERY_FAIL("delivery.fail", Verdict.FAIL),
    /** {0} the target; evidence: why. */
    DELIVERY_UNKNOWN("delivery.unknown", Verdict.UNKNOWN),
    /** As the three above, of the dead-letter queue of target {0}. */
    DEAD_LETTERS_PASS("dead-letters.pass", Verdict.PASS),
    DEAD_LETTERS_FAIL("dead-letters.fail", Verdict.WARN),
    DEAD_LETTERS_UNKNOWN("dead-letters.unknown", Verdict.UNKNOWN);

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
