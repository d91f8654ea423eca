package org.queuebridge.genesys;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.queue.Division;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.QueuePage;

/** Reads queues, and pages of queues, from the JSON of {@code /api/v2/routing/queues}. */
final class QueueReader {
    private static final String PATH = "GET /api/v2/routing/queues";

    /** Far more than any organization has: following a larger number of pages would never end. */
    private static final int MAX_QUEUES = 1_000_000;

    private static final int MIN_PAGE_SIZE = 25;

    private QueueReader() {}

    /** Reads a queue; empty if it has no id, as a pattern could not name it. */
    static Optional<Queue> queue(ReplyFields fields) {
        return fields.text("id").map(id -> queue(id.toLowerCase(Locale.ROOT), fields));
    }

    /**
     * Reads a page. Numbers of pages and queues that the response does not give are derived from what it does give.
     *
     * @param number the page number that was requested
     * @param size the page size that was requested
     * @throws FailureException if it announces more queues or pages than any organization has
     */
    static QueuePage page(ReplyFields fields, int number, int size) {
        List<ReplyFields> entities = fields.objects("entities");
        List<Queue> queues =
                entities.stream().flatMap(entity -> queue(entity).stream()).toList();
        boolean last = fields.text("nextUri").isEmpty();
        int seen = last ? (number - 1) * size + entities.size() : number * size + 1;
        int total = fields.number("total").orElse(seen);
        int pages = fields.number("pageCount").orElse(Math.ceilDiv(total, size));
        check("total", total, MAX_QUEUES);
        check("pageCount", pages, MAX_QUEUES / Math.min(size, MIN_PAGE_SIZE));
        return new QueuePage(queues, number, pages, total);
    }

    private static void check(String field, int value, int max) {
        if (value < 0 || value > max) {
            throw GenesysRefusals.unreadable(PATH + ": " + field + " " + value);
        }
    }

    private static Queue queue(String id, ReplyFields fields) {
        ReplyFields division = fields.object("division");
        return new Queue(
                id,
                fields.text("name").orElse(id),
                new Division(
                        division.text("id").orElse(""), division.text("name").orElse("")),
                fields.text("description").orElse(""),
                fields.number("memberCount").orElse(0));
    }
}
