package org.queuebridge.ui.compose.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.PatternProblem;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.pattern.build.PatternPart;
import org.queuebridge.domain.pattern.build.PatternShares;
import org.queuebridge.domain.pattern.bus.PatternFlaw;
import org.queuebridge.ui.control.code.FoldableText;

/**
 * The pattern that would be sent.
 *
 * @param pattern the pattern; empty while no queue is selected or no bus is chosen
 * @param code its layout on the screen
 * @param names the names of the selected queues by id
 * @param usage its size against the limit
 * @param shares what takes how much of its size
 * @param flaws why it can or may never match; usually none
 * @param parts where the pattern is over the limit, the parts that it can be split into
 * @param matches whether events can match; not known on buses other than a partner's
 * @param problem why EventBridge would refuse a pattern that is written by hand, and where
 */
public record PatternPreview(
        Optional<EventPattern> pattern,
        FoldableText code,
        Map<String, String> names,
        PatternBudget.Usage usage,
        PatternShares shares,
        List<PatternFlaw> flaws,
        List<PatternPart> parts,
        Answer matches,
        Optional<PatternProblem> problem) {
    public PatternPreview {
        flaws = List.copyOf(flaws);
        parts = List.copyOf(parts);
    }

    /** Nothing to send yet. */
    static PatternPreview none(PatternBudget budget) {
        return none(budget, Map.of());
    }

    /** Nothing to send yet, as no bus is chosen for these queues. */
    static PatternPreview none(PatternBudget budget, Map<String, String> names) {
        return new PatternPreview(
                Optional.empty(),
                FoldableText.EMPTY,
                names,
                new PatternBudget.Usage(0, budget.limit()),
                PatternShares.NONE,
                List.of(),
                List.of(),
                Answer.YES,
                Optional.empty());
    }

    /** Whether it can certainly never match: such a rule is not created. */
    boolean hopeless() {
        return matches == Answer.NO;
    }
}
