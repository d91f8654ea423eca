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
 * @param read the rule; without targets while they are not known
 * @param targetsState whether the targets are known
 * @param reading the pattern's meaning; empty for a scheduled rule
 */
public record RuleInsight(RuleWithTargets read, TargetsState targetsState, Optional<PatternReading> reading) {
    /** A rule whose targets were read. */
    public RuleInsight(RuleWithTargets read, Optional<PatternReading> reading) {
        this(read, new TargetsState.Known(), reading);
    }

    public static RuleInsight of(
            EventBus bus, RuleWithTargets read, TargetsState targetsState, List<EventFormat> formats) {
        return new RuleInsight(read, targetsState, reading(bus, read.rule().pattern(), formats));
    }

    /** The same rule with the targets that were read since. */
    RuleInsight with(List<Target> targets) {
        return new RuleInsight(new RuleWithTargets(rule(), targets), reading);
    }

    /** The same rule, whose targets could not be read. */
    RuleInsight unread(Failure why) {
        return new RuleInsight(read, new TargetsState.Unread(why), reading);
    }

    /** The same rule where no more is read: targets that were not read until now are not known. */
    public RuleInsight unreadIfLoading(Failure why) {
        return targetsState instanceof TargetsState.Loading ? unread(why) : this;
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

    public boolean targetsKnown() {
        return targetsState instanceof TargetsState.Known;
    }

    public boolean targetsLoading() {
        return targetsState instanceof TargetsState.Loading;
    }

    /** Why the targets could not be read. */
    public Optional<Failure> targetsUnread() {
        return targetsState instanceof TargetsState.Unread(Failure why) ? Optional.of(why) : Optional.empty();
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
        note(issues, RuleIssue.NO_TARGET, targetsKnown() && targets().isEmpty() && !rule().managed());
        issues.addAll(queueIssues(known));
        note(issues, RuleIssue.MAY_NOT_MATCH, matches == Answer.UNKNOWN);
        note(issues, RuleIssue.TARGETS_UNREAD, targetsUnread().isPresent());
        note(issues, RuleIssue.TARGETS_LOADING, targetsLoading());
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
        Answer reaches = targetsKnown() ? Answer.of(!targets().isEmpty()) : Answer.UNKNOWN;
        Answer matches = reading.map(PatternReading::matches).orElse(Answer.NO);
        return Answer.of(rule().enabled()).and(reaches).and(matches);
    }

    private static void note(Set<RuleIssue> issues, RuleIssue what, boolean holds) {
        if (holds) {
            issues.add(what);
        }
    }
}
