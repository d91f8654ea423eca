package org.queuebridge.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.pattern.PatternReader;
import org.queuebridge.domain.pattern.PatternReading;
import org.queuebridge.domain.rule.RuleCheck;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.json.JsonText;

/**
 * What {@link CreateRule#replace} would make of a rule, told before it is done.
 *
 * @param there the rule as it is
 * @param whole the rule as it would be
 * @param added the targets that it would get; those that it has stay
 * @param ending the queues, by id, that it lets through now and would not any more
 * @param othersEnd whether it lets queues through now that its pattern does not name, and would not any more
 */
public record ReplaceOutlook(
        RuleWithTargets there, RuleDraft whole, List<Target> added, List<String> ending, boolean othersEnd) {
    public ReplaceOutlook {
        added = List.copyOf(added);
        ending = List.copyOf(ending);
    }

    /**
     * Foresees it; changes nothing.
     *
     * @param formats those in which a queue may stand in an event
     */
    public static ReplaceOutlook of(RuleDraft draft, RuleWithTargets there, List<EventFormat> formats) {
        Replacement replacement = Replacement.foreseen(draft, there);
        Optional<PatternReading> now = there.rule().enabled()
                ? there.rule().pattern().flatMap(text -> reading(text, formats))
                : Optional.empty();
        Optional<PatternReading> then = draft.enabled() ? reading(draft.pattern(), formats) : Optional.empty();
        return new ReplaceOutlook(
                there,
                replacement.whole(),
                replacement.added(),
                now.map(PatternReading::queueIds).orElse(List.of()).stream()
                        .filter(id ->
                                then.filter(reading -> letsThrough(reading, id)).isEmpty())
                        .toList(),
                now.filter(ReplaceOutlook::others).isPresent()
                        && then.filter(PatternReading::everything).isEmpty());
    }

    /** How many targets it would have. */
    public int targets() {
        return there.targets().size() + added.size();
    }

    /** Whether it may have that many. */
    public boolean fits() {
        return targets() <= RuleCheck.MOST_TARGETS;
    }

    private static Optional<PatternReading> reading(String pattern, List<EventFormat> formats) {
        return JsonText.parse(pattern).object().map(root -> PatternReader.read(root, Optional.empty(), formats));
    }

    private static boolean letsThrough(PatternReading reading, String id) {
        return reading.gate().letsThrough(id.toLowerCase(Locale.ROOT), "");
    }

    private static boolean others(PatternReading reading) {
        return reading.everything() || reading.otherQueues();
    }
}
