package org.queuebridge.aws.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.net.FakeTime;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;

class PacedCallsTest {
    private static final long SECOND = 1_000_000_000L;

    private final FakeTime time = new FakeTime();
    private PacedCalls paced = new PacedCalls(50, time, time, Runnable::run);
    private final AtomicInteger reads = new AtomicInteger();

    /** When each call reached the service: the first ones take longer, as on a line that is busy at first. */
    private List<Long> calls(int count) throws InterruptedException {
        List<Long> arrived = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long began = paced.begin(ServiceEndpoint.EVENTS);
            time.pass(Duration.ofMillis(i < 10 ? 30 : 1));
            arrived.add(time.getAsLong());
            time.pass(Duration.ofMillis(2));
            paced.end(ServiceEndpoint.EVENTS, began);
        }
        return arrived;
    }

    /** The most calls in any second. */
    private static long most(List<Long> made) {
        return made.stream()
                .mapToLong(from -> made.stream()
                        .filter(at -> at >= from && at < from + SECOND)
                        .count())
                .max()
                .orElse(0);
    }

    private static double perSecond(List<Long> made) {
        return (made.size() - 1) / ((made.getLast() - made.getFirst()) / (double) SECOND);
    }

    private Optional<Integer> answer(int perSecond) {
        reads.incrementAndGet();
        return Optional.of(perSecond);
    }

    /** The rate is known only some waits after it is asked for. */
    private void answersLate(int perSecond) {
        AtomicInteger waits = new AtomicInteger();
        List<Runnable> asked = new ArrayList<>();
        paced = new PacedCalls(
                50,
                time,
                span -> {
                    time.pause(span);
                    if (waits.incrementAndGet() == 20) {
                        asked.getFirst().run();
                    }
                },
                asked::add);
        paced.at("here", () -> answer(perSecond));
    }

    @Test
    void nearlyAllOfTheAllowedCallsAreMadeAndNeverMore() throws InterruptedException {
        List<Long> made = calls(3_001);

        assertThat(most(made)).isLessThanOrEqualTo(50);
        assertThat(perSecond(made)).isBetween(45.0, 50.0);
    }

    /** The service must not see the calls of two seconds in one. */
    @Test
    void callsThatArriveLateAreCountedWhenTheyArrive() throws InterruptedException {
        List<Long> began = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            began.add(paced.begin(ServiceEndpoint.EVENTS));
        }
        time.pass(Duration.ofMillis(700));
        long arrived = time.getAsLong();
        began.forEach(each -> paced.end(ServiceEndpoint.EVENTS, each));

        assertThat(paced.begin(ServiceEndpoint.EVENTS)).isGreaterThanOrEqualTo(arrived + SECOND);
    }

    @Test
    void theRateOfTheAccountIsReadOnceItMatters() throws InterruptedException {
        paced.at("here", () -> answer(200));

        assertThat(calls(9)).hasSize(9);
        assertThat(reads).as("a small task asks for nothing").hasValue(0);

        List<Long> made = calls(4_000);
        assertThat(reads).hasValue(1);
        assertThat(most(made)).isBetween(180L, 200L);
        assertThat(perSecond(made)).isBetween(180.0, 200.0);
    }

    /** The answer takes a while, and calls are made meanwhile. */
    @Test
    void anAccountWithLessThanTheDefaultGetsNoMoreFromTheFirstCallOn() throws InterruptedException {
        answersLate(12);

        List<Long> made = calls(200);

        assertThat(reads).hasValue(1);
        assertThat(most(made)).isLessThanOrEqualTo(12);
    }

    @Test
    void whatWaitsForTheRateContinuesAsSoonAsItIsKnown() throws InterruptedException {
        answersLate(200);

        List<Long> made = calls(40);

        assertThat(made.getLast() - made.getFirst()).as("nanoseconds").isLessThan(SECOND / 2);
    }

    @Test
    void anotherAccountHasItsOwnRate() throws InterruptedException {
        paced.at("here", () -> answer(200));
        assertThat(calls(100)).hasSize(100);

        paced.at("there", Optional::empty);
        assertThat(most(calls(1_000))).isLessThanOrEqualTo(50);

        paced.at("here", () -> answer(200));
        assertThat(most(calls(1_000))).isGreaterThan(180);
        assertThat(reads).as("read once").hasValue(1);
    }

    @Test
    void aRateThatCannotBeReadIsTheDefault() throws InterruptedException {
        paced.at("here", () -> {
            throw new FailureException(new Failure.Unexpected(Reason.AWS_BROKEN, List.of(), Evidence.NONE));
        });

        assertThat(perSecond(calls(1_001))).isBetween(45.0, 50.0);

        paced.at("here", () -> answer(200));
        assertThat(calls(100)).hasSize(100);
        assertThat(reads).as("asked again").hasValue(1);
    }

    @Test
    void otherServicesDoNotUseUpTheRateOfEventBridge() throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            paced.end(ServiceEndpoint.SQS, paced.begin(ServiceEndpoint.SQS));
        }

        assertThat(calls(50)).hasSize(50);
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void attemptsWithoutAnAnswerDoNotKeepTheirPlace() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            ExecutionAttributes call = new ExecutionAttributes();
            paced.begins(ServiceEndpoint.EVENTS, call);
            paced.begins(ServiceEndpoint.EVENTS, call);
            paced.ended(ServiceEndpoint.EVENTS, call);
            paced.ended(ServiceEndpoint.EVENTS, call);
        }

        assertThat(time.getAsLong()).as("two hundred attempts").isBetween(3 * SECOND, 4 * SECOND);
    }
}
