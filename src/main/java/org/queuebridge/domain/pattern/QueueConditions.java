package org.queuebridge.domain.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.json.Json;

/** What an alternative of a pattern asks of an event's queue. */
final class QueueConditions {
    /** A relayed event also has the queue's name here. */
    private static final String RELAYED_QUEUE = "detail.queue.";

    private QueueConditions() {}

    /** The tests where that format has the queue's id. */
    static List<Json> idTests(Alternative alternative, EventFormat format) {
        return alternative.testsOf(String.join(".", format.queuePath()));
    }

    /** Whether it asks anything of the queue. */
    static boolean any(Alternative alternative) {
        return allIdTests(alternative).findAny().isPresent() || onMoreThanId(alternative);
    }

    /** Whether an event without a queue's id fails. */
    static boolean requireQueue(Alternative alternative) {
        return Arrays.stream(EventFormat.values())
                .map(format -> idTests(alternative, format))
                .anyMatch(tests -> !tests.isEmpty() && tests.stream().noneMatch(TextCondition::admitsAbsence));
    }

    /** Whether queues may get through by something else than their id. */
    static boolean other(Alternative alternative) {
        return onMoreThanId(alternative)
                || allIdTests(alternative).anyMatch(test -> queueId(test).isEmpty());
    }

    /** The ids that it names, in its order. */
    static List<String> ids(Alternative alternative) {
        List<String> ids = new ArrayList<>();
        allIdTests(alternative).forEach(test -> queueId(test).ifPresent(ids::add));
        return ids;
    }

    /** An id whose case does not matter is read as events have it. */
    private static Optional<String> queueId(Json test) {
        return test instanceof Json.Str(String id)
                ? Optional.of(id)
                : TextCondition.exactText(test).map(id -> id.toLowerCase(Locale.ROOT));
    }

    private static Stream<Json> allIdTests(Alternative alternative) {
        return Arrays.stream(EventFormat.values()).flatMap(format -> idTests(alternative, format).stream());
    }

    private static boolean onMoreThanId(Alternative alternative) {
        Map<String, List<Json>> tests = alternative.tests();
        return tests.keySet().stream()
                .anyMatch(path -> path.startsWith(RELAYED_QUEUE)
                        && !path.equals(String.join(".", EventFormat.RELAYED.queuePath())));
    }
}
