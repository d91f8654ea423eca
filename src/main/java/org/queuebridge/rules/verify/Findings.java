package org.queuebridge.rules.verify;

import java.util.List;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.FindingKind;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.rule.Rule;

/**
 * Every finding that verifying a rule can give. The words are in the messages under {@code finding.<key>}; the comments
 * name their arguments and evidence.
 */
public enum Findings implements FindingKind {
    /** {0} the rule, {1} its bus; evidence: its ARN. */
    EXISTS_PASS("exists.pass", Verdict.PASS),
    /** {0} the rule, {1} its bus. */
    EXISTS_FAIL("exists.fail", Verdict.FAIL),
    /** {0} the bus. */
    EXISTS_NO_BUS("exists.no-bus", Verdict.FAIL),

    /** Evidence of this and the next three: the state in EventBridge's words. */
    ENABLED_PASS("enabled.pass", Verdict.PASS),
    /** Disabled, and not planned to be. */
    ENABLED_FAIL("enabled.fail", Verdict.FAIL),
    /** Disabled as planned. */
    ENABLED_OFF("enabled.off", Verdict.WARN),
    /** Enabled, but planned to be disabled. */
    ENABLED_ON("enabled.on", Verdict.FAIL),

    /** Evidence: its size in characters. */
    PATTERN_PASS("pattern.pass", Verdict.PASS),
    /** Evidence: {@code - } missing, {@code + } unexpected. */
    PATTERN_DIFFERS("pattern.differs", Verdict.FAIL),
    /** Nothing to compare with: the journal has no plan of this rule. */
    PATTERN_UNKNOWN("pattern.unknown", Verdict.UNKNOWN),
    /** The planned pattern cannot be read; evidence: why. */
    PATTERN_UNRECORDED("pattern.unrecorded", Verdict.UNKNOWN),
    /** A scheduled rule, created elsewhere. */
    PATTERN_NONE("pattern.none", Verdict.WARN),

    /** Evidence: names of the {@link org.queuebridge.domain.event.EndEvent}s that it matches. */
    MATCHABLE_PASS("matchable.pass", Verdict.PASS),
    /** Evidence: lines of {@link FlawEvidence}. */
    MATCHABLE_FAIL("matchable.fail", Verdict.FAIL),
    /** It cannot be told whether events match. Evidence: as {@link #MATCHABLE_FAIL}, may be empty. */
    MATCHABLE_UNKNOWN("matchable.unknown", Verdict.UNKNOWN),
    /** Matches events of every queue. Evidence: as {@link #MATCHABLE_PASS}. */
    MATCHABLE_EVERYTHING("matchable.everything", Verdict.WARN),

    /** {0} number of queues; evidence: the queues. */
    QUEUES_PASS("queues.pass", Verdict.PASS),
    /** {0} number of queues that no longer exist; evidence: their labels, see {@code KnownQueues}. */
    QUEUES_MISSING("queues.missing", Verdict.FAIL),
    /** {0} number of queues that could not be looked up; evidence: their ids and why. */
    QUEUES_UNKNOWN("queues.unknown", Verdict.UNKNOWN),
    /** {0} the missing permission. */
    QUEUES_DENIED("queues.denied", Verdict.UNKNOWN),
    /** Names no queue by its id. */
    QUEUES_NONE("queues.none", Verdict.UNKNOWN),

    /** {0} number of targets; evidence: the targets. */
    TARGET_PASS("target.pass", Verdict.PASS),
    TARGET_FAIL("target.fail", Verdict.FAIL),
    /** Could not be read; evidence: why. */
    TARGET_UNKNOWN("target.unknown", Verdict.UNKNOWN),

    /** Evidence: the targets. */
    TARGETS_PASS("targets.pass", Verdict.PASS),
    /** Evidence: {@code - } missing, {@code + } unexpected targets, each with its role. */
    TARGETS_DIFFER("targets.differ", Verdict.FAIL),
    /** Nothing to compare with: the journal has no plan of this rule. */
    TARGETS_UNKNOWN("targets.unknown", Verdict.UNKNOWN),

    /** There is no queue to make a sample event for. */
    EVENTS_NONE("events.none", Verdict.UNKNOWN),
    /** {0} number of tested queues, {1} of how many, {2} the other queue that was tested. */
    EVENTS_LOCAL_PASS("events.local.pass", Verdict.PASS),
    /** {0} number of tested queues, {1} of how many; evidence: the queues with events that do not match. */
    EVENTS_LOCAL_FAIL("events.local.fail", Verdict.FAIL),
    /** {0} the other queue, whose event matches. */
    EVENTS_LOCAL_LEAK("events.local.leak", Verdict.FAIL),
    /** Sample events do not meet other conditions of the pattern; evidence: the fields. */
    EVENTS_LOCAL_CONDITIONS("events.local.conditions", Verdict.UNKNOWN),
    /** The pattern cannot be judged on this computer; evidence: why. */
    EVENTS_LOCAL_UNKNOWN("events.local.unknown", Verdict.UNKNOWN),
    /** As {@link #EVENTS_LOCAL_PASS}. */
    EVENTS_AWS_PASS("events.aws.pass", Verdict.PASS),
    /** As {@link #EVENTS_LOCAL_FAIL}. */
    EVENTS_AWS_FAIL("events.aws.fail", Verdict.FAIL),
    /** As {@link #EVENTS_LOCAL_LEAK}. */
    EVENTS_AWS_LEAK("events.aws.leak", Verdict.FAIL),
    /** As {@link #EVENTS_LOCAL_CONDITIONS}. */
    EVENTS_AWS_CONDITIONS("events.aws.conditions", Verdict.UNKNOWN),
    /** AWS could not be asked; evidence: why. */
    EVENTS_AWS_UNKNOWN("events.aws.unknown", Verdict.UNKNOWN),
    /** {0} the missing IAM action; evidence: why. */
    EVENTS_AWS_DENIED("events.aws.denied", Verdict.UNKNOWN);

    private final String key;
    private final Verdict verdict;

    Findings(String key, Verdict verdict) {
        this.key = key;
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

    Finding shownByState(Rule rule) {
        return shownBy(List.of(rule.enabled() ? "ENABLED" : "DISABLED"));
    }
}
