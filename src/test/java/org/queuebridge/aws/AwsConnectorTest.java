package org.queuebridge.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.aws.AwsStub.ok;
import static org.queuebridge.aws.AwsStub.refusal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.aws.credentials.AwsFiles;
import org.queuebridge.connect.AwsChoice;
import org.queuebridge.connect.AwsCredentials;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.Secret;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.net.ProxyChoice;

class AwsConnectorTest {
    private final AwsStub aws = new AwsStub();

    @TempDir
    private Path home;

    @BeforeEach
    void answer() {
        aws.knowsCaller()
                .answers("ListEventBuses", ok("{\"EventBuses\":[{\"Name\":\"default\",\"Arn\":\"a\"}]}"))
                .answers("ListEventSources", ok("{\"EventSources\":[{\"Name\":\"s\",\"State\":\"PENDING\"}]}"));
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void showsWhereItIsConnected() {
        AwsSession session = connector(Map.of()).connect(aws.choice());

        assertThat(session.account().id()).isEqualTo("123456789012");
        assertThat(session.account().callerArn()).isEqualTo(AwsStub.CALLER);
        assertThat(session.account().region()).isEqualTo("eu-central-1");
        assertThat(session.account().endpoint()).isEqualTo(aws.endpoint());
        assertThat(session.account().loopback()).isTrue();
        assertThat(session.listed().buses()).containsExactly(new EventBus("default", "a"));
        assertThat(session.listed().sources())
                .containsExactly(new PartnerSource("s", PartnerSource.State.PENDING, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AccessDeniedException", "OperationDisabledException", "UnknownOperationException"})
    void connectsWithoutPermissionToListPartnerSources(String code) {
        aws.answers("ListEventSources", refusal(400, code, "No."));

        assertThat(connector(Map.of()).connect(aws.choice()).listed().sources()).isEmpty();
    }

    @Test
    void connectsToAServiceWithoutPartnerSources() {
        aws.answers("ListEventSources", aResponse().withStatus(500));

        assertThat(connector(Map.of()).connect(aws.choice()).listed().sources()).isEmpty();
    }

    @Test
    void aBrokenServiceIsAFailureAndNotAnEmptyList() {
        aws.answers("ListEventSources", refusal(500, "InternalException", "Sorry"));

        assertThat(AwsFailureAssertions.of(() -> connector(Map.of()).connect(aws.choice()))
                        .reason())
                .isEqualTo(Reason.AWS_BROKEN);
    }

    @Test
    void keepsWorkingOnceTheKeysAreWiped() {
        AwsCredentials.Keys keys = new AwsCredentials.Keys(
                " AKIAEXAMPLE ", Secret.of("secret".toCharArray()), Optional.of(Secret.of("token".toCharArray())));

        AwsSession session = connector(Map.of())
                .connect(new AwsChoice(keys, Optional.of("eu-central-1"), Optional.of(aws.endpoint())));
        keys.secretAccessKey().wipe();
        keys.sessionToken().orElseThrow().wipe();

        assertThat(session.services().eventBridge().buses().items()).hasSize(1);
        assertThat(aws.requests()).allSatisfy(request -> {
            assertThat(request.getHeader("X-Amz-Security-Token")).isEqualTo("token");
            assertThat(request.getHeader("Authorization")).contains("Credential=AKIAEXAMPLE/");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "403, InvalidClientTokenId, AWS_KEY_UNKNOWN",
        "403, SignatureDoesNotMatch, AWS_SIGNATURE",
        "403, ExpiredToken, AWS_TOKEN_EXPIRED",
        "403, AccessDenied, AWS_ACTION_DENIED"
    })
    void saysWhyTheKeysAreRefused(int status, String code, Reason reason) {
        aws.identity(aResponse().withStatus(status).withBody("""
            <ErrorResponse><Error><Type>Sender</Type><Code>%s</Code><Message>No.</Message></Error>\
            <RequestId>r-2</RequestId></ErrorResponse>\
            """.formatted(code)));

        Failure failure = AwsFailureAssertions.of(() -> connector(Map.of()).connect(aws.choice()));

        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.evidence().requestId()).contains("r-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "ftp://127.0.0.1",
                "https://",
                "127.0.0.1:4566",
                "http://a b",
                "https://u:p@h.example"
            })
    void refusesWhatIsNoEndpoint(String typed) {
        Failure failure = AwsFailureAssertions.of(() -> connector(Map.of())
                .connect(new AwsChoice(AwsStub.keys(), Optional.of("eu-central-1"), Optional.of(typed))));

        assertThat(failure.reason()).isEqualTo(Reason.AWS_ENDPOINT_INVALID);
        assertThat(failure.args().getFirst()).doesNotContain("u:p@");
        assertThat(aws.requests()).isEmpty();
    }

    @Test
    void sendsNothingByPlainHttpToOtherComputers() {
        Failure failure = AwsFailureAssertions.of(() -> connector(Map.of())
                .connect(new AwsChoice(
                        AwsStub.keys(), Optional.of("eu-central-1"), Optional.of("http://192.0.2.1:4566"))));

        assertThat(failure.reason()).isEqualTo(Reason.PLAIN_HTTP);
        assertThat(failure.args()).containsExactly("http://192.0.2.1:4566");
    }

    @ParameterizedTest
    @CsvSource({
        "eu-central-1, events.eu-central-1.amazonaws.com, true",
        "eu-central-1, events.eu-central-1.api.aws, true",
        "us-east-1, events-fips.us-east-1.amazonaws.com, true",
        "cn-north-1, events.cn-north-1.amazonaws.com.cn, true",
        "us-gov-west-1, events.us-gov-west-1.amazonaws.com, true",
        "eusc-de-east-1, events.eusc-de-east-1.amazonaws.eu, true",
        "us-iso-east-1, events.us-iso-east-1.c2s.ic.gov, true",
        "us-isob-east-1, events.us-isob-east-1.sc2s.sgov.gov, true",
        "eu-central-1, events.eu-west-1.amazonaws.com, false",
        "eu-central-1, vpce-1-a.events.eu-central-1.vpce.amazonaws.com, false",
        "eu-central-1, events.eu-central-1.amazonaws.com.example.com, false",
        "eu-central-1, localhost:4566, false"
    })
    void tellsAwsAddressesByTheMetadataOfRegions(String region, String host, boolean own) {
        assertThat(connector(Map.of()).isAwsAddress(region, "https://" + host)).isEqualTo(own);
    }

    @Test
    void codeCallsOnlyEventBridgeAtTheEndpointOfEventBridge() {
        System.setProperty("aws.endpointUrlEventBridge", aws.endpoint());
        System.setProperty("aws.endpointUrlSts", aws.endpoint() + "/");
        try {
            AwsSession session = connector(Map.of())
                    .connect(new AwsChoice(AwsStub.keys(), Optional.of("eu-central-1"), Optional.of(" ")));

            assertThat(session.codeDestination().endpoints())
                    .isEqualTo(Map.of("events", aws.endpoint(), "sts", aws.endpoint() + "/"));
        } finally {
            System.clearProperty("aws.endpointUrlEventBridge");
            System.clearProperty("aws.endpointUrlSts");
        }
    }

    @Test
    @DisabledIfEnvironmentVariable(named = "AWS_ENDPOINT_URL", matches = ".+", disabledReason = "comes first")
    void showsAnEndpointThatOnlyTheProfileNames() throws IOException {
        profile("region = eu-west-1", "endpoint_url = " + aws.endpoint());

        AwsSession session = connector(Map.of()).connect(profileChoice());

        assertThat(session.account().endpoint()).isEqualTo(aws.endpoint());
        assertThat(session.account().region()).isEqualTo("eu-west-1");
    }

    @ParameterizedTest
    @CsvSource({"http://192.0.2.1, PLAIN_HTTP", "ht!tp://x, AWS_ENDPOINT_INVALID", "nonsense, AWS_ENDPOINT_INVALID"})
    @DisabledIfEnvironmentVariable(named = "AWS_ENDPOINT_URL", matches = ".+", disabledReason = "comes first")
    void refusesAnInvalidEndpointOfTheProfile(String endpoint, Reason reason) throws IOException {
        profile("region = eu-west-1", "endpoint_url = " + endpoint);

        Failure failure = AwsFailureAssertions.of(() -> connector(Map.of()).connect(profileChoice()));

        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.args()).containsExactly(endpoint);
    }

    @Test
    void reachesThisComputerPastEveryProxy() {
        ProxySelector dead = ProxySelector.of(InetSocketAddress.createUnresolved("proxy.invalid", 1));
        Map<String, String> variables = Map.of("HTTPS_PROXY", "http://proxy.invalid:1");

        AwsSession session = new AwsConnector(
                        AwsStub.NO_FILES, variables::get, new ProxyChoice(dead, variables::get), AwsStub.hasty())
                .connect(aws.choice());

        assertThat(session.account().id()).isEqualTo("123456789012");
    }

    @ParameterizedTest
    @CsvSource({
        "us-east-2, eu-west-1, eu-north-1, us-east-2",
        "'', eu-west-1, eu-north-1, eu-west-1",
        "'', '', eu-north-1, eu-north-1",
        "' mx-central-1 ', '', '', mx-central-1"
    })
    void findsTheRegionOfAProfile(String typed, String profile, String variable, String expected) throws IOException {
        profile("region = " + profile);
        AwsChoice choice =
                new AwsChoice(new AwsCredentials.Profile("dev"), Optional.of(typed), Optional.of(aws.endpoint()));

        assertThat(connector(Map.of("AWS_REGION", variable))
                        .connect(choice)
                        .account()
                        .region())
                .isEqualTo(expected);
    }

    @Test
    void takesTheRegionOfTheEnvironmentForKeys() {
        AwsChoice choice = new AwsChoice(AwsStub.keys(), Optional.empty(), Optional.of(aws.endpoint()));

        assertThat(connector(Map.of("AWS_DEFAULT_REGION", "ap-south-1"))
                        .connect(choice)
                        .account()
                        .region())
                .isEqualTo("ap-south-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Frankfurt", "eu-central", "eu_central_1", "eu-central-1a", "https://x"})
    void refusesWhatIsNoRegion(String typed) {
        AwsChoice choice = new AwsChoice(AwsStub.keys(), Optional.of(typed), Optional.of(aws.endpoint()));

        Failure failure = AwsFailureAssertions.of(() -> connector(Map.of()).connect(choice));

        assertThat(failure.reason()).isEqualTo(Reason.AWS_REGION_INVALID);
        assertThat(failure.args()).containsExactly(typed);
    }

    @Test
    void asksForARegionWhereNothingNamesOne() {
        AwsChoice choice = new AwsChoice(AwsStub.keys(), Optional.empty(), Optional.of(aws.endpoint()));

        assertThat(AwsFailureAssertions.of(() -> connector(Map.of()).connect(choice))
                        .reason())
                .isEqualTo(Reason.AWS_REGION_MISSING);
    }

    private AwsConnector connector(Map<String, String> variables) {
        return new AwsConnector(
                new AwsFiles(home.resolve("config"), home.resolve("credentials")),
                variables::get,
                ProxySelector.of(null),
                AwsStub.hasty());
    }

    private static AwsChoice profileChoice() {
        return new AwsChoice(new AwsCredentials.Profile("dev"), Optional.empty(), Optional.empty());
    }

    private void profile(String... lines) throws IOException {
        Files.writeString(home.resolve("config"), "[profile dev]\n" + String.join("\n", lines));
        Files.write(
                home.resolve("credentials"),
                List.of("[dev]", "aws_access_key_id = AKIAEXAMPLE", "aws_secret_access_key = secret"));
    }
}
