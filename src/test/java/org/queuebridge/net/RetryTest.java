package org.queuebridge.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.net.Attempt.Result;
import org.queuebridge.net.Attempt.Result.Again;
import org.queuebridge.net.Attempt.Result.Done;
import org.queuebridge.task.Pause;

class RetryTest {
    private final FakeTime time = new FakeTime();

    @Test
    void returnsTheValueOfTheFirstSuccess() {
        Queue<Result<String>> results = new ArrayDeque<>(List.of(again(), again(), new Done<>("queues")));

        String value = retry(5, 0).call(results::remove);

        assertThat(value).isEqualTo("queues");
        assertThat(results).isEmpty();
    }

    @Test
    void failsWithTheFailureOfTheLastAttempt() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> retry(5, 0).call(() -> {
                    attempts.incrementAndGet();
                    return again();
                }))
                .asInstanceOf(type(FailureException.class))
                .returns(Reason.GENESYS_BROKEN, e -> e.failure().reason());
        assertThat(attempts).hasValue(5);
        assertThat(time.pauses()).hasSize(4);
    }

    @ParameterizedTest(name = "random {0}: waits {1} ms")
    @CsvSource({"0.0, 250 500 1000 2000", "0.5, 375 750 1500 3000", "0.999999, 500 1000 2000 4000"})
    void waitsLongerEachTimeWithJitter(double random, String millis) {
        assertThatThrownBy(() -> retry(5, random).call(RetryTest::again)).isInstanceOf(FailureException.class);

        assertThat(time.pauses())
                .extracting(pause -> Long.toString(pause.toMillis()))
                .containsExactly(millis.split(" "));
    }

    @Test
    void waitsAsLongAsTheServiceAsks() {
        Queue<Result<String>> results = new ArrayDeque<>(List.of(againIn(Duration.ofSeconds(7)), new Done<>("ok")));

        retry(5, 0.5).call(results::remove);

        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void failsAtOnceIfTheServiceAsksForATooLongWait() {
        Result<String> nextHour = againIn(Duration.ofHours(1));

        assertThatThrownBy(() -> retry(5, 0.5).call(() -> nextHour)).isInstanceOf(FailureException.class);
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void anInterruptInAPauseCancelsAndLeavesTheThreadInterrupted() {
        Retry sleeping = new Retry(5, Duration.ofHours(1), Duration.ofHours(2), Pause.sleeping(), () -> 0);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> sleeping.call(RetryTest::again))
                .asInstanceOf(type(FailureException.class))
                .returns(new Failure.Canceled(), FailureException::failure);
        assertThat(Thread.interrupted()).isTrue();
    }

    private Retry retry(int attempts, double random) {
        return new Retry(attempts, Duration.ofMillis(500), Duration.ofSeconds(30), time, () -> random);
    }

    private static Result<String> again() {
        return new Again<>(broken(), Optional.empty());
    }

    private static Result<String> againIn(Duration wait) {
        return new Again<>(broken(), Optional.of(wait));
    }

    private static FailureException broken() {
        return new FailureException(new Failure.Network(Reason.GENESYS_BROKEN, List.of("503"), Evidence.NONE));
    }
}
