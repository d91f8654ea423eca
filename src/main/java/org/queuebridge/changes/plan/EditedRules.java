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
 * A rule, or the rules of a set, that a person edits.
 *
 * @param name the rule's or the set's
 * @param rules as they were read when editing began, in the order of their names' numbers
 * @param set whether they are a set, also where one rule is left of it
 * @param formats those in which a queue may stand in an event
 */
public record EditedRules(String name, List<RuleImage> rules, boolean set, List<EventFormat> formats) {
    public EditedRules {
        rules = List.copyOf(rules);
        formats = List.copyOf(formats);
    }

    /** What they let through, where that can be composed; empty for a pattern that others wrote. */
    public Optional<PatternIntent> intent() {
        return reading().flatMap(PatternReading::intent);
    }

    /** What the pattern of the rule, or of the first one of a set, means; empty where it is no pattern. */
    public Optional<PatternReading> reading() {
        return reading(pattern(rules.getFirst()));
    }

    /** Whether they let through the same but for their queues, and that can be composed: what makes rules a set. */
    public boolean alike() {
        return intent().isPresent()
                && rules.stream()
                        .map(rule -> reading(pattern(rule)).flatMap(PatternReading::intent))
                        .allMatch(intent()::equals);
    }

    /** The queues that they let through by id. */
    public List<String> queueIds() {
        return rules.stream().flatMap(rule -> queueIds(rule).stream()).toList();
    }

    /** The queues of each part of a set, by its number; none of a single rule. */
    public Map<Integer, Set<String>> parts() {
        Map<Integer, Set<String>> parts = new TreeMap<>();
        if (set) {
            rules.forEach(rule -> RuleName.partOf(name, rule.key().name())
                    .ifPresent(number -> parts.put(number, Set.copyOf(queueIds(rule)))));
        }
        return parts;
    }

    /**
     * What makes of them what the drafts have. A rule that no draft is for goes; a draft of a name that is new is made.
     * A pattern that means the same as before stays as it is written.
     */
    public List<RuleChange> changesTo(List<RuleDraft> drafts) {
        List<RuleChange> changes = new ArrayList<>();
        for (RuleDraft draft : drafts) {
            Optional<RuleImage> before = rule(draft.key());
            RuleImage after = before.map(rule -> RequestedImage.edited(rule, keepingPattern(rule, draft)))
                    .orElseGet(() -> RequestedImage.made(draft));
            changes.add(new RuleChange(draft.key(), before, Optional.of(after)));
        }
        changes.addAll(keepingOnly(drafts.stream().map(RuleDraft::key).collect(Collectors.toSet())));
        return changes;
    }

    /**
     * The same rules as a change has left them; empty where it was about others. A rule that was split is a set from
     * then on; one of which nobody knows how it is stays as it was read.
     */
    public Optional<EditedRules> after(Applied applied) {
        List<ChangeResult> results = applied.rules();
        if (results.stream().noneMatch(result -> rule(result.change().key()).isPresent())) {
            return Optional.empty();
        }
        Map<RuleKey, RuleImage> now = new LinkedHashMap<>();
        rules.forEach(rule -> now.put(rule.key(), rule));
        for (ChangeResult result : results) {
            RuleKey key = result.change().key();
            if (result.gone()) {
                now.remove(key);
            } else if (now.containsKey(key) || isNewPart(result.change())) {
                result.there().ifPresent(image -> now.put(key, image));
            }
        }
        List<RuleImage> inOrder = now.values().stream()
                .sorted(Comparator.comparing(
                        rule -> RuleName.partOf(name, rule.key().name()).orElse(0)))
                .toList();
        return Optional.of(new EditedRules(name, inOrder, set || inOrder.size() > 1, formats));
    }

    private boolean isNewPart(RuleChange change) {
        return change.before().isEmpty()
                && rules.getFirst().key().bus().equals(change.key().bus())
                && RuleName.partOf(name, change.key().name()).isPresent();
    }

    /** The rule of that name among them. */
    public Optional<RuleImage> rule(RuleKey key) {
        return rules.stream().filter(rule -> rule.key().equals(key)).findFirst();
    }

    /** What deletes the others. */
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
