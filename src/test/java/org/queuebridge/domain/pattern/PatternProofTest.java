package org.queuebridge.domain.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.bus.GenesysSamples;
import org.queuebridge.domain.pattern.read.MatchingSampleEvents;
import org.queuebridge.domain.pattern.read.PatternReader;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.matching.EventRuler;

/** What is said of patterns at random is held against what EventBridge's own matcher makes of thousands of events. */
class PatternProofTest {
    private static final EventBus OTHER = new EventBus("default", "arn:aws:events:eu-central-1:123456789012:x");
    private static final int EVENTS = Integer.getInteger("proof.events", 300);
    private static final int PATTERNS = Integer.getInteger("proof.patterns", 80);

    private final EventRuler ruler = new EventRuler();
    private final Map<Answer, Integer> counts = new EnumMap<>(Answer.class);

    private static PatternReading read(Json.Obj pattern, EventBus bus) {
        return PatternReader.read(pattern, Optional.of(bus), StandardFormat.ALL);
    }

    private Predicate<String> matches(Json.Obj pattern) {
        return ruler.compile(JsonWriter.compact(pattern));
    }

    private static List<String> events(int seed, boolean partner) {
        GenesysSamples events = new GenesysSamples(new Random(seed));
        return IntStream.range(0, EVENTS)
                .mapToObj(_ -> JsonWriter.compact(partner ? events.onPartnerBus() : events.anywhere()))
                .toList();
    }

    private void print(String what) {
        System.out.println(what + ": " + counts);
    }

    /** What is said to be covered is matched by the others, event for event, on both kinds of buses. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsCoveredIsMatchedByTheOthers(boolean partner) {
        EventBus bus = partner ? GenesysSamples.BUS : OTHER;
        List<String> events = events(7, partner);
        GenesysPatterns patterns = new GenesysPatterns(
                new Random(11), partner ? GenesysSamples.pools() : GenesysSamples.poolsOfAnything());
        for (int i = 0; i < PATTERNS; i++) {
            Json.Obj leaving = patterns.next();
            List<Json.Obj> staying = new ArrayList<>(List.of(patterns.near(leaving), patterns.next()));
            staying.add(patterns.near(patterns.near(leaving)));
            Answer covered = read(leaving, bus)
                    .scope()
                    .coveredBy(staying.stream()
                            .map(each -> read(each, bus).scope())
                            .toList());
            counts.merge(covered, 1, Integer::sum);
            if (covered == Answer.YES) {
                Predicate<String> lost = matches(leaving);
                List<Predicate<String>> kept =
                        staying.stream().map(this::matches).toList();
                Optional<String> stopping = events.stream()
                        .filter(event -> lost.test(event) && kept.stream().noneMatch(each -> each.test(event)))
                        .findFirst();
                assertThat(stopping)
                        .as(
                                "%s by %s",
                                JsonWriter.compact(leaving),
                                staying.stream().map(JsonWriter::compact).toList())
                        .isEmpty();
            }
        }
        print("covered on " + bus.kind());
        assertThat(counts.get(Answer.YES)).isGreaterThan(PATTERNS / 10);
    }

    /** A pattern that is said never to match matches none of the events that can arrive; nor does a queue's gate. */
    @Test
    void whatCanNeverMatchMatchesNoEvent() {
        List<Json.Obj> arriving = arriving();
        List<String> events = arriving.stream().map(JsonWriter::compact).toList();
        GenesysPatterns patterns = new GenesysPatterns(new Random(13), GenesysSamples.pools());
        for (int i = 0; i < PATTERNS; i++) {
            Json.Obj pattern = patterns.next();
            PatternReading reading = read(pattern, GenesysSamples.BUS);
            counts.merge(reading.matches(), 1, Integer::sum);
            Predicate<String> matches = matches(pattern);
            if (reading.matches() == Answer.NO) {
                assertThat(events.stream().filter(matches).findFirst())
                        .as(JsonWriter.compact(pattern))
                        .isEmpty();
            }
        }
        print("can match");
        assertThat(counts.get(Answer.NO)).isGreaterThan(PATTERNS / 10);
    }

    /** Of each pattern that is said to match an event can be made that does. */
    @Test
    void whatCanMatchMatchesASample() {
        MatchingSampleEvents samples =
                new MatchingSampleEvents(GenesysSamples.BUS, GenesysSamples.BUS.name(), "123456789012", "eu-central-1");
        GenesysPatterns patterns = new GenesysPatterns(new Random(19), GenesysSamples.pools());
        for (int i = 0; i < PATTERNS; i++) {
            Json.Obj pattern = patterns.next();
            PatternReading reading = read(pattern, GenesysSamples.BUS);
            if (reading.matches() == Answer.YES) {
                Predicate<String> matches = matches(pattern);
                List<String> made = samples.of(reading.scope(), GenesysSamples.QUEUES.getFirst(), "").stream()
                        .map(JsonWriter::compact)
                        .toList();
                assertThat(made).as(JsonWriter.compact(pattern)).anyMatch(matches);
            }
        }
    }

    private static List<Json.Obj> arriving() {
        GenesysSamples random = new GenesysSamples(new Random(17));
        return IntStream.range(0, EVENTS).mapToObj(_ -> random.onPartnerBus()).toList();
    }
}
