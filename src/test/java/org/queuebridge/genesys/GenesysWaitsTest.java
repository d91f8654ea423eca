package org.queuebridge.genesys;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.genesys.GenesysStub.QUEUES;
import static org.queuebridge.genesys.GenesysStub.refusal;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.ServiceWait;
import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.task.Pause;
import org.queuebridge.task.ServiceWaits;
import org.queuebridge.words.WaitWords;

/** Work that waits for the rate limit of Genesys Cloud says so, and until when. */
class GenesysWaitsTest {
    private static final String OVER = "over";

    @RegisterExtension
    private final GenesysStub genesys = new GenesysStub();

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final ServiceWaits waits = new ServiceWaits(() -> genesys.time().instant(), this::say);

    private void say(Optional<ServiceWait> wait) {
        said.add(wait.map(now -> WaitWords.of(genesys.time().instant(), now)).orElse(OVER));
    }

    static List<Arguments> limits() {
        ResponseDefinitionBuilder throttled = refusal(429, "error-429-too-many-requests");
        return List.of(
                Arguments.of("429 with Retry-After", throttled.withHeader("Retry-After", "48")),
                Arguments.of(
                        "429 with the time until the limit resets",
                        refusal(429, "error-429-too-many-requests").withHeader("inin-ratelimit-reset", "48")),
                Arguments.of(
                        "an answer that used up the limit",
                        okJson("{}")
                                .withHeader("inin-ratelimit-allowed", "300")
                                .withHeader("inin-ratelimit-count", "300")
                                .withHeader("inin-ratelimit-reset", "48")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void aReadThatWaitsSaysUntilWhen(String how, ResponseDefinitionBuilder limit) {
        GenesysCloud cloud = signIn(genesys.time());
        genesys.answerFirst(limit, 1);

        var _ = cloud.queues(1, 100);
        var _ = cloud.integrations();

        assertThat(said).as(how).containsExactly("Genesys Cloud allows more in 48 s", OVER);
    }

    @Test
    void theLimitThatTheProgramKeepsIsSaidToo() {
        GenesysCloud cloud = signIn(genesys.time());
        int untilFull = 300;
        genesys.time().pass(Duration.ofSeconds(20));
        for (int call = 0; call < untilFull; call++) {
            var _ = cloud.queues(1, 100);
        }

        assertThat(said).containsExactly("Genesys Cloud allows more in 40 s", OVER);
    }

    @Test
    void retriesOfOtherFailuresAreNotALimit() {
        GenesysCloud cloud = signIn(genesys.time());
        genesys.answerFirst(aResponse().withStatus(503), 4);

        var _ = cloud.queues(1, 100);

        assertThat(genesys.time().pauses()).hasSize(4);
        assertThat(said).isEmpty();
    }

    @Test
    void whatIsCanceledWaitsNoLonger() {
        GenesysCloud cloud = signIn(_ -> {
            throw new InterruptedException();
        });
        genesys.answer(QUEUES, refusal(429, "error-429-too-many-requests").withHeader("Retry-After", "48"));

        assertThatThrownBy(() -> cloud.queues(1, 100)).isInstanceOf(FailureException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(said).containsExactly("Genesys Cloud allows more in 48 s", OVER);
    }

    private GenesysCloud signIn(Pause pause) {
        return genesys.signIn(
                        "http://" + genesys.host(),
                        Duration.ofSeconds(20),
                        waits.telling(ServiceWait.Service.GENESYS_CLOUD, pause))
                .cloud();
    }
}
