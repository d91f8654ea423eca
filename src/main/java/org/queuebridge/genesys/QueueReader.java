package org.queuebridge.genesys;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.queue.Division;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.QueuePage;

/** Reads queues and pages of them as {@code /api/v2/routing/queues} gives them. */
final class QueueReader {
    private static final String PATH = "GET /api/v2/routing/queues";

    /** No organization comes near: who follows a larger number never ends. */
    private static final int MOST_QUEUES = 1_000_000;

    private static final int SMALLEST_PAGE = 25;

    private QueueReader() {}

    /** A queue; empty where it has no id, since nothing could be done with it. */
    static Optional<Queue> queue(ReplyFields fields) {
        return fields.text("id").map(id -> queue(id.toLowerCase(Locale.ROOT), fields));
    }

    /**
     * A page; what the answer does not say of the pages follows from what it has.
     *
     * @param number that was asked for
     * @param size that was asked for
     * @throws FailureException where it promises more than there can be
     */
    static QueuePage page(ReplyFields fields, int number, int size) {
        List<ReplyFields> entities = fields.objects("entities");
        List<Queue> queues =
                entities.stream().flatMap(entity -> queue(entity).stream()).toList();
        boolean last = fields.text("nextUri").isEmpty();
        int seen = last ? (number - 1) * size + entities.size() : number * size + 1;
        int total = fields.number("total").orElse(seen);
        int pages = fields.number("pageCount").orElse(Math.ceilDiv(total, size));
        check("total", total, MOST_QUEUES);
        check("pageCount", pages, MOST_QUEUES / Math.min(size, SMALLEST_PAGE));
        return new QueuePage(queues, number, pages, total);
    }

    private static void check(String field, int value, int most) {
        if (value < 0 || value > most) {
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
