package org.queuebridge.changes.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.domain.change.RequestedImage;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.pattern.read.PatternReader;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RuleName;
import org.queuebridge.json.JsonText;

/**
 * The rule, or the rules of a set, that the user edits.
 *
 * @param name the name of the rule or set
 * @param rules the rules as they were read when editing started, by the numbers in their names
 * @param set whether they are a set, even where only one rule is left of it
 * @param formats the event formats that can hold a queue's id
 */
public record EditedRules(String name, List<RuleImage> rules, boolean set, List<EventFormat> formats) {
    public EditedRules {
        rules = List.copyOf(rules);
        formats = List.copyOf(formats);
    }

    /** What the pattern matches, where it can be composed; empty for patterns that others wrote. */
    public Optional<PatternIntent> intent() {
        return reading().flatMap(PatternReading::intent);
    }

    /** The meaning of the rule's pattern, or of the set's first pattern; empty where it is not a pattern. */
    public Optional<PatternReading> reading() {
        return reading(pattern(rules.getFirst()));
    }

    /** Whether the rules match the same apart from their queues, and can be composed: only then are they a set. */
    public boolean alike() {
        return intent().isPresent()
                && rules.stream()
                        .map(rule -> reading(pattern(rule)).flatMap(PatternReading::intent))
                        .allMatch(intent()::equals);
    }

    /** The ids of the queues that they match. */
    public List<String> queueIds() {
        return rules.stream().flatMap(rule -> queueIds(rule).stream()).toList();
    }

    /** The queue ids of each rule of a set, by its number; none for a single rule. */
    public Map<Integer, Set<String>> parts() {
        Map<Integer, Set<String>> parts = new TreeMap<>();
        if (set) {
            rules.forEach(rule -> RuleName.partOf(name, rule.key().name())
                    .ifPresent(number -> parts.put(number, Set.copyOf(queueIds(rule)))));
        }
        return parts;
    }

    /**
     * The changes that turn the rules into the drafts. A rule without a draft is deleted, a draft with a new name is
     * created. A pattern whose meaning does not change keeps its spelling.
     */
    public List<RuleChange> changesTo(List<RuleDraft> drafts) {
        List<RuleChange> changes = new ArrayList<>();
        for (RuleDraft draft : drafts) {
            Optional<RuleImage> before = rule(draft.key());
            RuleImage after = before.map(rule -> RequestedImage.edited(rule, keepingPattern(rule, draft)))
                    .orElseGet(() -> RequestedImage.created(draft));
            changes.add(new RuleChange(draft.key(), before, Optional.of(after)));
        }
        changes.addAll(keepingOnly(drafts.stream().map(RuleDraft::key).collect(Collectors.toSet())));
        return changes;
    }

    /**
     * The rules after a change; empty where the change was about other rules. A rule that was split becomes a set; a
     * rule that could not be read is kept as it was.
     */
    public Optional<EditedRules> after(Applied applied) {
        List<ChangeResult> results = applied.rules();
        if (results.stream().noneMatch(result -> rule(result.change().key()).isPresent())) {
            return Optional.empty();
        }
        Map<RuleKey, RuleImage> now = byKey();
        for (ChangeResult result : results) {
            RuleKey key = result.change().key();
            if (result.gone()) {
                now.remove(key);
            } else if (now.containsKey(key) || isNewPart(result.change())) {
                result.there().ifPresent(image -> now.put(key, image));
            }
        }
        return Optional.of(withRules(now));
    }

    private Map<RuleKey, RuleImage> byKey() {
        Map<RuleKey, RuleImage> images = new LinkedHashMap<>();
        rules.forEach(rule -> images.put(rule.key(), rule));
        return images;
    }

    private EditedRules withRules(Map<RuleKey, RuleImage> now) {
        List<RuleImage> inOrder = now.values().stream()
                .sorted(Comparator.comparing(
                        rule -> RuleName.partOf(name, rule.key().name()).orElse(0)))
                .toList();
        return new EditedRules(name, inOrder, set || inOrder.size() > 1, formats);
    }

    private boolean isNewPart(RuleChange change) {
        return change.before().isEmpty()
                && rules.getFirst().key().bus().equals(change.key().bus())
                && RuleName.partOf(name, change.key().name()).isPresent();
    }

    /** The rules as they are to be after planned changes. A rule that is split becomes a set. */
    public EditedRules planned(List<RuleChange> changes) {
        Map<RuleKey, RuleImage> now = byKey();
        for (RuleChange change : changes) {
            change.after().ifPresentOrElse(image -> now.put(change.key(), image), () -> now.remove(change.key()));
        }
        return withRules(now);
    }

    /** The changes that turn these rules into others; none for those that stay as they are. */
    public List<RuleChange> changesTo(EditedRules others) {
        Map<RuleKey, RuleImage> after = others.byKey();
        List<RuleChange> changes = new ArrayList<>();
        after.forEach((key, image) -> changes.add(new RuleChange(key, rule(key), Optional.of(image))));
        changes.addAll(keepingOnly(after.keySet()));
        changes.removeIf(change -> change.steps().isEmpty());
        return changes;
    }

    /** The rule of that name. */
    public Optional<RuleImage> rule(RuleKey key) {
        return rules.stream().filter(rule -> rule.key().equals(key)).findFirst();
    }

    /** The changes that delete the other rules. */
    public List<RuleChange> keepingOnly(Set<RuleKey> kept) {
        return rules.stream()
                .filter(rule -> !kept.contains(rule.key()))
                .map(rule -> new RuleChange(rule.key(), Optional.of(rule), Optional.empty()))
                .toList();
    }

    private RuleDraft keepingPattern(RuleImage rule, RuleDraft draft) {
        return sameMeaning(pattern(rule), draft.pattern()) ? draft.withPattern(pattern(rule)) : draft;
    }

    private boolean sameMeaning(String before, String after) {
        if (JsonText.parse(before).equals(JsonText.parse(after))) {
            return true;
        }
        Optional<PatternReading> one = reading(before);
        Optional<PatternReading> other = reading(after);
        return one.flatMap(PatternReading::intent).isPresent()
                && one.flatMap(PatternReading::intent).equals(other.flatMap(PatternReading::intent))
                && one.map(reading -> Set.copyOf(reading.queueIds()))
                        .equals(other.map(reading -> Set.copyOf(reading.queueIds())));
    }

    public List<String> queueIds(RuleImage rule) {
        return reading(pattern(rule)).map(PatternReading::queueIds).orElse(List.of());
    }

    private static String pattern(RuleImage rule) {
        return rule.fields().pattern().orElse("");
    }

    private Optional<PatternReading> reading(String pattern) {
        return JsonText.parse(pattern).object().map(root -> PatternReader.read(root, Optional.empty(), formats));
    }
}
