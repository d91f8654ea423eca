package org.queuebridge.genesys;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.genesys.GenesysStub.QUEUES;
import static org.queuebridge.genesys.GenesysStub.TOKEN_PATH;
import static org.queuebridge.genesys.GenesysStub.refusal;
import static org.queuebridge.genesys.GenesysStub.sample;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.queuebridge.domain.Failure;
import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.task.Pause;

/** Interrupting a thread ends its call at once, whatever the call is waiting for. */
class CancelTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(5);
    private static final int MUCH_LATER_MILLIS = 60_000;

    @RegisterExtension
    private final GenesysStub genesys = new GenesysStub();

    private final AtomicReference<Failure> failure = new AtomicReference<>();
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final CountDownLatch pausing = new CountDownLatch(1);

    @Test
    void whileWaitingForTheLogin() throws InterruptedException {
        genesys.answerLogin(okJson(sample("oauth-token-200")).withFixedDelay(MUCH_LATER_MILLIS));
        Thread caller = start(genesys::signIn);
        genesys.awaitRequest(TOKEN_PATH);

        assertEndsCanceled(caller);
    }

    @Test
    void whileWaitingForTheApi() throws InterruptedException {
        GenesysCloud cloud = genesys.signIn().cloud();
        genesys.awaitRequest(QUEUES);
        genesys.answer(QUEUES, okJson("{}").withFixedDelay(MUCH_LATER_MILLIS));
        Thread caller = start(() -> cloud.queues(1, 100));
        genesys.awaitRequest(QUEUES);

        assertEndsCanceled(caller);
    }

    @Test
    void whilePausingBeforeARetry() throws InterruptedException {
        GenesysCloud cloud = signInPausing();
        genesys.answer(QUEUES, refusal(429, "error-429-too-many-requests").withHeader("Retry-After", "60"));
        Thread caller = start(() -> cloud.queues(1, 100));
        assertThat(pausing.await(20, TimeUnit.SECONDS)).isTrue();

        assertEndsCanceled(caller);
    }

    @Test
    void whileWaitingForTheRateLimit() throws InterruptedException {
        GenesysCloud cloud = signInPausing();
        genesys.answer(
                QUEUES,
                okJson("{}")
                        .withHeader("inin-ratelimit-allowed", "9")
                        .withHeader("inin-ratelimit-count", "9")
                        .withHeader("inin-ratelimit-reset", "60"));
        cloud.queues(1, 100);
        Thread caller = start(() -> cloud.queues(2, 100));
        assertThat(pausing.await(20, TimeUnit.SECONDS)).isTrue();

        assertEndsCanceled(caller);
    }

    @Test
    void beforeAnythingIsSent() throws InterruptedException {
        GenesysCloud cloud = genesys.signIn().cloud();
        Thread caller = start(() -> {
            Thread.currentThread().interrupt();
            cloud.queues(1, 100);
        });

        assertEndsCanceled(caller);
    }

    private GenesysCloud signInPausing() {
        Pause real = time -> {
            pausing.countDown();
            Pause.sleeping().pause(time);
        };
        return genesys.signIn("http://" + genesys.host(), Duration.ofSeconds(20), real)
                .cloud();
    }

    private Thread start(ThrowingCallable call) {
        return Thread.ofVirtual().start(() -> {
            failure.set(Failures.of(call));
            interrupted.set(Thread.currentThread().isInterrupted());
        });
    }

    private void assertEndsCanceled(Thread caller) throws InterruptedException {
        caller.interrupt();

        assertThat(caller.join(AT_ONCE)).as("ended at once").isTrue();
        assertThat(failure).hasValue(new Failure.Canceled());
        assertThat(interrupted).as("the thread is still interrupted").isTrue();
    }
}
