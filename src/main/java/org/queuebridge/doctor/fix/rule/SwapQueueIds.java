package org.queuebridge.doctor.fix.rule;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.queuebridge.changes.bulk.BulkEdit;
import org.queuebridge.changes.bulk.BulkEditPlanner;
import org.queuebridge.changes.bulk.PlanBulkEdit;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.fix.FixNote;
import org.queuebridge.doctor.fix.FixNote.Kind;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.doctor.fix.rule.GoneQueueNames.Named;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.pattern.build.ValueSwap;
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

    FixPlan of(String bus, List<String> gone) throws InterruptedException {
        if (!known.complete()) {
            return new FixPlan.NotPossible(FixNote.of(Kind.QUEUES_NOT_LOADED));
        }
        List<Rule> rules = plans.events().rules(bus).items();
        Map<Rule, Set<String>> naming = naming(rules, gone);
        List<FixNote> notes = new ArrayList<>();
        Map<String, String> ids = new LinkedHashMap<>();
        for (String id : gone) {
            String old = id.toLowerCase(Locale.ROOT);
            successor(old, naming, notes).ifPresent(queue -> ids.put(old, queue.id()));
        }
        return ids.isEmpty()
                ? new FixPlan.NotPossible(notes)
                : planned(new ValueSwap(ids), naming, new ArrayList<>(inShort(notes)));
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

    private Optional<Queue> successor(String old, Map<Rule, Set<String>> naming, List<FixNote> notes) {
        if (mayExist(old)) {
            notes.add(FixNote.of(Kind.QUEUE_EXISTS, old));
            return Optional.empty();
        }
        Optional<Named> named = names.of(old, rulesNaming(naming, Set.of(old)));
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

    private FixPlan planned(ValueSwap swap, Map<Rule, Set<String>> all, List<FixNote> notes)
            throws InterruptedException {
        List<Rule> naming = rulesNaming(all, swap.values().keySet());
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
                ? new FixPlan.NotPossible(notes)
                : new FixPlan.Planned(answer.plan(), answer.policies(), notes);
    }

    /** Which of the missing queues each rule names. Patterns are long, so that each is read once. */
    private static Map<Rule, Set<String>> naming(List<Rule> rules, List<String> gone) {
        ValueSwap any = new ValueSwap(
                gone.stream().map(id -> id.toLowerCase(Locale.ROOT)).distinct().collect(toMap(id -> id, id -> id)));
        Map<Rule, Set<String>> naming = new LinkedHashMap<>();
        rules.forEach(rule -> rule.pattern()
                .flatMap(text -> JsonText.parse(text).object())
                .map(any::namedIn)
                .filter(ids -> !ids.isEmpty())
                .ifPresent(ids -> naming.put(rule, ids)));
        return naming;
    }

    private static List<Rule> rulesNaming(Map<Rule, Set<String>> all, Set<String> ids) {
        return all.entrySet().stream()
                .filter(each -> !Collections.disjoint(each.getValue(), ids))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static RuleImage swapped(ValueSwap swap, RuleImage rule) {
        return rule.fields()
                .pattern()
                .flatMap(text -> JsonText.parse(text).object())
                .flatMap(swap::in)
                .map(pattern -> rule.with(
                        rule.fields().with(pattern.text(), rule.fields().description())))
                .orElse(rule);
    }
}
