package org.queuebridge.changes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.change.Wanted;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.pattern.PatternReader;
import org.queuebridge.domain.pattern.PatternReading;
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
 * @param ending the queues, by id, that it lets through now and would not any more
 * @param othersEnd whether it lets queues through now that its pattern does not name, and would not any more
 */
public record ReplaceOutlook(ExistingRule there, RuleImage after, List<String> ending, boolean othersEnd) {
    public ReplaceOutlook {
        ending = List.copyOf(ending);
    }

    /**
     * Foresees it; changes nothing.
     *
     * @param formats those in which a queue may stand in an event
     */
    public static ReplaceOutlook of(RuleDraft draft, ExistingRule there, List<EventFormat> formats) {
        RuleImage after = Wanted.replaced(there.image(), draft);
        Optional<PatternReading> now = reading(there.image(), formats);
        Optional<PatternReading> then = reading(after, formats);
        return new ReplaceOutlook(
                there,
                after,
                now.map(PatternReading::queueIds).orElse(List.of()).stream()
                        .filter(id ->
                                then.filter(reading -> letsThrough(reading, id)).isEmpty())
                        .toList(),
                now.filter(ReplaceOutlook::others).isPresent()
                        && then.filter(PatternReading::everything).isEmpty());
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

    /** What a rule lets through that is enabled. */
    private static Optional<PatternReading> reading(RuleImage rule, List<EventFormat> formats) {
        return Optional.of(rule.fields())
                .filter(RuleFields::enabled)
                .flatMap(RuleFields::pattern)
                .flatMap(text -> JsonText.parse(text).object())
                .map(root -> PatternReader.read(root, Optional.empty(), formats));
    }

    private static boolean letsThrough(PatternReading reading, String id) {
        return reading.gate().letsThrough(id.toLowerCase(Locale.ROOT), "");
    }

    private static boolean others(PatternReading reading) {
        return reading.everything() || reading.otherQueues();
    }
}
