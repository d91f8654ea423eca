package org.queuebridge.ui.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.queues.Loaded.queue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.queue.Queue;

class QueueOrderTest {
    private static final List<Queue> QUEUES = List.of(
            queue("4", "Zoll", "Wien", 5),
            queue("2", "ärzte", "Berlin", 40),
            queue("3", "Arzt", "Berlin", 5),
            queue("1", "Bank", "österreich", 100));

    @ParameterizedTest
    @CsvSource({
        "AS_FOUND, true,  4 2 3 1",
        "AS_FOUND, false, 4 2 3 1",
        "NAME,     true,  3 2 1 4",
        "NAME,     false, 4 1 2 3",
        "DIVISION, true,  2 3 1 4",
        "MEMBERS,  true,  4 3 2 1",
        "MEMBERS,  false, 1 2 4 3",
        "COVERED,  true,  4 3 1 2",
        "ID,       true,  1 2 3 4",
    })
    void sortsAsPeopleExpectAndLeavesEqualOnesAsTheyWere(QueueOrder.Column column, boolean ascending, String ids) {
        CoverageState coverage =
                Covered.by(Map.of("1", List.of("b-rule"), "2", List.of("a-rule", "b-rule"), "3", List.of("a-rule")));

        List<Queue> sorted = new QueueOrder(column, ascending).sort(QUEUES, coverage);

        assertThat(String.join(" ", sorted.stream().map(Queue::id).toList())).isEqualTo(ids);
    }
}
