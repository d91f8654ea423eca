package org.queuebridge.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.queues.InMemoryGenesysCloud.queue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.queue.Queue;

class QueueByNameTest {
    private static final List<Queue> QUEUES = List.of(
            queue("1", "Billing"),
            queue("2", "Billing EN"),
            queue("3", "Müller Kundendienst"),
            queue("4", "サポート"),
            queue("5", "Twice"),
            queue("6", "Twice"),
            queue("7", "Billing DE Backup"),
            queue("8", "Support EN (old)"),
            queue("9", "Support EN"),
            queue("10", "Support DE"));

    @ParameterizedTest
    @CsvSource({"Billing, 1", "Billing EN, 2", "サポート, 4"})
    void findsAQueueByItsExactName(String name, String id) {
        assertThat(QueueByName.find(name, QUEUES))
                .isInstanceOfSatisfying(
                        QueueByName.One.class,
                        one -> assertThat(one.queue().id()).isEqualTo(id));
    }

    @Test
    void reportsANameOfSeveralQueues() {
        assertThat(QueueByName.find("Twice", QUEUES))
                .isEqualTo(new QueueByName.Several(List.of(QUEUES.get(4), QUEUES.get(5))));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        billing en,         2 1 7 9 8
        BILLING,            1 2 7
        Billing DE,         7 2 1 10
        muller,             3
        kundendienst-süd,   3
        Suport EN,          9 8 10 2
        Suppotr EN,         9 8 10 2
        suportt,            10 9 8
        Sales,              -
        ---,                -
        """)
    void suggestsSimilarNames(String name, String ids) {
        assertThat(QueueByName.find(name, QUEUES))
                .isInstanceOfSatisfying(
                        QueueByName.NoneOf.class,
                        none -> assertThat(
                                        none.similar().stream().map(Queue::id).toList())
                                .isEqualTo(ids == null ? List.of() : List.of(ids.split(" "))));
    }
}
