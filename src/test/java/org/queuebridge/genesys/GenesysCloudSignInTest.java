package org.queuebridge.genesys;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.genesys.GenesysStub.INTEGRATIONS;
import static org.queuebridge.genesys.GenesysStub.ME;
import static org.queuebridge.genesys.GenesysStub.QUEUES;
import static org.queuebridge.genesys.GenesysStub.TOKEN;
import static org.queuebridge.genesys.GenesysStub.TOKEN_PATH;
import static org.queuebridge.genesys.GenesysStub.refusal;

import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.event.EventBridgeIntegration;

class GenesysCloudSignInTest {
    @RegisterExtension
    private final GenesysStub genesys = new GenesysStub();

    @Test
    void returnsTheOrganizationAndWhenTheTokenExpires() {
        GenesysSession session = genesys.signIn();

        assertThat(session)
                .returns("9d1f6a52-3c0b-4f3e-8a77-5f2a6c1e0b41", GenesysSession::organizationId)
                .returns("Example Org", GenesysSession::organizationName)
                .returns(genesys.host(), GenesysSession::host)
                .returns(true, GenesysSession::loopback)
                .returns(Instant.parse("2026-11-03T07:59:59Z"), GenesysSession::tokenExpires)
                .returns(true, GenesysSession::mayReadQueues);
        assertThat(session.toString()).doesNotContain(TOKEN, GenesysStub.SECRET);
    }

    @Test
    void findsTheIntegrationThatSendsToEventBridge() {
        assertThat(genesys.signIn().integrations())
                .containsExactly(new EventBridgeIntegration(
                        "a8a4a5d6-2f2e-4a8b-9a5e-1f6c5f0f7e21",
                        "Conversation Detail EventBridge Source",
                        "conversation-detail-events",
                        "123456789012",
                        "eu-central-1",
                        List.of(
                                "v2.detail.events.conversation.{id}.acd.end",
                                "v2.detail.events.conversation.{id}.user.end",
                                "v2.detail.events.conversation.{id}.customer.end"),
                        true,
                        "ACTIVE",
                        "Active"));
    }

    @Test
    void sendsTheCredentialsToTheLoginAndOneTokenToTheApi() {
        genesys.signIn();

        String basic = "Basic dGhlLWNsaWVudDpzM2NyM3Qtb2YtdGhlLWNsaWVudA==";
        genesys.server()
                .verify(
                        1,
                        postRequestedFor(urlPathEqualTo(TOKEN_PATH))
                                .withHeader("Authorization", equalTo(basic))
                                .withRequestBody(equalTo("grant_type=client_credentials")));
        genesys.server()
                .verify(getRequestedFor(urlPathEqualTo(ME)).withHeader("Authorization", equalTo("Bearer " + TOKEN)));
    }

    @Test
    void collectsIntegrationsOfAllPagesAndSkipsOtherTypes() {
        String page = """
            {"entities": [
              {"integrationType": {"id": "webhook"}},
              {"integrationType": {"id": "amazon-eventbridge-source"}},
              {"integrationType": {"id": "amazon-eventbridge-source"},
               "config": {"current": {"properties": {"eventSourceSuffix": "SUFFIX"}}}}, null, 7],
             "pageCount": 2}\
            """;
        for (String number : List.of("1", "2")) {
            genesys.server()
                    .stubFor(get(urlPathEqualTo(INTEGRATIONS))
                            .withQueryParam("pageNumber", equalTo(number))
                            .willReturn(okJson(page.replace("SUFFIX", "suffix-" + number))));
        }

        assertThat(genesys.signIn().integrations())
                .containsExactly(
                        new EventBridgeIntegration("", "suffix-1", "suffix-1", "", "", List.of(), true, "", ""),
                        new EventBridgeIntegration("", "suffix-2", "suffix-2", "", "", List.of(), true, "", ""));
    }

    @Test
    void aRoleWithoutQueuesSignsInAndIsReported() {
        genesys.answer(QUEUES, refusal(403, "error-403-missing-any-permissions"));

        assertThat(genesys.signIn().mayReadQueues()).isFalse();
    }

