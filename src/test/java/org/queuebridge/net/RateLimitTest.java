package org.queuebridge.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.queuebridge.task.Pause;

class RateLimitTest {
    private final FakeTime time = new FakeTime();
    private final RateLimit limit = new RateLimit(50, Duration.ofSeconds(1), time, time);

    @Test
    void letsAWindowsCallsThroughAtOnce() throws InterruptedException {
        acquire(50);

        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void holdsTheNextCallUntilTheOldestIsAWindowAgo() throws InterruptedException {
        acquire(1);
        time.pass(Duration.ofMillis(300));
        acquire(50);

        assertThat(time.pauses()).containsExactly(Duration.ofMillis(700));
    }

    @Test
    void threadsShareTheLimit() throws InterruptedException {
        ConcurrentLinkedQueue<Long> calls = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(Thread.ofVirtual().start(() -> callOften(calls)));
        }
        for (Thread thread : threads) {
            assertThat(thread.join(Duration.ofSeconds(20))).isTrue();
        }

        assertThat(calls).hasSize(200);
        assertThat(Duration.ofNanos(time.getAsLong())).isGreaterThanOrEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void adoptsTheLimitOfTheService() throws InterruptedException {
        limit.learn(2, 1, Duration.ofSeconds(40));
        acquire(3);

        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void staysClosedUntilTheServiceResetsItsCount() throws InterruptedException {
        limit.learn(300, 300, Duration.ofSeconds(40));
        acquire(1);

        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(40));
    }

    @Test
    void aShorterCloseDoesNotOpenALongerOne() throws InterruptedException {
        limit.close(Duration.ofSeconds(9));
        limit.close(Duration.ofSeconds(3));
        acquire(1);

        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(9));
    }

    @Test
    void anInterruptEndsTheWait() {
        RateLimit closed = new RateLimit(1, Duration.ofHours(1), System::nanoTime, Pause.sleeping());
        closed.close(Duration.ofHours(1));
        Thread.currentThread().interrupt();

        assertThatThrownBy(closed::acquire).isInstanceOf(InterruptedException.class);
    }

    private void acquire(int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            limit.acquire();
        }
    }

    private void callOften(ConcurrentLinkedQueue<Long> calls) {
        try {
            for (int i = 0; i < 25; i++) {
                limit.acquire();
                calls.add(time.getAsLong());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
