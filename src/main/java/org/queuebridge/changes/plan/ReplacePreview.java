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
 * What putting a draft over a rule would make of it, told before it is done.
 *
 * @param there the rule as it is
 * @param after the rule as it would be
 * @param ending the queues, by id, of whose events it is not proven that all it lets through now still get through
 * @param othersEnd whether the same holds for events of queues that its pattern does not name, or of none
 */
public record ReplacePreview(ExistingRule there, RuleImage after, List<String> ending, boolean othersEnd) {
    public ReplacePreview {
        ending = List.copyOf(ending);
    }

    /**
     * Foresees it; changes nothing.
     *
     * @param formats those in which a queue may stand in an event
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

    /** The targets that it would get; those that it has stay. */
    public List<Target> added() {
        Set<String> ids = there.image().targets().stream().map(Target::id).collect(Collectors.toSet());
        return after.targets().stream()
                .filter(target -> !ids.contains(target.id()))
                .toList();
    }

    /** How many targets it would have. */
    public int targets() {
        return after.targets().size();
    }

    /** Whether it may have that many. */
    public boolean fits() {
        return targets() <= RuleCheck.MOST_TARGETS;
    }

    private static Optional<PatternScope> scope(RuleImage rule, List<EventFormat> formats) {
        return reading(rule, formats).map(PatternReading::scope);
    }

    private static List<String> queueIds(RuleImage rule, List<EventFormat> formats) {
        return reading(rule, formats).map(PatternReading::queueIds).orElse(List.of());
    }

    /** What a rule lets through that is enabled; of the bus its name is enough to know whose events arrive. */
    private static Optional<PatternReading> reading(RuleImage rule, List<EventFormat> formats) {
        return Optional.of(rule.fields())
                .filter(RuleFields::enabled)
                .flatMap(RuleFields::pattern)
                .flatMap(text -> JsonText.parse(text).object())
                .map(root -> PatternReader.read(
                        root, Optional.of(new EventBus(rule.key().bus(), "")), formats));
    }
}
