package org.queuebridge.ui.queues;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.rules.coverage.QueueCoverage.Cover;

/**
 * The order in which queues are shown.
 *
 * @param column the sort column
 * @param ascending whether the order is ascending
 */
public record QueueOrder(Column column, boolean ascending) {
    /** As found: by name, or best match first while searching. */
    public static final QueueOrder AS_FOUND = new QueueOrder(Column.AS_FOUND, true);

    /** What queues can be sorted by. */
    public enum Column {
        AS_FOUND,
        NAME,
        DIVISION,
        MEMBERS,
        COVERED,
        ID
    }

    /** Sorts queues; equal ones keep their order. */
    List<Queue> sort(List<Queue> queues, CoverageState coverage) {
        if (column == Column.AS_FOUND) {
            return queues;
        }
        List<Queue> sorted = new ArrayList<>(queues);
        Comparator<Queue> comparator = switch (column) {
            case AS_FOUND, NAME -> byText(Queue::name);
            case DIVISION -> byText(queue -> queue.division().name());
            case MEMBERS -> Comparator.comparingInt(Queue::memberCount);
            case COVERED ->
                Comparator.comparing(
                        coverage::coverOf,
                        Comparator.<Cover>comparingInt(cover -> cover.certain().size())
                                .thenComparingInt(cover -> cover.perhaps().size())
                                .thenComparing(
                                        cover -> Stream.concat(cover.certain().stream(), cover.perhaps().stream())
                                                .findFirst()
                                                .orElse("")));
            case ID -> Comparator.comparing(Queue::id);
        };
        sorted.sort(ascending ? comparator : comparator.reversed());
        return sorted;
    }

    private static Comparator<Queue> byText(Function<Queue, String> text) {
        Collator collator = Collator.getInstance(Locale.ENGLISH);
        collator.setStrength(Collator.SECONDARY);
        return Comparator.comparing(text, collator::compare);
    }
}
