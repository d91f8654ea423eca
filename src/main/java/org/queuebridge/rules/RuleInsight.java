package org.queuebridge.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.pattern.read.PatternReader;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.queue.QueueChange;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.json.JsonText;
import org.queuebridge.queues.KnownQueues;

/**
 * A rule as it was read, with the meaning of its pattern.
 *
 * @param read the rule; without targets where they could not be read
 * @param targetsUnread why the targets could not be read
 * @param reading the pattern's meaning; empty for a scheduled rule
 */
public record RuleInsight(RuleWithTargets read, Optional<Failure> targetsUnread, Optional<PatternReading> reading) {
    public static RuleInsight of(
            EventBus bus, RuleWithTargets read, Optional<Failure> targetsUnread, List<EventFormat> formats) {
        return new RuleInsight(read, targetsUnread, reading(bus, read.rule().pattern(), formats));
    }

    /**
     * The meaning of a pattern on that bus; empty without a pattern.
     *
     * @param formats the event formats that can hold a queue's id
     */
    public static Optional<PatternReading> reading(EventBus bus, Optional<String> pattern, List<EventFormat> formats) {
        return pattern.flatMap(text -> JsonText.parse(text).object())
                .map(root -> PatternReader.read(root, Optional.of(bus), formats));
    }

    public Rule rule() {
        return read.rule();
    }

    public List<Target> targets() {
        return read.targets();
    }

    /** The ids of the queues that the pattern names, in its order. */
    public List<String> queueIds() {
        return reading.map(PatternReading::queueIds).orElse(List.of());
    }

    /** The ids that no queue has; none while not all queues are loaded. */
    public List<String> unknownQueues(KnownQueues known) {
        return known.complete()
                ? queueIds().stream().filter(id -> known.queue(id).isEmpty()).toList()
                : List.of();
    }

    /** The rule's issues, worst first; none where all is well. */
    public Set<RuleIssue> issues(KnownQueues known) {
        Set<RuleIssue> issues = EnumSet.noneOf(RuleIssue.class);
        Answer matches = reading.map(PatternReading::matches).orElse(Answer.YES);
        note(issues, RuleIssue.CAN_NEVER_MATCH, matches == Answer.NO);
        note(issues, RuleIssue.NO_TARGET, targetsUnread.isEmpty() && targets().isEmpty() && !rule().managed());
        issues.addAll(queueIssues(known));
        note(issues, RuleIssue.MAY_NOT_MATCH, matches == Answer.UNKNOWN);
        note(issues, RuleIssue.TARGETS_UNREAD, targetsUnread.isPresent());
        note(issues, RuleIssue.DISABLED, !rule().enabled());
        note(issues, RuleIssue.MANAGED, rule().managed());
        return issues;
    }

    private Set<RuleIssue> queueIssues(KnownQueues known) {
        Set<RuleIssue> issues = EnumSet.noneOf(RuleIssue.class);
        queueChanges(known).forEach(change -> issues.add(RuleIssue.of(change)));
        note(
                issues,
                RuleIssue.QUEUE_UNKNOWN,
                unknownQueues(known).stream().anyMatch(id -> known.changesOf(id).isEmpty()));
        return issues;
    }

    /** What became of its queues since they were loaded earlier. */
    public List<QueueChange> queueChanges(KnownQueues known) {
        return queueIds().stream().flatMap(id -> known.changesOf(id).stream()).toList();
    }

    /**
     * Whether the rule matches events and sends them to a target; whether the target accepts them is another question.
     */
    public Answer delivers() {
        Answer reaches = targetsUnread.isPresent()
                ? Answer.UNKNOWN
                : Answer.of(!targets().isEmpty());
        Answer matches = reading.map(PatternReading::matches).orElse(Answer.NO);
        return Answer.of(rule().enabled()).and(reaches).and(matches);
    }

    private static void note(Set<RuleIssue> issues, RuleIssue what, boolean holds) {
        if (holds) {
            issues.add(what);
        }
    }
}
