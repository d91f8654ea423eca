package org.queuebridge.genesys;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.genesys.GenesysStub.QUEUES;
import static org.queuebridge.genesys.GenesysStub.evidence;
import static org.queuebridge.genesys.GenesysStub.refusal;

import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.queues.QueuePage;

/** Throttled, broken and late responses of Genesys Cloud: which calls are repeated, and after how long. */
class GenesysRetriesTest {
    private static final String ID = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";

    @RegisterExtension
    private final GenesysStub genesys = new GenesysStub();

    @Test
    void waitsAsLongAsAThrottledCallIsAskedTo() {
        GenesysCloud cloud = genesys.signIn().cloud();
        genesys.answerFirst(refusal(429, "error-429-too-many-requests").withHeader("Retry-After", "17"), 2);

        assertThat(cloud.queues(1, 100).queues()).isNotEmpty();
        assertThat(genesys.time().pauses()).containsExactly(Duration.ofSeconds(17), Duration.ofSeconds(17));
    }

    @Test
    void tellsHowLongToWaitAfterFiveThrottledAttempts() {
        GenesysCloud cloud = genesys.signIn().cloud();
        genesys.answer(QUEUES, refusal(429, "error-429-too-many-requests").withHeader("Retry-After", "3"));

        assertThat(Failures.of(() -> cloud.queues(1, 100)))
                .isEqualTo(new Failure.Throttled(
                        Reason.GENESYS_THROTTLED,
                        List.of("3"),
                        evidence(
                                "too.many.requests",
                                "Rate limit exceeded the maximum [300] requests within [60] seconds")));
        assertThat(genesys.time().pauses()).isEqualTo(Collections.nCopies(4, Duration.ofSeconds(3)));
    }

    @Test
    void aTooLongWaitFailsAtOnce() {
        GenesysCloud cloud = genesys.signIn().cloud();
        genesys.answer(QUEUES, refusal(429, "error-429-too-many-requests").withHeader("Retry-After", "3600"));

        assertThat(Failures.of(() -> cloud.queues(1, 100)).args()).containsExactly("3600");
        assertThat(genesys.time().pauses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Retry-After", "inin-ratelimit-reset"})
    void otherCallsWaitAsLongAsAThrottledOne(String header) {
        GenesysCloud cloud = genesys.signIn().cloud();
        genesys.answer(QUEUES, refusal(429, "error-429-too-many-requests").withHeader(header, "3600"));
        genesys.answer(QUEUES + "/" + ID, okJson("{\"id\": \"" + ID + "\"}"));
        Failures.of(() -> cloud.queues(1, 100));
        assertThat(genesys.time().pauses()).isEmpty();

        assertThat(cloud.queue(ID)).isPresent();

        assertThat(genesys.time().pauses()).containsExactly(Duration.ofSeconds(75));
    }

    @Test
    void aUsedUpRateLimitDelaysTheNextCall() {
        genesys.answer(
                QUEUES,
                okJson("{}")
                        .withHeader("inin-ratelimit-allowed", "180")
                        .withHeader("inin-ratelimit-count", "180")
                        .withHeader("inin-ratelimit-reset", "23"));

        genesys.signIn();

        assertThat(genesys.time().pauses()).containsExactly(Duration.ofSeconds(23));
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void aTemporaryErrorIsRetried(int status) {
        GenesysCloud cloud = genesys.signIn().cloud();
        QueuePage without = cloud.queues(1, 100);
        genesys.answerFirst(aResponse().withStatus(status), 4);

        assertThat(cloud.queues(1, 100)).isEqualTo(without);
        assertThat(genesys.time().pauses()).hasSize(4);
    }

    @ParameterizedTest(name = "HTTP {0}: {1} pauses")
    @CsvSource({"500, 0", "501, 0", "502, 4", "503, 4", "504, 4"})
    void aLastingErrorIsAFailure(int status, int pauses) {
        GenesysCloud cloud = genesys.signIn().cloud();
        genesys.answer(QUEUES, aResponse().withStatus(status).withHeader("ININ-Correlation-Id", "correlation-1"));

        assertThat(Failures.of(() -> cloud.queues(1, 100)))
                .isEqualTo(new Failure.Network(
                        Reason.GENESYS_BROKEN,
                        List.of(Integer.toString(status)),
                        new Evidence(Optional.empty(), Optional.empty(), Optional.of("correlation-1"))));
        assertThat(genesys.time().pauses()).hasSize(pauses);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aConnectionThatIsCutOnceIsRetried(Fault fault) {
        GenesysCloud cloud = genesys.signIn().cloud();
        QueuePage without = cloud.queues(1, 100);
        genesys.answerFirst(aResponse().withFault(fault), 1);

        assertThat(cloud.queues(1, 100)).isEqualTo(without);
        // Signing in reads a page too; then come the call without the fault, the one with it, and its retry.
        genesys.server().verify(4, getRequestedFor(urlPathEqualTo(QUEUES)));
    }

    @Test
    void aConnectionThatIsAlwaysCutIsAFailure() {
        GenesysCloud cloud = genesys.signIn().cloud();
        genesys.answer(QUEUES, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertThat(Failures.of(() -> cloud.queues(1, 100)))
                .isInstanceOf(Failure.Network.class)
                .returns(Reason.CONNECTION_CUT, Failure::reason)
                .returns(List.of(genesys.host()), Failure::args);
        assertThat(genesys.time().pauses()).hasSize(4);
    }

    @Test
    void aLateResponseIsATimeout() {
        GenesysCloud cloud = genesys.signIn(Duration.ofMillis(400)).cloud();
        genesys.answer(QUEUES, okJson("{}").withFixedDelay(10_000));

        assertThat(Failures.of(() -> cloud.queues(1, 100)))
                .returns(Reason.TIMED_OUT, Failure::reason)
                .returns(List.of(genesys.host()), Failure::args);
    }

    @Test
    void aResponseThatNeverEndsIsATimeout() {
        GenesysCloud cloud = genesys.signIn(Duration.ofMillis(400)).cloud();
        genesys.answer(QUEUES, okJson("{\"entities\": []}").withChunkedDribbleDelay(4, 10_000));

        assertThat(Failures.of(() -> cloud.queues(1, 100))).returns(Reason.TIMED_OUT, Failure::reason);
    }
}
