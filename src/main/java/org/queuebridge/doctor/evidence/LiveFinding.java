package org.queuebridge.doctor.evidence;

import org.queuebridge.domain.check.FindingKind;
import org.queuebridge.domain.check.Verdict;

/**
 * Findings about what happened lately: metrics, dead letters, quotas. Metrics are evidence and no proof, so what was
 * not counted is a fault only where an earlier rung has its cause. The words are as those of {@code DoctorFinding}.
 */
public enum LiveFinding implements FindingKind {
    /** {0} events that arrived in a day; evidence: how many lately, the last one. This and the next three. */
    SOURCE_EVENTS_PASS("source-events.pass", Verdict.PASS),
    /** None in the last hours. */
    SOURCE_EVENTS_OLD("source-events.old", Verdict.WARN),
    /** None, and nothing found before says why. */
    SOURCE_EVENTS_NONE("source-events.none", Verdict.WARN),
    /** None, as may follow from a fault above. */
    SOURCE_EVENTS_FOLLOWS("source-events.follows", Verdict.FAIL),
    /** {0} the missing right. */
    SOURCE_EVENTS_DENIED("source-events.denied", Verdict.UNKNOWN),
    /** Evidence: why. */
    SOURCE_EVENTS_UNREAD("source-events.unread", Verdict.UNKNOWN),

    /** {0} events that matched in a day; evidence: as above. This and the next. */
    MATCHED_PASS("matched.pass", Verdict.PASS),
    MATCHED_OLD("matched.old", Verdict.WARN),
    /** None, though events arrived. */
    MATCHED_NONE("matched.none", Verdict.WARN),
    /** None, and no events arrived that could have. */
    MATCHED_QUIET("matched.quiet", Verdict.WARN),
    /** None, as may follow from a fault above. */
    MATCHED_FOLLOWS("matched.follows", Verdict.FAIL),
    /** None yet; {0} when the rule was changed here, an ISO instant. */
    MATCHED_NEW("matched.new", Verdict.UNKNOWN),
    /** {0} when the first event that the rule matches was captured, an ISO instant. */
    MATCHED_SEEN("matched.seen", Verdict.PASS),
    /** {0} the missing right. */
    MATCHED_DENIED("matched.denied", Verdict.UNKNOWN),
    /** Evidence: why. */
    MATCHED_UNREAD("matched.unread", Verdict.UNKNOWN),
    /** {0} events that matched rules of the bus in a day, {1} how many rules. */
    MATCHED_BUS_PASS("matched.bus.pass", Verdict.PASS),
    MATCHED_BUS_NONE("matched.bus.none", Verdict.WARN),
    MATCHED_BUS_FOLLOWS("matched.bus.follows", Verdict.FAIL),

    /** {0} deliveries in a day; evidence: retries and the like. This and the next three. */
    DELIVERED_PASS("delivered.pass", Verdict.PASS),
    /** {0} deliveries, {1} of them failed. */
    DELIVERED_SOME("delivered.some", Verdict.WARN),
    /** {0} deliveries, {1} of them failed, the latest too, and nothing else says why. */
    DELIVERED_FAIL("delivered.fail", Verdict.FAIL),
    /** None were counted. */
    DELIVERED_NONE("delivered.none", Verdict.WARN),
    /** None, as may follow from a fault above. */
    DELIVERED_FOLLOWS("delivered.follows", Verdict.FAIL),
    /** None yet, as {@link #MATCHED_NEW}. */
    DELIVERED_NEW("delivered.new", Verdict.UNKNOWN),
    /** {0} the missing right. */
    DELIVERED_DENIED("delivered.denied", Verdict.UNKNOWN),
    /** Evidence: why. */
    DELIVERED_UNREAD("delivered.unread", Verdict.UNKNOWN),
    /** Evidence: the rules of the bus whose deliveries failed. */
    DELIVERED_BUS_SOME("delivered.bus.some", Verdict.WARN),
    DELIVERED_BUS_PASS("delivered.bus.pass", Verdict.PASS),

    /** {0} the queue, which is empty. */
    LETTERS_NONE("letters.none", Verdict.PASS),
    /** {0} the queue, {1} how many messages; evidence: what EventBridge says of some of them. */
    LETTERS_HELD("letters.held", Verdict.WARN),
    /** {0} the queue, {1} the missing right. */
    LETTERS_DENIED("letters.denied", Verdict.UNKNOWN),
    /** {0} the queue; evidence: why. */
    LETTERS_UNREAD("letters.unread", Verdict.UNKNOWN),
    /** The bus has a key and no dead-letter queue. */
    LETTERS_OF_BUS_LOST("letters.of-bus.lost", Verdict.WARN),

    /** {0} rules on the bus, {1} the quota. This and the next. */
    QUOTA_RULES_PASS("quota.rules.pass", Verdict.PASS),
    QUOTA_RULES_FULL("quota.rules.full", Verdict.WARN),
    /** {0} characters of the pattern, {1} the quota. This and the next. */
    QUOTA_PATTERN_PASS("quota.pattern.pass", Verdict.PASS),
    QUOTA_PATTERN_FULL("quota.pattern.full", Verdict.WARN),
    /** {0} rules and {1} characters: AWS's defaults; {2} the missing right. */
    QUOTA_DENIED("quota.denied", Verdict.UNKNOWN),
    /** {0} rules and {1} characters: AWS's defaults; evidence: why the quotas could not be read. */
    QUOTA_UNREAD("quota.unread", Verdict.UNKNOWN);

    private final String key;
    private final Verdict verdict;

    LiveFinding(String key, Verdict verdict) {
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
