package org.queuebridge.changes.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.queuebridge.changes.bulk.BulkEditResult.Obstacle;
import org.queuebridge.changes.plan.EditedRules;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.pattern.build.PatternBuilder;
import org.queuebridge.domain.pattern.build.PatternPart;
import org.queuebridge.domain.pattern.build.QueueList;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.rule.RuleDescription;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RuleName;
import org.queuebridge.json.JsonText;

/**
 * Changes which queues a rule or a set matches, and when it fires.
 *
 * @param limit the longest pattern
 * @param names queue names by id
 * @param intent when it is to fire; empty for a pattern that others wrote, whose other conditions are kept
 * @param split whether a rule whose pattern becomes too long is split into a set
 */
record PatternEdit(
        EditedRules rules,
        PatternBudget limit,
        Function<String, Optional<String>> names,
        Optional<PatternIntent> intent,
        boolean split) {
    /** The same for other queues, or for other times. */
    BulkEditResult matching(UnaryOperator<Set<String>> queues, boolean otherTimes) {
        Set<String> before = new LinkedHashSet<>(rules.queueIds());
        Set<String> ids = queues.apply(before);
        if (otherTimes && intent.isEmpty() && !matchesEverything()) {
            return leftAlone(Obstacle.WRITTEN_BY_HAND);
        }
        return ids.equals(before) && sameTimes() && !letsOthersThrough() ? asItIs() : to(ids);
    }

    private boolean sameTimes() {
        return intent.equals(rules.intent());
    }

    BulkEditResult with(Set<String> added) {
        Set<String> ids = new LinkedHashSet<>(rules.queueIds());
        return ids.addAll(added) ? to(ids) : asItIs();
    }

    BulkEditResult without(Set<String> removed) {
        Set<String> ids = new LinkedHashSet<>(rules.queueIds());
        return ids.removeAll(removed) || letsOthersThrough() ? to(ids) : asItIs();
    }

    private BulkEditResult to(Set<String> ids) {
        if (matchesEverything()) {
            return leftAlone(Obstacle.EVERY_QUEUE);
        } else if (letsOthersThrough() || (rules.set() && !rules.alike())) {
            return leftAlone(Obstacle.WRITTEN_BY_HAND);
        } else if (ids.isEmpty()) {
            return leftAlone(Obstacle.NO_QUEUE_LEFT);
        }
        return rules.set() ? ofSet(ids) : ofRule(ids);
    }

    private boolean matchesEverything() {
        return rules.reading().filter(PatternReading::everything).isPresent();
    }

    /** Whether the pattern may match queues that it does not name. */
    private boolean letsOthersThrough() {
        return rules.reading()
                .filter(reading -> reading.everything() || reading.otherQueues())
                .isPresent();
    }

    private BulkEditResult asItIs() {
        return new BulkEditResult(rules.name(), List.of(), Optional.empty());
    }

    private BulkEditResult leftAlone(Obstacle why) {
        return BulkEditResult.leftAlone(rules.name(), why);
    }

    private BulkEditResult ofRule(Set<String> ids) {
        RuleImage rule = rules.rules().getFirst();
        Optional<EventPattern> pattern = pattern(rule, ids);
        if (pattern.isEmpty()) {
            return leftAlone(Obstacle.WRITTEN_BY_HAND);
        }
        if (limit.usage(pattern.get()).fits()) {
            return changing(List.of(changed(rule, pattern.get().text(), ids)));
        }
        return split ? ofSet(ids) : leftAlone(Obstacle.TOO_LONG);
    }

    /** The pattern with only its queue list replaced, or composed again where that is not possible. */
    private Optional<EventPattern> pattern(RuleImage rule, Collection<String> ids) {
        return rule.fields()
                .pattern()
                .filter(_ -> sameTimes())
                .flatMap(text -> JsonText.parse(text).object())
                .flatMap(root -> QueueList.replaced(root, rules.formats(), rules.queueIds(rule), ids))
                .or(() -> intent.flatMap(wanted -> PatternBuilder.build(wanted, ids)));
    }

    private BulkEditResult ofSet(Set<String> ids) {
        List<PatternPart> parts = intent.map(wanted -> PatternPart.of(wanted, ids, limit.limit(), rules.parts()))
                .orElse(List.of());
        if (parts.isEmpty()
                || RuleName.check(RuleName.ofPart(rules.name(), parts.size())).isPresent()) {
            return leftAlone(Obstacle.TOO_LONG);
        }
        List<RuleChange> changes = new ArrayList<>();
        Set<RuleKey> kept = new HashSet<>();
        for (PatternPart part : parts) {
            RuleImage first = rules.rules().getFirst();
            RuleKey key = new RuleKey(first.key().bus(), RuleName.ofPart(rules.name(), part.number()));
            kept.add(key);
            changes.add(rules.rule(key)
                    .map(rule -> changed(rule, part))
                    .orElseGet(() -> new RuleChange(key, Optional.empty(), Optional.of(like(first, key, part)))));
        }
        changes.addAll(rules.keepingOnly(kept));
        return changing(changes);
    }

    private BulkEditResult changing(List<RuleChange> changes) {
        return new BulkEditResult(
                rules.name(),
                changes.stream().filter(change -> !change.steps().isEmpty()).toList(),
                Optional.empty());
    }

    /** A rule whose queues do not change is not rewritten, however its pattern is spelled. */
    private RuleChange changed(RuleImage rule, PatternPart part) {
        return sameTimes() && Set.copyOf(rules.queueIds(rule)).equals(part.queueIds())
                ? new RuleChange(rule.key(), Optional.of(rule), Optional.of(rule))
                : changed(rule, text(rule, part), part.queueIds());
    }

    /** A pattern with long spelling may not have room for the new queues. */
    private String text(RuleImage rule, PatternPart part) {
        return pattern(rule, part.queueIds())
                .filter(pattern -> limit.usage(pattern).fits())
                .orElse(part.pattern())
                .text();
    }

    private RuleChange changed(RuleImage rule, String pattern, Collection<String> ids) {
        RuleFields fields = rule.fields().with(pattern, described(rule, ids));
        return new RuleChange(rule.key(), Optional.of(rule), Optional.of(rule.with(fields)));
    }

    /** A new rule of the set: like the first one, with other queues. */
    private RuleImage like(RuleImage first, RuleKey key, PatternPart part) {
        RuleFields fields = first.fields().with(part.pattern().text(), described(first, part.queueIds()));
        return new RuleImage(key, fields, first.targets(), first.tags());
    }

    /** A generated description that lists the queues is updated; one that the user wrote is kept. */
    private String described(RuleImage rule, Collection<String> ids) {
        String description = rule.fields().description();
        boolean saysQueues = RuleDescription.isOf(rules.queueIds(rule).size(), description);
        return saysQueues
                ? RuleDescription.of(ids.stream()
                        .map(id -> names.apply(id).orElse(id))
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList())
                : description;
    }
}
