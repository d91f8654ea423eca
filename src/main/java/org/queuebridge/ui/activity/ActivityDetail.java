package org.queuebridge.ui.activity;

import java.util.List;
import java.util.stream.Stream;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.ui.change.ShownPlan;
import org.queuebridge.words.ProgressWords;

/**
 * The details of the selected plan.
 *
 * @param rules the progress of each rule, those that differ from the plan first
 */
public record ActivityDetail(ActivityRow line, List<ProgressWords> rules, ShownPlan plan) {
    public ActivityDetail {
        rules = List.copyOf(rules);
    }

    static ActivityDetail of(ActivityRow line, JournalEntry entry) {
        List<ProgressWords> rules = ProgressWords.of(entry);
        Stream<ProgressWords> sorted = Stream.concat(
                rules.stream().filter(rule -> !rule.asPlanned()), rules.stream().filter(ProgressWords::asPlanned));
        return new ActivityDetail(line, sorted.toList(), ShownPlan.of(entry.plan()));
    }
}
