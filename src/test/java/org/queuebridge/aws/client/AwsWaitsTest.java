package org.queuebridge.aws.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.aws.AwsStub;
import org.queuebridge.aws.SandboxSession;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.ServiceWait;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.http.Fault;
import org.queuebridge.task.Pause;
import org.queuebridge.task.ServiceWaits;
import org.queuebridge.words.WaitWords;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** Work that AWS throttles says so, and until when, whoever repeats the call. */
class AwsWaitsTest {
    private static final String OVER = "over";
    private static final String BUS = DemoAccount.EVENT_SOURCE;

    private final FakeTime time = new FakeTime();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final ServiceWaits waits = new ServiceWaits(time, this::say);
    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.DEFAULT);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private void say(Optional<ServiceWait> wait) {
        said.add(wait.map(now -> WaitWords.of(time.instant(), now)).orElse(OVER));
    }

    @Test
    void aRetryOfTheSdkSaysUntilWhenItWaits() {
        EventBridge events = events(Duration.ofSeconds(3), time);
        sandbox.faults().next("ListRules", 2, new Fault.Throttled(0));

        assertThat(events.rules(BUS).items()).isNotEmpty();

        assertThat(said).containsExactly("AWS allows more in 3 s", OVER, "AWS allows more in 3 s", OVER);
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(3));
    }

    @Test
    void aMomentNeedsNoWords() {
        EventBridge events = events(Duration.ofMillis(250), time);
        sandbox.faults().next("ListRules", 1, new Fault.Throttled(0));

        assertThat(events.rules(BUS).items()).isNotEmpty();

        assertThat(time.pauses()).containsExactly(Duration.ofMillis(250));
        assertThat(said).isEmpty();
    }

    @Test
    void retriesOfOtherFailuresAreNoLimit() {
        EventBridge events = events(Duration.ofSeconds(3), time);
        sandbox.faults().next("ListRules", 2, new Fault.ServerError(503));

        assertThat(events.rules(BUS).items()).isNotEmpty();

        assertThat(said).isEmpty();
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void whatIsCanceledWaitsNoLonger() {
        EventBridge events = events(Duration.ofSeconds(3), _ -> {
            throw new InterruptedException();
        });
        sandbox.faults().next("ListRules", 1, new Fault.Throttled(0));

        assertThatThrownBy(() -> events.rules(BUS)).isInstanceOf(FailureException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(said).containsExactly("AWS allows more in 3 s", OVER);
    }

    private EventBridge events(Duration throttled, Pause pause) {
        AwsCallSettings hasty = AwsStub.hasty();
        AwsCallSettings settings = new AwsCallSettings(
                hasty.attemptTimeout(),
                hasty.callTimeout(),
                AwsCallSettings.throttled(
                        waits.telling(ServiceWait.Service.AWS, pause),
                        AwsCallSettings.patient()
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .throttlingBackoffStrategy(BackoffStrategy.fixedDelayWithoutJitter(throttled))
                                .build()),
                hasty.conflictRetries(),
                hasty.callsPerSecond());
        return SandboxSession.of(sandbox, sandbox.accessKeyId(), settings)
                .services()
                .eventBridge();
    }
}
