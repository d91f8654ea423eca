package org.queuebridge.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParallelTest {
    @ParameterizedTest
    @CsvSource({"0, 4", "1, 4", "3, 4", "100, 4", "100, 1"})
    void processesAllItems(int count, int atOnce) throws InterruptedException {
        List<Integer> items = IntStream.range(0, count).boxed().toList();
        Set<Integer> done = ConcurrentHashMap.newKeySet();

        Parallel.each(items, atOnce, done::add);

        assertThat(done).containsExactlyInAnyOrderElementsOf(items);
    }

    @Test
    void theFirstFailureStopsTheRest() {
        CountDownLatch blocked = new CountDownLatch(1);
        Set<Integer> begun = ConcurrentHashMap.newKeySet();

        assertThatThrownBy(() -> Parallel.each(List.of(1, 2, 3, 4), 2, item -> {
                    begun.add(item);
                    if (item == 1) {
                        blocked.await();
                        throw new IllegalStateException("broken");
                    }
                    blocked.countDown();
                    new CountDownLatch(1).await();
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");

        assertThat(begun).doesNotContain(3, 4);
    }
}
