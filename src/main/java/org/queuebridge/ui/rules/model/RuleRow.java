package org.queuebridge.ui.rules.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.queue.QueueChange;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.text.Folding;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.RuleIssue;
import org.queuebridge.rules.RuleSet;
import org.queuebridge.words.IssueWords;
import org.queuebridge.words.Messages;
import org.queuebridge.words.QueueChangeWords;
import org.queuebridge.words.RuleWords;

/**
 * A row of the list: a rule, or a set of rules, with its queues by name.
 *
 * @param insight the rule; of a set, its rules together
 * @param queues the queues that it names by id
 * @param issues its issues, worst first
 * @param folded everything that can be searched
 * @param parts the rules of a set; none for a single rule
 * @param set the name of the set that the rule belongs to
 * @param result the result of the last change
 * @param verified what verifying found
 */
public record RuleRow(
        RuleInsight insight,
        List<RuleQueue> queues,
        Set<RuleIssue> issues,
        String folded,
        List<RuleRow> parts,
        Optional<String> set,
        Optional<RowResult> result,
        RowVerification verified) {
    private static final int SHOWN = 2;
    private static final Set<RuleIssue> NO_FINDING = EnumSet.of(
            RuleIssue.TARGETS_LOADING,
            RuleIssue.DISABLED,
            RuleIssue.QUEUE_RENAMED,
            RuleIssue.QUEUE_MOVED,
            RuleIssue.MANAGED);

    public RuleRow {
        queues = List.copyOf(queues);
        parts = List.copyOf(parts);
        Set<RuleIssue> ordered = EnumSet.noneOf(RuleIssue.class);
        ordered.addAll(issues);
        issues = Collections.unmodifiableSet(ordered);
    }

    /**
     * What a row says besides its rule.
     *
     * @param known the queues that are loaded
     * @param results the results of the last change by rule name
     * @param verified what verifying found by rule name
     */
    record Facts(KnownQueues known, Map<String, RowResult> results, Map<String, VerificationResult> verified) {}

    static RuleRow of(RuleInsight insight, Facts facts) {
        List<RuleQueue> queues = queues(insight, facts.known());
        String name = insight.rule().name();
        return new RuleRow(
                insight,
                queues,
                insight.issues(facts.known()),
                folded(insight, queues),
                List.of(),
                Optional.empty(),
                Optional.ofNullable(facts.results().get(name)),
                RowVerification.of(Optional.ofNullable(facts.verified().get(name))));
    }

    /** The row of a set, with the issues of all its rules. */
    static RuleRow of(RuleSet set, Facts facts) {
        List<RuleRow> parts =
                set.parts().stream().map(part -> of(part, facts).partOf(set)).toList();
        RuleInsight whole = set.whole();
        Set<RuleIssue> issues = EnumSet.noneOf(RuleIssue.class);
        parts.forEach(part -> issues.addAll(part.issues));
        String folded = parts.stream().map(RuleRow::folded).collect(Collectors.joining("\n"));
        return new RuleRow(
                whole,
                queues(whole, facts.known()),
                issues,
                folded,
                parts,
                Optional.empty(),
                RowResult.of(parts),
                RowVerification.together(parts.stream().map(RuleRow::verified).toList()));
    }

    private RuleRow partOf(RuleSet whole) {
        return new RuleRow(insight, queues, issues, folded, parts, Optional.of(whole.name()), result, verified);
    }

    private static List<RuleQueue> queues(RuleInsight insight, KnownQueues known) {
        return insight.queueIds().stream().map(id -> RuleQueue.of(id, known)).toList();
    }

    /** Whether it is a set. */
    public boolean isSet() {
        return !parts.isEmpty();
    }

    /** The row's key. A rule may have the same name as a set. */
    public String key() {
        return isSet() ? name() + "…" : name();
    }

    /** The names of its rules. */
    public List<String> ruleNames() {
        return isSet() ? parts.stream().map(RuleRow::name).toList() : List.of(name());
    }

    /** Its rules. */
    public List<RuleInsight> rules() {
        return isSet() ? parts.stream().map(RuleRow::insight).toList() : List.of(insight);
    }

    public Rule rule() {
        return insight.rule();
    }

    public String name() {
        return rule().name();
    }

    /** Whether it has an issue or a failed change; not what keeps no rule from working as it is meant to. */
    boolean hasFinding() {
        return !NO_FINDING.containsAll(issues)
                || result.filter(last -> !last.complete()).isPresent();
    }

    /** Whether all of these folded words occur. */
    boolean contains(List<String> words) {
        return words.stream().allMatch(folded::contains);
    }

    public String queueWords() {
        Optional<PatternReading> reading = insight.reading();
        if (reading.isEmpty()) {
            return "—";
        }
        List<String> names =
                new ArrayList<>(queues.stream().map(RuleQueue::words).toList());
        if (reading.get().otherQueues()) {
            names.add(Messages.text("rules.queues.other"));
        }
        return reading.get().everything() ? Messages.text("rules.queues.all") : RuleWords.few(names, SHOWN);
    }

    /** Its queues by name; those without one at the end. */
    public List<RuleQueue> queuesByName() {
        return queues.stream().sorted(RuleQueue.BY_NAME).toList();
    }

    /** All queues, one a line. */
    public String queueNames() {
        return queues.size() > SHOWN
                ? queuesByName().stream().map(RuleQueue::words).collect(Collectors.joining("\n"))
                : queueWords();
    }

    /** All targets, one a line. */
    public String targetNames() {
        return insight.targets().size() > 1
                ? insight.targets().stream()
                        .map(target -> RuleWords.target(target.arn()))
                        .collect(Collectors.joining("\n"))
                : targetWords();
    }

    public String endedWords() {
        return RuleWords.ended(insight.reading());
    }

    public String targetWords() {
        if (!insight.targetsKnown()) {
            return Messages.text(insight.targetsLoading() ? "rules.targets.loading" : "rules.targets.unread");
        }
        List<String> targets = insight.targets().stream()
                .map(Target::arn)
                .map(RuleWords::target)
                .toList();
        return targets.isEmpty() ? "—" : RuleWords.few(targets, 1);
    }

    /** Which events it sends where, in one sentence. */
    String delivers() {
        String events = Stream.of(queueWords(), endedWords())
                .filter(words -> !words.equals("—"))
                .collect(Collectors.joining(", "));
        boolean nowhere = insight.targetsKnown() && insight.targets().isEmpty();
        return nowhere
                ? Messages.text("rules.delivers.nowhere", name(), events)
                : Messages.text("rules.delivers", name(), events, targetNames().replace("\n", ", "));
    }

    public String stateWords() {
        long on = parts.stream().filter(part -> part.rule().enabled()).count();
        if (on > 0 && on < parts.size()) {
            return Messages.text("rules.state.some", on, parts.size());
        }
        return Messages.text(rule().enabled() ? "rules.state.enabled" : "rules.state.disabled");
    }

    /** The words of its issues; the lock shows what is managed. */
    public List<RuleIssue> badges() {
        return issues.stream().filter(each -> each != RuleIssue.MANAGED).toList();
    }

    public String issueWords() {
        return Stream.concat(
                        result.stream().map(RowResult::words),
                        badges().stream().map(each -> Messages.text("issue." + each)))
                .collect(Collectors.joining(", "));
    }

    /** What became of its queues since they were loaded earlier, one a line; empty where nothing did. */
    public String queueChanges() {
        return QueueChangeWords.lines(changes());
    }

    private List<QueueChange> changes() {
        return queues.stream().flatMap(queue -> queue.changes().stream()).toList();
    }

    /** What an issue of it means, in a sentence or more. */
    public String what(RuleIssue issue) {
        return IssueWords.what(issue, changes());
    }

    /** The whole row, for screen readers. */
    public String spoken() {
        String managed = rule().managed() ? Messages.text("issue.MANAGED") : "";
        String rules = isSet() ? Messages.text("rules.set", parts.size()) : "";
        return Stream.of(
                        name(),
                        rules,
                        stateWords(),
                        queueWords(),
                        endedWords(),
                        targetWords(),
                        issueWords(),
                        queueChanges(),
                        managed,
                        verified.spoken())
                .filter(words -> !words.isEmpty() && !words.equals("—"))
                .collect(Collectors.joining(", "));
    }

    /** The pattern as EventBridge has it; of a set the patterns of its rules, one below the other. */
    public Optional<String> pattern() {
        return isSet()
                ? Optional.of(parts.stream()
                        .flatMap(part -> part.rule().pattern().stream())
                        .collect(Collectors.joining("\n")))
                : rule().pattern();
    }

    private static String folded(RuleInsight insight, List<RuleQueue> queues) {
        Stream<String> ofQueues = queues.stream()
                .flatMap(queue -> Stream.of(queue.id(), queue.name().orElse("")));
        Stream<String> ofTargets =
                insight.targets().stream().flatMap(target -> Stream.of(target.arn(), RuleWords.target(target.arn())));
        Rule rule = insight.rule();
        return Stream.of(Stream.of(rule.name(), rule.description()), ofQueues, ofTargets)
                .flatMap(texts -> texts)
                .map(Folding::fold)
                .collect(Collectors.joining("\n"));
    }
}
