package org.queuebridge.ui.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.pattern.PatternReading;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.text.Folding;
import org.queuebridge.json.JsonText;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.Health;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.ui.words.PatternWords;
import org.queuebridge.ui.words.RuleWords;
import org.queuebridge.ui.words.Words;

/**
 * A rule as the list shows it: with its queues by name, in few words.
 *
 * @param queues those that it names by id
 * @param health what strikes the eye, the worst first
 * @param folded all that can be searched, folded
 */
public record RuleLine(RuleInsight insight, List<RuleQueue> queues, Set<Health> health, String folded) {
    private static final int SHOWN = 2;
    private static final Set<Health> NO_FINDING = EnumSet.of(Health.DISABLED, Health.MANAGED);

    public RuleLine {
        queues = List.copyOf(queues);
        Set<Health> ordered = EnumSet.noneOf(Health.class);
        ordered.addAll(health);
        health = Collections.unmodifiableSet(ordered);
    }

    static RuleLine of(RuleInsight insight, KnownQueues known) {
        List<RuleQueue> queues =
                insight.queueIds().stream().map(id -> RuleQueue.of(id, known)).toList();
        return new RuleLine(insight, queues, insight.health(known), folded(insight, queues));
    }

    public Rule rule() {
        return insight.rule();
    }

    public String name() {
        return rule().name();
    }

    /** Whether something is wrong with it; to be disabled or managed is not wrong. */
    boolean hasFinding() {
        return !NO_FINDING.containsAll(health);
    }

    /** Whether each of these folded words occurs in it. */
    boolean contains(List<String> words) {
        return words.stream().allMatch(folded::contains);
    }

    String queueWords() {
        Optional<PatternReading> reading = insight.reading();
        if (reading.isEmpty()) {
            return "—";
        }
        List<String> names =
                new ArrayList<>(queues.stream().map(RuleQueue::words).toList());
        if (reading.get().otherQueues()) {
            names.add(Words.text("rules.queues.other"));
        }
        return reading.get().everything() ? Words.text("rules.queues.all") : RuleWords.few(names, SHOWN);
    }

    /** Its queues by name; those without one at the end. */
    List<RuleQueue> queuesByName() {
        return queues.stream().sorted(RuleQueue.BY_NAME).toList();
    }

    /** All of its queues, one below the other. */
    String queueNames() {
        return queues.size() > SHOWN
                ? queuesByName().stream().map(RuleQueue::words).collect(Collectors.joining("\n"))
                : queueWords();
    }

    /** All of its targets, one below the other. */
    String targetNames() {
        return insight.targets().size() > 1
                ? insight.targets().stream()
                        .map(target -> RuleWords.target(target.arn()))
                        .collect(Collectors.joining("\n"))
                : targetWords();
    }

    String endedWords() {
        return RuleWords.ended(insight.reading());
    }

    String targetWords() {
        if (insight.targetsUnread().isPresent()) {
            return Words.text("rules.targets.unread");
        }
        List<String> targets = insight.targets().stream()
                .map(Target::arn)
                .map(RuleWords::target)
                .toList();
        return targets.isEmpty() ? "—" : RuleWords.few(targets, 1);
    }

    String stateWords() {
        return Words.text(rule().enabled() ? "rules.state.enabled" : "rules.state.disabled");
    }

    /** The few words of its health; the lock says what is managed. */
    List<Health> badges() {
        return health.stream().filter(each -> each != Health.MANAGED).toList();
    }

    String healthWords() {
        return badges().stream().map(each -> Words.text("health." + each)).collect(Collectors.joining(", "));
    }

    /** The whole row, for screen readers. */
    String spoken() {
        String managed = rule().managed() ? Words.text("health.MANAGED") : "";
        return Stream.of(name(), stateWords(), queueWords(), endedWords(), targetWords(), healthWords(), managed)
                .filter(words -> !words.isEmpty() && !words.equals("—"))
                .collect(Collectors.joining(", "));
    }

    /** The pattern laid out; empty where there is none, or it is not JSON. */
    List<JsonLayout.Line> patternLines() {
        return rule().pattern()
                .flatMap(text -> JsonText.parse(text).value())
                .map(JsonLayout::lines)
                .orElse(List.of());
    }

    /** What a pattern that was not made by this program asks for, in sentences; none for one that was. */
    List<String> sentences() {
        Optional<PatternReading> foreign =
                insight.reading().filter(reading -> reading.intent().isEmpty());
        if (foreign.filter(PatternReading::wholeBus).isPresent()) {
            return List.of(Words.text("rules.overview.whole-bus"));
        }
        PatternWords words = new PatternWords(value -> note(value).orElse(value));
        return foreign.flatMap(_ -> rule().pattern())
                .flatMap(text -> JsonText.parse(text).object())
                .map(words::sentences)
                .orElse(List.of());
    }

    /** What to note beside a queue's id. */
    Optional<String> note(String id) {
        return queues.stream()
                .filter(queue -> queue.id().equals(id))
                .findFirst()
                .flatMap(queue -> queue.missing() ? Optional.of(Words.text("rules.queue.gone")) : queue.name());
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
