package org.queuebridge.ui.compose.form;

import java.util.ArrayList;
import java.util.List;
import org.queuebridge.domain.pattern.build.PatternPart;
import org.queuebridge.domain.rule.RuleDescription;
import org.queuebridge.domain.rule.RuleDraft;

/** The rules that a draft is split into, because its pattern is too long. */
final class SplitRules {
    private SplitRules() {}

    /** The draft itself, where it is not split. */
    static List<RuleDraft> of(RuleDraft whole, PatternPreview preview) {
        if (preview.parts().isEmpty()) {
            return List.of(whole);
        }
        boolean proposed = whole.description()
                .equals(RuleDescription.of(List.copyOf(preview.names().values())));
        List<RuleDraft> parts = new ArrayList<>();
        for (PatternPart part : preview.parts()) {
            // A proposed description lists the part's own queues; one that the user wrote is every part's.
            String says = proposed ? describe(part, preview) : whole.description();
            parts.add(whole.part(part.number(), part.pattern().text(), says));
        }
        return parts;
    }

    private static String describe(PatternPart part, PatternPreview preview) {
        return RuleDescription.of(part.queueIds().stream()
                .map(id -> preview.names().getOrDefault(id, id))
                .toList());
    }
}
