package org.queuebridge.domain.pattern.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.PatternAlternative;
import org.queuebridge.domain.pattern.value.TextCondition;

/**
 * The conditions of a pattern's alternative on the queue of an event.
 *
 * @param formats the formats in which an event may name its queue
 */
record QueueConditions(List<EventFormat> formats) {
    /** A relayed event also has the queue's name here. */
    private static final String RELAYED_QUEUE = "detail.queue.";

    QueueConditions {
        formats = List.copyOf(formats);
    }

    /** The tests where that format has the queue's id. */
    private static List<Json> idTests(PatternAlternative alternative, EventFormat format) {
        return alternative.testsOf(format.dottedQueuePath());
    }

    /** Whether it asks anything of the queue. */
    boolean any(PatternAlternative alternative) {
        return allIdTests(alternative).findAny().isPresent() || onMoreThanId(alternative);
    }

    /** Whether events can match by something else than their queue's id. */
    boolean other(PatternAlternative alternative) {
        return onMoreThanId(alternative)
                || allIdTests(alternative).anyMatch(test -> queueId(test).isEmpty());
    }

    /** The ids that it names, in its order. */
    List<String> ids(PatternAlternative alternative) {
        List<String> ids = new ArrayList<>();
        allIdTests(alternative).forEach(test -> queueId(test).ifPresent(ids::add));
        return ids;
    }

    /** An id whose case does not matter is read as events have it. */
    static Optional<String> queueId(Json test) {
        return test instanceof Json.Str(String id)
                ? Optional.of(id)
                : TextCondition.exactText(test).map(id -> id.toLowerCase(Locale.ROOT));
    }

    private Stream<Json> allIdTests(PatternAlternative alternative) {
        return formats.stream().flatMap(format -> idTests(alternative, format).stream());
    }

    private static boolean onMoreThanId(PatternAlternative alternative) {
        Map<String, List<Json>> tests = alternative.tests();
        return tests.keySet().stream()
                .anyMatch(path ->
                        path.startsWith(RELAYED_QUEUE) && !path.equals(StandardFormat.RELAYED.dottedQueuePath()));
    }
}
