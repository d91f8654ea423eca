package org.queuebridge.changes.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.queuebridge.changes.read.ExistingRule;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.change.RequestedImage;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.pattern.read.PatternReader;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.pattern.read.PatternScope;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleCheck;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.json.JsonText;

/**
 * What replacing an existing rule with a draft would change.
 *
 * @param there the existing rule
 * @param after the rule after replacing
 * @param ending ids of the queues for which it is not proven that all events that match now still match
 * @param othersEnd whether the same applies to events of queues that the pattern does not name, or of none
 */
public record ReplacePreview(ExistingRule there, RuleImage after, List<String> ending, boolean othersEnd) {
    public ReplacePreview {
        ending = List.copyOf(ending);
    }

    /**
     * Works it out; changes nothing.
     *
     * @param formats the event formats that can hold a queue's id
     */
    public static ReplacePreview of(RuleDraft draft, ExistingRule there, List<EventFormat> formats) {
        RuleImage after = RequestedImage.replaced(there.image(), draft);
        Optional<PatternScope> now = scope(there.image(), formats);
        List<PatternScope> then = scope(after, formats).stream().toList();
        Predicate<PatternScope> stays = part -> part.coveredBy(then) == Answer.YES;
        return new ReplacePreview(
                there,
                after,
                queueIds(there.image(), formats).stream()
                        .filter(id -> now.filter(scope -> !stays.test(scope.ofQueue(id)))
                                .isPresent())
                        .toList(),
                now.map(PatternScope::ofOtherQueues)
                        .filter(part -> !stays.test(part))
                        .isPresent());
    }

    /** The targets that would be added; existing ones are kept. */
    public List<Target> added() {
        Set<String> ids = there.image().targets().stream().map(Target::id).collect(Collectors.toSet());
        return after.targets().stream()
                .filter(target -> !ids.contains(target.id()))
                .toList();
    }

    /** The number of targets after replacing. */
    public int targets() {
        return after.targets().size();
    }

    /** Whether a rule can have that many targets. */
    public boolean fits() {
        return targets() <= RuleCheck.MAX_TARGETS;
    }

    private static Optional<PatternScope> scope(RuleImage rule, List<EventFormat> formats) {
        return reading(rule, formats).map(PatternReading::scope);
    }

    private static List<String> queueIds(RuleImage rule, List<EventFormat> formats) {
        return reading(rule, formats).map(PatternReading::queueIds).orElse(List.of());
    }

    /** What an enabled rule matches; the name of the bus is enough to know which events arrive there. */
    private static Optional<PatternReading> reading(RuleImage rule, List<EventFormat> formats) {
        return Optional.of(rule.fields())
                .filter(RuleFields::enabled)
                .flatMap(RuleFields::pattern)
                .flatMap(text -> JsonText.parse(text).object())
                .map(root -> PatternReader.read(
                        root, Optional.of(new EventBus(rule.key().bus(), "")), formats));
    }
}
