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
 * @param everything whether the events of every queue match: the pattern has no condition on the queue
 * @param ids the queues that it names by id; no for every other id
 * @param others alternatives with another condition on the queue than its id
 */
public record MatchedQueues(Answer everything, Map<String, Answer> ids, List<OtherCondition> others) {
    private static final String NAME = "detail.queue.name";

    /** An id of the right shape that no queue has, since "z" is no hexadecimal digit. */
    private static final String NOBODYS_ID = "zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz";

    /** A name that no condition contains: the sign for a character that could not be read. */
    private static final String NOBODYS_NAME = "\uFFFD";

    public MatchedQueues {
        ids = Map.copyOf(ids);
        others = List.copyOf(others);
    }

    /**
     * A condition on the queue other than its id.
     *
     * @param rest whether events meet the other conditions of the alternative
     */
    public record OtherCondition(Answer rest, List<Json> idTests, List<Json> nameTests) {
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
        for (PatternAlternative alternative : live) {
            events.kinds().forEach(kind -> kind.endIn().ifPresent(format -> collector.add(alternative, kind, format)));
            if (events.mayBeRelayed(alternative)) {
                formats.forEach(format -> collector.addRelay(alternative, format));
            }
        }
        return new MatchedQueues(collector.everything, collector.ids, collector.others);
    }

    /** What is found, alternative by alternative. */
    private static final class Collector {
        private Answer everything = Answer.NO;
        private final Map<String, Answer> ids = new HashMap<>();
        private final List<OtherCondition> others = new ArrayList<>();

        void add(PatternAlternative alternative, EventKind kind, EventFormat format) {
            String id = format.dottedQueuePath();
            boolean named = format == StandardFormat.RELAYED;
            Answer rest = kind.judge(alternative, path -> !path.equals(id) && !(named && path.equals(NAME)))
                    .answer();
            add(new OtherCondition(rest, alternative.testsOf(id), named ? alternative.testsOf(NAME) : List.of()));
        }

        /**
         * Events of an unknown relay count as ends of conversations only where the pattern names queues or their types.
         */
        void addRelay(PatternAlternative alternative, EventFormat format) {
            List<Json> idTests = alternative.testsOf(format.dottedQueuePath());
            List<Json> names = format == StandardFormat.RELAYED ? alternative.testsOf(NAME) : List.of();
            List<Json> types = alternative.testsOf("detail-type");
            boolean ends = !types.isEmpty()
                    && format.meanings().stream()
                            .anyMatch(meaning -> TextCondition.anyAdmits(types, format.detailType(meaning)));
            if (!idTests.isEmpty() || !names.isEmpty() || ends) {
                add(new OtherCondition(Answer.UNKNOWN, idTests, names));
            }
        }

        private void add(OtherCondition alternative) {
            List<Optional<String>> named =
                    alternative.idTests().stream().map(QueueConditions::queueId).toList();
            if (alternative.rest() == Answer.NO) {
                return;
            }
            if (alternative.idTests().isEmpty() && alternative.nameTests().isEmpty()) {
                everything = everything.or(alternative.rest());
            } else if (alternative.nameTests().isEmpty() && named.stream().allMatch(Optional::isPresent)) {
                named.forEach(id -> ids.merge(id.orElseThrow(), alternative.rest(), Answer::or));
            } else if (!others.contains(alternative)) {
                others.add(alternative);
            }
        }
    }

    /**
     * Whether events match of queues that the pattern does not select by id or name: it has no condition on the queue,
     * or one such as {@code exists} or {@code anything-but}, which new queues meet too.
     */
    public Answer catchesAll() {
        return everything == Answer.NO ? byCondition().apply(NOBODYS_ID, NOBODYS_NAME) : everything;
    }

    /** Whether events can match by something else than their queue's id. */
    public boolean conditional() {
        return !others.isEmpty();
    }

    /** Tells from a queue's id and name whether its events match by something else than its id. Fast. */
    public BiFunction<String, String, Answer> byCondition() {
        return (id, name) -> {
            Answer any = Answer.NO;
            for (OtherCondition alternative : others) {
                any = any == Answer.YES ? any : any.or(alternative.admits(id, name));
            }
            return any;
        };
    }
}
