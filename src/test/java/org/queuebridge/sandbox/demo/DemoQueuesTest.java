package org.queuebridge.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.queue.Queue;

class DemoQueuesTest {
    private final List<Queue> queues = DemoQueues.generate(DemoQueues.DEFAULT_COUNT, 1);

    @Test
    void thereAre240InSixDivisionsEachWithManyQueues() {
        assertThat(queues).hasSize(240);
        assertThat(queues.stream()
                        .collect(Collectors.groupingBy(queue -> queue.division().name())))
                .hasSize(6)
                .allSatisfy((_, inDivision) -> assertThat(inDivision).hasSizeGreaterThan(20));
    }

    @Test
    void theSeedDecidesTheQueues() {
        assertThat(DemoQueues.generate(240, 1)).isEqualTo(queues);
        assertThat(DemoQueues.generate(240, 2)).isNotEqualTo(queues);
        assertThat(DemoQueues.generate(1000, 1)).startsWith(queues.toArray(Queue[]::new));
    }

    @Test
    void fiftyThousandHaveUniqueIdsAndNames() {
        List<Queue> many = DemoQueues.generate(50_000, 1);

        assertThat(many.stream().map(Queue::id)).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f-]{36}"));
        assertThat(many.stream().map(Queue::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "Support EN, d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10",
        "Support FR, 7e0b1c55-2f6d-4f0a-8c39-90d1a4b6e2f3",
        "Support DE, 0b7d91e4-2f6a-4c38-8e15-6fd2b19c4a73",
    })
    void fixedQueuesAreFoundByName(String name, String id) {
        assertThat(DemoQueues.id(name)).isEqualTo(id);
        assertThat(queues)
                .anyMatch(queue -> queue.name().equals(name) && queue.id().equals(id));
    }

    @Test
    void thereIsNoIdOfAnUnknownName() {
        assertThatThrownBy(() -> DemoQueues.id("Nothing")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theDeletedQueueIsNotThere() {
        assertThat(DemoQueues.generate(50_000, 1)).noneMatch(queue -> queue.id().equals(DemoQueues.DELETED_ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ü", "ß", "ø", "日本語", "서울", "💬", "–"})
    void namesAreOfManyScripts(String text) {
        assertThat(queues).anyMatch(queue -> queue.name().contains(text));
    }

    @Test
    void someNamesAreVeryLongAndSomeNearlyTheSame() {
        assertThat(queues).anyMatch(queue -> queue.name().length() > 180);
        Set<String> names = queues.stream().map(Queue::name).collect(Collectors.toSet());
        assertThat(names).contains("Support EN", "support en", "Support EN (old)", "Support – VIP");
        assertThat(names.stream().map(name -> Normalizer.normalize(name, Normalizer.Form.NFC)))
                .containsOnlyOnceElementsOf(Set.of("Kundtjänst", "Kundtjanst"))
                .hasSize(240)
                .filteredOn("Réclamations FR"::equals)
                .hasSize(2);
    }
}
