package org.queuebridge.domain.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.EventBus;

/**
 * What an alternative of a pattern asks of an event's queue.
 *
 * @param formats those in which a queue may stand in an event
 */
record QueueConditions(List<EventFormat> formats) {
    /** A relayed event also has the queue's name here. */
    private static final String RELAYED_QUEUE = "detail.queue.";

    QueueConditions {
        formats = List.copyOf(formats);
    }

    /** The tests where that format has the queue's id. */
    List<Json> idTests(Alternative alternative, EventFormat format) {
        return alternative.testsOf(format.dottedQueuePath());
    }

    /** Whether it asks anything of the queue. */
    boolean any(Alternative alternative) {
        return allIdTests(alternative).findAny().isPresent() || onMoreThanId(alternative);
    }

    /** Whether an event without a queue's id fails. */
    boolean requireQueue(Alternative alternative) {
        return formats.stream()
                .map(format -> idTests(alternative, format))
                .anyMatch(tests -> !tests.isEmpty() && tests.stream().noneMatch(TextCondition::admitsAbsence));
    }

    /** Whether queues may get through by something else than their id. */
    boolean other(Alternative alternative) {
        return onMoreThanId(alternative)
                || allIdTests(alternative).anyMatch(test -> queueId(test).isEmpty());
    }

    /** The ids that it names, in its order. */
    List<String> ids(Alternative alternative) {
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

    private Stream<Json> allIdTests(Alternative alternative) {
        return formats.stream().flatMap(format -> idTests(alternative, format).stream());
    }

    /**
     * Tells of a queue, by its id and name, whether its events may pass what is asked of the queue; other conditions
     * are not looked at.
     */
    BiPredicate<String, String> admitting(Alternative alternative) {
        Map<String, List<Json>> tests = new HashMap<>(alternative.tests());
        List<List<Json>> ofName = Optional.ofNullable(tests.remove(RELAYED_QUEUE + "name")).stream()
                .toList();
        List<List<Json>> ofId = formats.stream()
                .map(EventFormat::dottedQueuePath)
                .map(tests::remove)
                .filter(Objects::nonNull)
                .toList();
        boolean asksMore = tests.keySet().stream().anyMatch(path -> path.startsWith(RELAYED_QUEUE));
        return (id, name) -> !asksMore && passesAll(ofId, id) && passesAll(ofName, name);
    }

    /**
     * Whether an end of some format, which says its queue, may get through; what is asked of its body is not looked at.
     * A rule of other services' events asks nothing of the queue either, and is not about queues.
     *
     * @param bus the rule's bus; without it, the source is not looked at
     */
    boolean admitEnds(Alternative alternative, Optional<EventBus> bus) {
        List<Json> types = alternative.testsOf("detail-type");
        return formats.stream()
                .anyMatch(format -> types.isEmpty()
                        ? bus.filter(it -> !admitsSource(alternative, format, it))
                                .isEmpty()
                        : format.meanings().stream()
                                .anyMatch(meaning -> TextCondition.anyAdmits(types, format.detailType(meaning))));
    }

    private static boolean admitsSource(Alternative alternative, EventFormat format, EventBus bus) {
        List<Json> sources = alternative.testsOf("source");
        EventSource usual = EventSource.proposedFor(format, bus, Optional.empty());
        return sources.isEmpty() || TextCondition.anyAdmits(sources, usual.exampleOn(bus));
    }

    private static boolean passesAll(List<List<Json>> fields, String text) {
        for (List<Json> tests : fields) {
            if (!TextCondition.anyAdmits(tests, text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean onMoreThanId(Alternative alternative) {
        Map<String, List<Json>> tests = alternative.tests();
        return tests.keySet().stream()
                .anyMatch(path ->
                        path.startsWith(RELAYED_QUEUE) && !path.equals(StandardFormat.RELAYED.dottedQueuePath()));
    }
}
