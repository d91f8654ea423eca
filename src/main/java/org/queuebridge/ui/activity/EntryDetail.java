package org.queuebridge.ui.activity;

import java.util.List;
import java.util.stream.Stream;
import org.queuebridge.changes.JournalEntry;
import org.queuebridge.ui.change.CourseWords;
import org.queuebridge.ui.change.PlanLines;

/**
 * The selected plan, whole.
 *
 * @param rules how far each rule got, those that are not as planned first
 */
public record EntryDetail(ActivityLine line, List<CourseWords> rules, PlanLines plan) {
    public EntryDetail {
        rules = List.copyOf(rules);
    }

    static EntryDetail of(ActivityLine line, JournalEntry entry) {
        List<CourseWords> rules = entry.plan().changes().stream()
                .map(change -> CourseWords.of(entry, change))
                .toList();
        Stream<CourseWords> sorted = Stream.concat(
                rules.stream().filter(rule -> !rule.asPlanned()), rules.stream().filter(CourseWords::asPlanned));
        return new EntryDetail(line, sorted.toList(), PlanLines.of(entry.plan()));
    }
}
