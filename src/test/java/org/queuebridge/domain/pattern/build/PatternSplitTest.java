package org.queuebridge.domain.pattern.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.SampleEvent;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.Meant;
import org.queuebridge.domain.pattern.PatternIntent;
import software.amazon.event.ruler.Machine;

class PatternSplitTest {
    private static final int LIMIT = PatternBudget.DEFAULT_LIMIT;
    private static final PatternIntent INTENT = new PatternIntent(
            StandardFormat.PARTNER,
            EventSource.exactly(Meant.BUS.name()),
            FiresWhen.proposedFor(StandardFormat.PARTNER));

    /** An id takes 39 characters; beside the 331 of the rest, 44 fit into 2,048. */
    @ParameterizedTest
    @CsvSource({
        "0, ''",
        "1, 1",
        "43, 43",
        "44, 44",
        "45, 23 22",
        "46, 23 23",
        "47, 24 23",
        "48, 24 24",
        "49, 25 24",
        "50, 25 25",
        "86, 43 43",
        "88, 44 44",
        "89, 30 30 29",
        "99, 33 33 33",
        "100, 34 33 33",
        "101, 34 34 33",
        "102, 34 34 34",
        "103, 35 34 34",
    })
    void dealsOutEvenly(int queues, String sizes) {
        assertThat(String.join(
                        " ",
                        split(ids(queues), List.of()).stream()
                                .map(part -> "" + part.size())
                                .toList()))
                .isEqualTo(sizes);
    }

    static Stream<Integer> counts() {
        return IntStream.concat(
                        IntStream.concat(IntStream.rangeClosed(46, 50), IntStream.rangeClosed(99, 103)),
                        IntStream.of(1, 1_000, 5_000))
                .boxed();
    }

    @ParameterizedTest
    @MethodSource("counts")
    void everyPartIsWithinTheLimitAndEachQueueInExactlyOne(int queues) {
        List<String> ids = ids(queues);
        List<Set<String>> parts = split(ids, List.of());
        assertThat(parts.stream().flatMap(Set::stream)).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(parts).allMatch(part -> pattern(part).length() <= LIMIT);
        assertThat(parts.stream().mapToInt(Set::size).max().orElseThrow()
                        - parts.stream().mapToInt(Set::size).min().orElseThrow())
                .isLessThanOrEqualTo(1);
        int most = IntStream.iterate(1, n -> n + 1)
                .filter(n -> pattern(ids(n + 1)).length() > LIMIT)
                .findFirst()
                .orElseThrow();
        assertThat(parts).as("the fewest").hasSize(Math.ceilDiv(queues, most));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void everyQueuesEventMatchesExactlyOnePartAndNoOtherQueuesAny(int queues) throws Exception {
        Machine parts = Machine.builder().build();
        for (Set<String> part : split(ids(queues), List.of())) {
            parts.addRule(part.toString(), pattern(part).text());
        }
        SampleEvent kind = SampleEvent.of(
                StandardFormat.PARTNER, EndMeaning.GAVE_UP, Meant.BUS.name(), "123456789012", "eu-central-1");
        Set<String> dealt = Set.copyOf(ids(queues));
        for (String id : ids(queues + 3)) {
            assertThat(parts.rulesForJSONEvent(JsonWriter.compact(kind.ofQueue(id, ""))))
                    .hasSize(dealt.contains(id) ? 1 : 0);
        }
    }

    /** With as many as there must be: what a new part needs, or what a part has too many of. */
    @Test
    void asFewQueuesAsPossibleChangeTheirPart() {
        Random random = new Random(20_261_125);
        List<String> wanted = new ArrayList<>(ids(60));
        List<Set<String>> parts = split(wanted, List.of());
        for (int i = 0; i < 300; i++) {
            if (random.nextInt(3) > 0 || wanted.size() < 10) {
                wanted.add(random.nextInt(wanted.size()), new UUID(random.nextLong(), random.nextLong()).toString());
            } else {
                wanted.remove(random.nextInt(wanted.size()));
            }
            List<Set<String>> next = split(wanted, parts);
            boolean sameCount = next.size() == parts.size();
            assertThat(moved(parts, next))
                    .as("%d queues in %d parts", wanted.size(), next.size())
                    .isLessThanOrEqualTo(
                            sameCount ? 1 : Math.ceilDiv(wanted.size(), Math.min(next.size(), parts.size())));
            parts = next;
        }
        assertThat(parts).hasSizeGreaterThan(3);
    }

    @Test
    void anEvenSplitIsNotChanged() {
        List<Set<String>> parts = split(ids(100), List.of());
        assertThat(split(ids(100).reversed(), parts)).isEqualTo(parts);
    }

    @Test
    void idsOfDifferentLengthsFit() {
        List<String> ids = IntStream.range(0, 300)
                .mapToObj(i -> "q".repeat(1 + (i * 37) % 190) + i)
                .toList();
        List<Set<String>> parts = split(ids, List.of());
        assertThat(parts).allMatch(part -> pattern(part).length() <= LIMIT);
        assertThat(parts.stream().flatMap(Set::stream)).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void noSplitIfNotEvenOneQueueFits() {
        assertThat(PatternSplit.of(INTENT, ids(3), 200, List.of())).isEmpty();
    }

    private static long moved(List<Set<String>> before, List<Set<String>> after) {
        Set<String> still = new HashSet<>();
        for (int i = 0; i < before.size(); i++) {
            for (Set<String> part : after) {
                Set<String> common = new HashSet<>(part);
                common.retainAll(before.get(i));
                if (common.size() * 2 > Math.min(before.get(i).size(), part.size())) {
                    still.addAll(common);
                }
            }
        }
        return before.stream()
                .flatMap(Set::stream)
                .filter(id -> after.stream().anyMatch(part -> part.contains(id)))
                .filter(id -> !still.contains(id))
                .count();
    }

    private static List<Set<String>> split(Collection<String> ids, List<Set<String>> before) {
        return PatternSplit.of(INTENT, ids, LIMIT, before).orElseThrow();
    }

    private static EventPattern pattern(Collection<String> ids) {
        return PatternBuilder.build(INTENT, ids).orElseThrow();
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new UUID(20_261_125, i).toString())
                .toList();
    }

    @Test
    void isEmptyIfNoPatternCanBeBuilt() {
        PatternIntent customer = new PatternIntent(
                StandardFormat.PARTNER, EventSource.exactly("s"), FiresWhen.by(EndMeaning.CUSTOMER_LEFT));
        assertThat(PatternSplit.of(customer, ids(2), LIMIT, List.of())).isEqualTo(Optional.empty());
    }
}
