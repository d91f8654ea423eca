package org.queuebridge.domain.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueIndexTest {
    private static final Division HOME = new Division("1", "Home");
    private static final Division DACH = new Division("2", "DACH Süd");
    private static final QueueIndex INDEX = QueueIndex.of(List.of(
            queue(0, "Billing Support", HOME, ""),
            queue(1, "Kundendienst für Großkunden", DACH, ""),
            queue(2, "Night", HOME, "covers support at night"),
            queue(3, "Support", HOME, ""),
            queue(4, "Support EN", HOME, "English"),
            queue(5, "Support – VIP", HOME, ""),
            queue(6, "SUPPORT DE", DACH, ""),
            queue(7, "Support 日本語", HOME, "サポート"),
            queue(8, "Tech-Support", HOME, ""),
            queue(9, "Unsupported", HOME, ""),
            queue(10, "chat 💬", HOME, "")));

    /** Numbers of the queues, best first. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "support          | 3 4 5 6 7 0 8 2 9",
                "SUPPORT          | 3 4 5 6 7 0 8 2 9",
                "supp en          | 4",
                "en supp          | 4",
                "'  support   en '| 4",
                "support de       | 6",
                "grosskunden      | 1",
                "GROßKUNDEN       | 1",
                "fur              | 1",
                "für              | 1",
                "sud              | 1 6",
                "vip support      | 5",
                "日本              | 7",
                "サポート           | 7",
                "ｓｕｐｐｏｒｔ ｅｎ  | 4",
                "💬               | 10",
                "night            | 2",
                "english          | 4",
                "00000000-0000-0000-0000-000000000004 | 4",
                "no such queue    | ``",
            })
    void findsTheBestFirst(String query, String expected) {
        assertThat(INDEX.search(query.replace("'", "")).stream().map(QueueIndexTest::number))
                .containsExactlyElementsOf(numbers(expected));
    }

    @Test
    void findsAllForABlankQuery() {
        assertThat(INDEX.search("")).isEqualTo(INDEX.queues()).hasSize(11);
        assertThat(INDEX.search(" \t\u3000")).isEqualTo(INDEX.queues());
    }

    @Test
    void aBlankQueryKeepsTheOrder() {
        QueueIndex index = QueueIndex.of(List.of(queue(1, "A", HOME, ""), queue(2, " ", HOME, "")));
        assertThat(index.search(" ").stream().map(QueueIndexTest::number)).containsExactly(1, 2);
    }

    @Test
    void leadingBlanksAreIgnored() {
        assertThat(INDEX.search("  support")).isEqualTo(INDEX.search("support"));
    }

    @Test
    void ranksBeginningsOfWordsBeforeOtherMatches() {
        QueueIndex index =
                QueueIndex.of(List.of(queue(1, "Unbilled support", HOME, ""), queue(2, "Billing Support", HOME, "")));
        assertThat(index.search("supp bill").stream().map(QueueIndexTest::number))
                .containsExactly(2, 1);
    }

    @Test
    void doesNotFindAWordAcrossTwoFields() {
        assertThat(INDEX.search("nighthome")).isEmpty();
    }

    @Test
    void findsByIdAndByName() {
        Queue support = INDEX.queues().get(3);
        assertThat(INDEX.byId(support.id())).contains(support);
        assertThat(INDEX.byId("gone")).isEmpty();
        assertThat(INDEX.named("Support")).containsExactly(support);
        assertThat(INDEX.named("support de").stream().map(QueueIndexTest::number))
                .containsExactly(6);
        assertThat(INDEX.named("Supp")).isEmpty();
    }

    @Test
    void prefersTheExactSpellingOfAName() {
        QueueIndex index = QueueIndex.of(List.of(queue(1, "SALES", HOME, ""), queue(2, "Sales", HOME, "")));
        assertThat(index.named("Sales").stream().map(QueueIndexTest::number)).containsExactly(2);
        assertThat(index.named("sales").stream().map(QueueIndexTest::number)).containsExactly(1, 2);
    }

    @Test
    void acceptsOverlappingPages() {
        QueueIndex first = QueueIndex.of(List.of(queue(1, "A", HOME, ""), queue(2, "B", HOME, "")));
        QueueIndex both = first.plus(List.of(queue(2, "B2", HOME, ""), queue(3, "C", HOME, "")));
        assertThat(first.queues()).extracting(Queue::name).containsExactly("A", "B");
        assertThat(both.queues()).extracting(Queue::name).containsExactly("A", "B2", "C");
        assertThat(both.size()).isEqualTo(3);
    }

    @Test
    void shorterWordsFindAtLeastAsMany() {
        List<Queue> queues = new ArrayList<>(INDEX.queues());
        IntStream.range(11, 500).forEach(i -> queues.add(queue(i, "Queue " + i * 7919 % 1000, DACH, "")));
        QueueIndex index = QueueIndex.of(queues);
        for (String query : List.of("queue 12", "support", "süd 4")) {
            for (int end = query.length(); end > 0; end--) {
                assertThat(index.search(query.substring(0, end))).containsAll(index.search(query));
            }
        }
    }

    private static Queue queue(int number, String name, Division division, String description) {
        return new Queue("00000000-0000-0000-0000-%012d".formatted(number), name, division, description, 0);
    }

    private static int number(Queue queue) {
        return Integer.parseInt(queue.id().substring(24));
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