    @Test
    void withoutPermissionThereAreNoIntegrations() {
        genesys.answer(INTEGRATIONS, refusal(403, "error-403-missing-any-permissions"));

        assertThat(genesys.signIn().integrations()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "400, oauth-token-400-client-not-found, GENESYS_CLIENT_UNKNOWN, client not found",
        "401, oauth-token-401-authentication-failed, GENESYS_SECRET_OR_REGION, authentication failed",
    })
    void aRefusedLoginHasItsReason(int status, String sample, Reason reason, String words) {
        genesys.answerLogin(refusal(status, sample));

        assertThat(Failures.of(genesys::signIn))
                .isEqualTo(new Failure.SignIn(
                        reason,
                        List.of(),
                        new Evidence(Optional.of("invalid_client"), Optional.of(words), Optional.of("correlation-1"))));
    }

    @Test
    void aThrottledLoginIsNotRetried() {
        genesys.answerLogin(refusal(400, "oauth-token-400-rate-limited-COMPOSED"));

        assertThat(Failures.of(genesys::signIn))
                .isInstanceOf(Failure.Throttled.class)
                .returns(Reason.GENESYS_TOO_MANY_SIGN_INS, Failure::reason);
        genesys.server().verify(1, postRequestedFor(urlPathEqualTo(TOKEN_PATH)));
    }

    @ParameterizedTest(name = "HTTP {0}: {1} {2}")
    @CsvSource({
        "302, GENESYS_UNREADABLE, POST /oauth/token: HTTP 302",
        "500, GENESYS_BROKEN, 500",
        "418, GENESYS_REFUSED, HTTP 418"
    })
    void aResponseOfAnotherKindOfServerIsAFailure(int status, Reason reason, String argument) {
        genesys.answerLogin(aResponse().withStatus(status).withBody("<html>nothing of ours</html>"));

        assertThat(Failures.of(genesys::signIn))
                .returns(reason, Failure::reason)
                .returns(List.of(argument), Failure::args);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "<html>",
                "[]",
                "null",
                "{}",
                "{\"access_token\": null}",
                "{\"access_token\": {}}",
                "{\"access_token\": \"REDACTED-EXAMPLE-TOKEN\\r\\nX: y\"}"
            })
    void anUnreadableTokenIsAFailure(String body) {
        genesys.answerLogin(okJson(body));

        assertThat(Failures.of(genesys::signIn))
                .isInstanceOf(Failure.Network.class)
                .returns(Reason.GENESYS_UNREADABLE, Failure::reason);
    }

    @Test
    void anOrganizationWithoutIdIsUnreadable() {
        genesys.answer(ME, okJson("{\"name\": \"Example Org\"}"));

        assertThat(Failures.of(genesys::signIn)).returns(Reason.GENESYS_UNREADABLE, Failure::reason);
    }

    @Test
    void aServerThatDoesNotListenIsAFailure() {
        genesys.server().stop();

        assertThat(Failures.of(() -> genesys.signIn("http://127.0.0.1:1", Duration.ofSeconds(20))))
                .isInstanceOf(Failure.Network.class)
                .returns(Reason.CONNECTION_REFUSED, Failure::reason)
                .returns(List.of("127.0.0.1:1"), Failure::args);
    }

    @Test
    void aServerWithoutTlsIsAFailure() {
        assertThat(Failures.of(() -> genesys.signIn("https://" + genesys.host(), Duration.ofSeconds(20))))
                .returns(Reason.TLS_FAILED, Failure::reason)
                .returns(List.of(genesys.host()), Failure::args);
    }

    @Test
    void aLoginThatIsCutIsNotRetried() {
        genesys.answerLogin(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertThat(Failures.of(genesys::signIn)).returns(Reason.CONNECTION_CUT, Failure::reason);
        assertThat(genesys.time().pauses()).isEmpty();
    }

    @Test
    void aProxyThatRequiresALoginIsAFailure() {
        genesys.answerLogin(aResponse().withStatus(407));

        assertThat(Failures.of(genesys::signIn)).returns(Reason.PROXY_FAILED, Failure::reason);
    }

    @Test
    void anInvalidRegionFailsBeforeAnythingIsSent() {
        assertThat(Failures.of(() -> genesys.signIn("frankfurt", Duration.ofSeconds(20))))
                .returns(Reason.GENESYS_REGION_INVALID, Failure::reason);
        assertThat(genesys.server().getAllServeEvents()).isEmpty();
    }
}
