package org.queuebridge.ui.rules.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/** The queues of a row in a few words: how many, and the first of them by name. */
public record RowQueues(RuleRow row) {
    /** As many as a cell could ever show; a rule can name hundreds. */
    private static final int NAMED = 12;

    /** By number, then by name; rules of all queues at the end. */
    public static final Comparator<RuleRow> ORDER = Comparator.comparingInt((RuleRow row) -> new RowQueues(row).order())
            .thenComparing(row -> new RowQueues(row).words(), String.CASE_INSENSITIVE_ORDER);

    /** E.g. {@code 3: Billing, Sales, Support}, or {@code all}. */
    public String words() {
        Optional<PatternReading> reading = row.insight().reading();
        if (reading.isEmpty() || reading.get().everything() || row.queues().isEmpty()) {
            return row.queueWords();
        }
        List<String> names = new ArrayList<>(
                row.queuesByName().stream().map(RuleQueue::words).toList());
        if (reading.get().otherQueues()) {
            names.add(Messages.text("rules.queues.other"));
        }
        return Messages.text(
                reading.get().otherQueues() ? "rules.queues.counted.other" : "rules.queues.counted",
                row.queues().size(),
                RuleWords.few(names, NAMED));
    }

    /** Whether the organization lacks one of them. */
    public boolean missing() {
        return row.queues().stream().anyMatch(RuleQueue::missing);
    }

    private int order() {
        boolean all = row.insight().reading().filter(PatternReading::everything).isPresent();
        return all ? Integer.MAX_VALUE : row.queues().size();
    }
}
