package org.queuebridge.ui.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.PatternBudget;

/**
 * What would be sent, as it stands.
 *
 * @param pattern empty while no queue is ticked or no bus is chosen
 * @param lines its layout on the screen
 * @param names the names of its queues by id
 * @param usage its size against the limit
 */
public record Preview(
        Optional<EventPattern> pattern,
        List<JsonLayout.Line> lines,
        Map<String, String> names,
        PatternBudget.Usage usage) {
    /** Nothing to send yet. */
    static Preview none(PatternBudget budget) {
        return new Preview(Optional.empty(), List.of(), Map.of(), new PatternBudget.Usage(0, budget.limit()));
    }
}
