package org.queuebridge.doctor.fix.rule;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.changes.bulk.BulkEdit;
import org.queuebridge.changes.bulk.BulkEditPlanner;
import org.queuebridge.changes.bulk.PlanBulkEdit;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.fix.rule.FixNote.Kind;
import org.queuebridge.doctor.fix.rule.GoneQueueNames.Named;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.pattern.build.QueueIdSwap;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.json.JsonText;
import org.queuebridge.queues.KnownQueues;

/**
 * Plans to replace ids of queues that no longer exist by the ids of the queues that have their names now, in every rule
 * of a bus that names them. Guesses nothing: a name that is not known, or that several queues have, is said.
 *
 * @param genesys who is signed in: asked whether a queue really is gone
 */
record SwapQueueIds(RulePlans plans, Optional<GenesysSession> genesys, GoneQueueNames names, KnownQueues known) {
    private static final int SHOWN = 5;

    RuleFixPlan of(String bus, List<String> gone) throws InterruptedException {
        if (!known.complete()) {
            return new RuleFixPlan.NotPossible(FixNote.of(Kind.QUEUES_NOT_LOADED));
        }
        List<Rule> rules = plans.events().rules(bus).items();
        List<FixNote> notes = new ArrayList<>();
        Map<String, String> ids = new LinkedHashMap<>();
        for (String id : gone) {
            String old = id.toLowerCase(Locale.ROOT);
            successor(old, rules, notes).ifPresent(queue -> ids.put(old, queue.id()));
        }
        return ids.isEmpty()
                ? new RuleFixPlan.NotPossible(notes)
                : planned(new QueueIdSwap(ids), rules, new ArrayList<>(inShort(notes)));
    }

    /** The first replaced queues, and how many more; then the rest, each note once. The plan shows every id. */
    private static List<FixNote> inShort(List<FixNote> notes) {
        List<FixNote> swapped =
                notes.stream().filter(note -> note.kind() == Kind.SWAPPED).toList();
        int more = swapped.size() - SHOWN;
        return Stream.of(
                        swapped.stream().limit(SHOWN),
                        more > 0
                                ? Stream.of(FixNote.of(Kind.SWAPPED_MORE, Integer.toString(more)))
                                : Stream.<FixNote>empty(),
                        notes.stream().filter(note -> note.kind() != Kind.SWAPPED))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private Optional<Queue> successor(String old, List<Rule> rules, List<FixNote> notes) {
        if (mayExist(old)) {
            notes.add(FixNote.of(Kind.QUEUE_EXISTS, old));
            return Optional.empty();
        }
        List<Rule> naming = rules.stream()
                .filter(rule -> names(new QueueIdSwap(Map.of(old, "")), rule))
                .toList();
        Optional<Named> named = names.of(old, naming);
        if (named.isEmpty()) {
            notes.add(FixNote.of(Kind.NAME_UNKNOWN, old));
            return Optional.empty();
        }
        String name = named.get().name();
        List<Queue> namesakes = known.byId().values().stream()
                .filter(queue -> queue.name().equals(name))
                .toList();
        if (namesakes.size() != 1) {
            notes.add(
                    namesakes.isEmpty()
                            ? FixNote.of(Kind.NO_NAMESAKE, name)
                            : FixNote.of(Kind.SEVERAL_NAMESAKES, name, Integer.toString(namesakes.size())));
            return Optional.empty();
        }
        notes.add(FixNote.of(Kind.SWAPPED, name, old, namesakes.getFirst().id()));
        notes.add(named.get().evidence());
        return Optional.of(namesakes.getFirst());
    }

    /** A queue that the client may not see is not gone. */
    private boolean mayExist(String id) {
        if (known.queue(id).isPresent()) {
            return true;
        }
        try {
            return genesys.flatMap(session -> session.cloud().queue(id)).isPresent();
        } catch (FailureException e) {
            if (e.unlessCanceled() instanceof Failure.Forbidden) {
                return true;
            }
            throw e;
        }
    }

    private RuleFixPlan planned(QueueIdSwap swap, List<Rule> rules, List<FixNote> notes) throws InterruptedException {
        List<Rule> naming = rules.stream().filter(rule -> names(swap, rule)).toList();
        List<PlanBulkEdit.Group> groups = naming.stream()
                .filter(rule -> !rule.managed())
                .map(rule -> new PlanBulkEdit.Group(rule.name(), false, List.of(rule.key())))
                .toList();
        if (naming.size() > groups.size()) {
            String managed =
                    naming.stream().filter(Rule::managed).map(Rule::name).collect(joining(", "));
            notes.add(FixNote.of(Kind.MANAGED_RULES, managed));
        }
        PlanBulkEdit.Answer answer = new PlanBulkEdit(
                        new ReadRules(plans.events()),
                        plans.permissions(),
                        new BulkEditPlanner(PatternBudget.DEFAULT, known::name),
                        names.formats())
                .plan(groups, new BulkEdit.EachRule(rule -> swapped(swap, rule)), (_, _) -> {});
        return answer.plan().changes().isEmpty()
                ? new RuleFixPlan.NotPossible(notes)
                : new RuleFixPlan.Planned(answer.plan(), answer.policies(), notes);
    }

    private static boolean names(QueueIdSwap swap, Rule rule) {
        return rule.pattern()
                .flatMap(text -> JsonText.parse(text).object())
                .flatMap(swap::in)
                .isPresent();
    }

    private static RuleImage swapped(QueueIdSwap swap, RuleImage rule) {
        return rule.fields()
                .pattern()
                .flatMap(text -> JsonText.parse(text).object())
                .flatMap(swap::in)
                .map(pattern -> rule.with(
                        rule.fields().with(pattern.text(), rule.fields().description())))
                .orElse(rule);
    }
}
