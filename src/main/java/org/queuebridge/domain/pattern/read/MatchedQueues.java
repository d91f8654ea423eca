package org.queuebridge.domain.pattern.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.PatternAlternative;
import org.queuebridge.domain.pattern.bus.BusEvents;
import org.queuebridge.domain.pattern.bus.EventKind;
import org.queuebridge.domain.pattern.value.TextCondition;
import org.queuebridge.domain.pattern.value.TextTest;

/**
 * The queues whose end-of-conversation events a pattern matches, judged by all of its conditions. Fast for thousands of
 * queues.
 *
 * @param everything whether every queue's do: there is no condition on the queue
 * @param ids those that it names by id; what is not here is no
 * @param others the ways to get through by something else than an id
 */
public record MatchedQueues(Answer everything, Map<String, Answer> ids, List<Way> others) {
    private static final String NAME = "detail.queue.name";

    public MatchedQueues {
        ids = Map.copyOf(ids);
        others = List.copyOf(others);
    }

    /**
     * A way with another condition than the queue's id.
     *
     * @param rest whether events get through what else it asks for
     */
    public record Way(Answer rest, List<Json> idTests, List<Json> nameTests) {
        private Answer admits(String id, String name) {
            return rest.and(passes(idTests, id)).and(passes(nameTests, name));
        }

        private static Answer passes(List<Json> tests, String text) {
            if (tests.isEmpty() || TextCondition.anyAdmits(tests, text)) {
                boolean certain = tests.isEmpty()
                        || tests.stream().allMatch(test -> TextTest.of(test).isPresent());
                return certain ? Answer.YES : Answer.UNKNOWN;
            }
            return Answer.NO;
        }
    }

    static MatchedQueues of(List<PatternAlternative> live, List<EventFormat> formats, BusEvents events) {
        Collector collector = new Collector();
        for (PatternAlternative way : live) {
            events.kinds().forEach(kind -> kind.endIn().ifPresent(format -> collector.add(way, kind, format)));
            if (events.mayBeRelayed(way)) {
                formats.forEach(format -> collector.addRelay(way, format));
            }
        }
        return new MatchedQueues(collector.everything, collector.ids, collector.others);
    }

    /** What is found, alternative by alternative. */
    private static final class Collector {
        private Answer everything = Answer.NO;
        private final Map<String, Answer> ids = new HashMap<>();
        private final List<Way> others = new ArrayList<>();

        void add(PatternAlternative way, EventKind kind, EventFormat format) {
            String id = format.dottedQueuePath();
            boolean named = format == StandardFormat.RELAYED;
            Answer rest = kind.judge(way, path -> !path.equals(id) && !(named && path.equals(NAME)))
                    .answer();
            add(new Way(rest, way.testsOf(id), named ? way.testsOf(NAME) : List.of()));
        }

        /** Of a relay that is not known only what speaks of queues is taken for ends of conversations. */
        void addRelay(PatternAlternative way, EventFormat format) {
            List<Json> idTests = way.testsOf(format.dottedQueuePath());
            List<Json> names = format == StandardFormat.RELAYED ? way.testsOf(NAME) : List.of();
            List<Json> types = way.testsOf("detail-type");
            boolean ends = !types.isEmpty()
                    && format.meanings().stream()
                            .anyMatch(meaning -> TextCondition.anyAdmits(types, format.detailType(meaning)));
            if (!idTests.isEmpty() || !names.isEmpty() || ends) {
                add(new Way(Answer.UNKNOWN, idTests, names));
            }
        }

        private void add(Way way) {
            List<Optional<String>> named =
                    way.idTests().stream().map(QueueConditions::queueId).toList();
            if (way.rest() == Answer.NO) {
                return;
            }
            if (way.idTests().isEmpty() && way.nameTests().isEmpty()) {
                everything = everything.or(way.rest());
            } else if (way.nameTests().isEmpty() && named.stream().allMatch(Optional::isPresent)) {
                named.forEach(id -> ids.merge(id.orElseThrow(), way.rest(), Answer::or));
            } else if (!others.contains(way)) {
                others.add(way);
            }
        }
    }

    /** Whether queues may get through by something else than their id. */
    public boolean conditional() {
        return !others.isEmpty();
    }

    /** Tells of a queue's id and name whether it gets through by something else than its id; to be asked many times. */
    public BiFunction<String, String, Answer> byCondition() {
        return (id, name) -> {
            Answer any = Answer.NO;
            for (Way way : others) {
                any = any == Answer.YES ? any : any.or(way.admits(id, name));
            }
            return any;
        };
    }
}
