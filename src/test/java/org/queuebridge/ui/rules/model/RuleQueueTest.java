package org.queuebridge.ui.rules.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleQueueTest {
    @Test
    void queuesStandByNameAndThoseWithoutOneLast() {
        List<RuleQueue> sorted = Stream.of(
                        queue("1", ""), queue("2", "Zoll"), queue("3", "ärzte"), queue("4", "Billing"))
                .sorted(RuleQueue.BY_NAME)
                .toList();

        assertThat(sorted).extracting(RuleQueue::id).containsExactly("3", "4", "2", "1");
    }

    private static RuleQueue queue(String id, String name) {
        return new RuleQueue(id, Optional.of(name).filter(text -> !text.isEmpty()), name.isEmpty(), List.of());
    }
}
