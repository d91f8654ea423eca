package org.queuebridge.genesys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.Secret;
import org.queuebridge.net.FakeTime;

class AccessTokenRenewalTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final FakeTime time = new FakeTime();
    private final AtomicInteger asked = new AtomicInteger();
    private final Issuer issuer = new Issuer(Duration.ofDays(1));

    @Test
    void oneCallerRequestsTheTokenWhileTheOthersWait() throws InterruptedException {
        Queue<AccessToken> tokens = new ConcurrentLinkedQueue<>();
        AccessTokenRenewal token = sharedToken(issuer);
        issuer.hold();
        List<Thread> callers = callers(50, () -> tokens.add(token.token()));
        issuer.release();
        end(callers);

        assertThat(tokens).hasSize(50);
        assertThat(asked).hasValue(1);
    }

    @Test
    void oneCallerReplacesTheTokenThatAllWereRefusedWith() throws InterruptedException {
        Queue<AccessToken> tokens = new ConcurrentLinkedQueue<>();
        AccessTokenRenewal token = sharedToken(issuer);
        AccessToken refused = token.token();
        issuer.hold();
        List<Thread> callers = callers(50, () -> tokens.add(token.replace(refused)));
        issuer.release();
        end(callers);

        assertThat(tokens).hasSize(50).doesNotContain(refused);
        assertThat(asked).hasValue(2);
    }

    @Test
    void aRefusalIsSharedByThoseWhoWaited() throws InterruptedException {
        Queue<Failure> failures = new ConcurrentLinkedQueue<>();
        AccessTokenRenewal token = sharedToken(issuer);
        issuer.refuse();
        issuer.hold();
        List<Thread> callers = callers(20, () -> failures.add(Failures.of(token::token)));
        issuer.awaitQueueBehind(callers);
        issuer.release();
        end(callers);

        assertThat(failures).hasSize(20).allMatch(failure -> failure.reason() == Reason.GENESYS_SECRET_OR_REGION);
        assertThat(asked).hasValue(1);
    }

    @Test
    void aLaterCallerRequestsAgainAfterARefusal() {
        AccessTokenRenewal token = sharedToken(issuer);
        issuer.refuse();

        Failures.of(token::token);
        Failures.of(token::token);

        assertThat(asked).hasValue(2);
    }

    @ParameterizedTest(name = "a token of {0} after {1}: asked {2} times")
    @CsvSource({
        "PT24H, PT23H58M,  1",
        "PT24H, PT23H59M,  2",
        "PT24H, PT25H,     2",
        "PT5M,  PT4M29S,   1",
        "PT5M,  PT4M30S,   2",
        "PT10S, PT8S,      1",
        "PT10S, PT9S,      2"
    })
    void aTokenIsRenewedBeforeItExpires(Duration life, Duration later, int times) throws InterruptedException {
        AccessTokenRenewal token = sharedToken(new Issuer(life));
        token.token();
        time.pass(later);
        token.token();

        assertThat(asked).hasValue(times);
    }

    @Test
    void afterACanceledCallerTheNextOneRequestsTheToken() throws InterruptedException {
        AccessTokenRenewal token = sharedToken(issuer);
        issuer.hold();
        List<Thread> canceled =
                callers(1, () -> assertThat(Failures.of(token::token)).isEqualTo(new Failure.Canceled()));
        canceled.forEach(Thread::interrupt);
        end(canceled);
        issuer.release();

        assertThat(token.token()).isNotNull();
        assertThat(asked).hasValue(2);
    }

    @Test
    void aCallerWaitingBehindACanceledOneRequestsTheToken() throws InterruptedException {
        Queue<AccessToken> tokens = new ConcurrentLinkedQueue<>();
        AccessTokenRenewal token = sharedToken(issuer);
        issuer.hold();
        Thread canceled = callers(1, () -> Failures.of(token::token)).getFirst();
        Thread waiting = callers(1, () -> tokens.add(token.token())).getFirst();
        issuer.awaitQueueBehind(List.of(canceled, waiting));
        canceled.interrupt();
        end(List.of(canceled));
        issuer.release();
        end(List.of(waiting));

        assertThat(tokens).as("not canceled like the other caller").hasSize(1);
    }

    @Test
    void closingWipesTokenAndSecret() throws InterruptedException {
        AccessTokenRenewal shared = sharedToken(issuer);
        AccessToken token = shared.token();

        shared.close();

        assertThat(token.value().reveal()).containsOnly('\0');
        assertThat(issuer.wiped).isTrue();
        assertThat(Failures.of(shared::token)).isEqualTo(new Failure.Canceled());
    }

    @Test
    void aTokenIsNotShownInText() throws InterruptedException {
        assertThat(sharedToken(issuer).token())
                .hasToString("AccessToken[value=(secret), issued=2026-11-02T08:00:00Z, expires=2026-11-03T08:00:00Z]");
    }

    private AccessTokenRenewal sharedToken(TokenSource source) {
        return new AccessTokenRenewal(source, time);
    }

    /** Starts callers and returns once one of them requests a token. */
    private List<Thread> callers(int count, Call call) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            threads.add(Thread.ofVirtual().start(() -> call.quietly()));
        }
        assertThat(issuer.entered.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return threads;
    }

    private static void end(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            assertThat(thread.join(SOON)).isTrue();
        }
    }

    private interface Call {
        void make() throws InterruptedException;

        default void quietly() {
            try {
                make();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A token source that can be held during a request, and can refuse. */
    private final class Issuer implements TokenSource {
        private final Duration life;
        private volatile CountDownLatch entered = new CountDownLatch(0);
        private volatile CountDownLatch held = new CountDownLatch(0);
        private volatile boolean refusing;
        private volatile boolean wiped;

        Issuer(Duration life) {
            this.life = life;
        }

        void hold() {
            entered = new CountDownLatch(1);
            held = new CountDownLatch(1);
        }

        void release() {
            held.countDown();
        }

        void refuse() {
            refusing = true;
        }

        /** Returns once all callers but the requesting one are waiting. */
        void awaitQueueBehind(List<Thread> callers) {
            long deadline = System.nanoTime() + SOON.toNanos();
            while (callers.stream().anyMatch(caller -> caller.getState() != Thread.State.WAITING)) {
                assertThat(System.nanoTime()).as("all callers wait in time").isLessThan(deadline);
                Thread.onSpinWait();
            }
        }

        @Override
        public AccessToken request() {
            asked.incrementAndGet();
            entered.countDown();
            try {
                held.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new FailureException(new Failure.Canceled(), e);
            }
            if (refusing) {
                throw new FailureException(
                        new Failure.SignIn(Reason.GENESYS_SECRET_OR_REGION, List.of(), Evidence.NONE));
            }
            return new AccessToken(
                    Secret.of("token".toCharArray()),
                    time.instant(),
                    time.instant().plus(life));
        }

        @Override
        public void wipe() {
            wiped = true;
        }
    }
}
