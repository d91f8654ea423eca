package org.queuebridge.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.queuebridge.domain.pattern.build.PatternPart;
import org.queuebridge.domain.rule.RuleDescription;
import org.queuebridge.domain.rule.RuleDraft;

/** The rules that a draft is split into, because its pattern is too long. */
public final class SplitRules {
    private SplitRules() {}

    /**
     * One rule for each part; the draft itself, where there are none.
     *
     * @param names the queues' names by id, in the draft's order
     */
    public static List<RuleDraft> of(RuleDraft whole, List<PatternPart> parts, Map<String, String> names) {
        if (parts.isEmpty()) {
            return List.of(whole);
        }
        boolean proposed = whole.description().equals(RuleDescription.of(List.copyOf(names.values())));
        List<RuleDraft> rules = new ArrayList<>();
        for (PatternPart part : parts) {
            // A proposed description lists the part's own queues; one that the user wrote is every part's.
            String description = proposed ? describe(part, names) : whole.description();
            rules.add(whole.part(part.number(), part.pattern().text(), description));
        }
        return rules;
    }

    private static String describe(PatternPart part, Map<String, String> names) {
        return RuleDescription.of(
                part.queueIds().stream().map(id -> names.getOrDefault(id, id)).toList());
    }
}
