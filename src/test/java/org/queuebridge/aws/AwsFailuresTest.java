package org.queuebridge.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.queuebridge.aws.AwsStub.ok;
import static org.queuebridge.aws.AwsStub.refusal;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.aws.client.AwsCallSettings;
import org.queuebridge.connect.AwsChoice;
import org.queuebridge.connect.AwsCredentials;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.Secret;
import org.queuebridge.rules.EventBridge;

/** What people are told when AWS refuses or is not reached. */
class AwsFailuresTest {
    private static final String DENIED = "User: arn:aws:iam::123456789012:user/jo is not authorized to perform: "
            + "events:PutRule on resource: arn:aws:events:eu-central-1:123456789012:rule/relay/ended "
            + "because no identity-based policy allows the events:PutRule action";

    private final AwsStub aws = new AwsStub();

    @AfterEach
    void stop() {
        aws.close();
    }

    @ParameterizedTest
    @CsvSource({
        "UnrecognizedClientException, SignIn, AWS_KEY_UNKNOWN",
        "InvalidClientTokenId, SignIn, AWS_KEY_UNKNOWN",
        "InvalidSignatureException, SignIn, AWS_SIGNATURE",
        "SignatureDoesNotMatch, SignIn, AWS_SIGNATURE",
        "ExpiredTokenException, SignIn, AWS_TOKEN_EXPIRED",
        "ResourceNotFoundException, NotFound, AWS_NOT_FOUND",
        "ResourceAlreadyExistsException, Conflict, AWS_ALREADY_EXISTS",
        "ConcurrentModificationException, Conflict, AWS_CONCURRENT_CHANGE",
        "ManagedRuleException, Conflict, AWS_MANAGED_RULE",
        "LimitExceededException, Invalid, AWS_LIMIT",
        "InvalidStateException, Conflict, AWS_INVALID_STATE",
        "OperationDisabledException, Invalid, AWS_OPERATION_DISABLED",
        "InvalidEventPatternException, Invalid, AWS_PATTERN_INVALID",
        "ValidationException, Invalid, AWS_INVALID",
        "ThrottlingException, Throttled, AWS_THROTTLED",
        "NobodyForesawException, Unexpected, UNEXPECTED",
    })
    void namesEveryRefusal(String code, String kind, Reason reason) {
        Failure failure = whenRefused(refusal(400, code, "It is so."));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.evidence())
                .isEqualTo(new Evidence(Optional.of(code), Optional.of("It is so."), Optional.of("request-1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LimitExceededException",
                "InvalidEventPatternException",
                "ValidationException",
                "ResourceNotFoundException",
                "ResourceAlreadyExistsException"
            })
    void quotesTheService(String code) {
        assertThat(whenRefused(refusal(400, code, "It is so.")).args()).containsExactly("It is so.");
    }

    /** EventBridge repeats the whole pattern on a second line, which is of no use to anybody. */
    @Test
    void quotesOnlyTheFirstLineAboutARefusedPattern() {
        String words = "Event pattern is not valid. Reason: Unrecognized match type foo";
        Failure failure = whenRefused(refusal(
                400,
                "InvalidEventPatternException",
                words + "\n at [Source: (String)\"{\"a\":[{\"foo\":1}]}\"; line: 1, column: 17]"));

        assertThat(failure.args()).containsExactly(words);
        assertThat(failure.evidence().message()).contains(words);
    }

    @Test
    void saysWhichStatementWouldAllowWhatWasDenied() {
        Failure failure = whenRefused(refusal(400, "AccessDeniedException", DENIED));

        assertThat(failure).isInstanceOfSatisfying(Failure.Forbidden.class, forbidden -> {
            assertThat(forbidden.permission()).isEqualTo("events:PutRule");
            assertThat(forbidden.args())
                    .containsExactly("events:PutRule", "arn:aws:events:eu-central-1:123456789012:rule/relay/ended");
            assertThat(forbidden.statement())
                    .contains("{\"Effect\":\"Allow\",\"Action\":\"events:PutRule\","
                            + "\"Resource\":\"arn:aws:events:eu-central-1:123456789012:rule/relay/ended\"}");
        });
    }

    @Test
    void letsRolesBePassedToEventBridgeOnly() {
        Failure failure = whenRefused(refusal(
                400,
                "AccessDeniedException",
                "User: u is not authorized to perform: "
                        + "iam:PassRole on resource: arn:aws:iam::123456789012:role/r because no policy allows it"));

        assertThat(((Failure.Forbidden) failure).statement().orElseThrow())
                .endsWith("\"Condition\":{\"StringEquals\":{\"iam:PassedToService\":\"events.amazonaws.com\"}}}");
    }

    @Test
    void namesTheActionItCalledWhereTheServiceDoesNot() {
        Failure failure = whenRefused(refusal(400, "AccessDeniedException", "No."));

        assertThat(failure.args()).containsExactly("events:ListEventBuses", "*");
    }

    @Test
    void repeatsOnlyTheFirstLineOfARefusedSignature() {
        aws.answers("ListEventBuses", refusal(400, "InvalidSignatureException", """
            The request signature we calculated does not match the signature you provided.

            The Canonical String for this request should have been
            'x-amz-security-token:FwoGZXIvYXdzEXAMPLE'\
            """));

        Throwable thrown = catchThrowable(() -> aws.eventBridge().buses());

        assertThat(thrown).hasMessageContaining("does not match").hasNoCause();
        assertThat(thrown.getMessage()).doesNotContain("FwoGZXIvYXdzEXAMPLE");
    }

    @Test
    void repeatsNoSecretThatTheServerRepeats() {
        AwsCredentials.Keys keys = new AwsCredentials.Keys(
                "AKIAEXAMPLE", Secret.of("x".toCharArray()), Optional.of(Secret.of("a session token".toCharArray())));
        aws.identity(aResponse().withStatus(400).withBody("""
            <ErrorResponse><Error><Code>ValidationError</Code><Message>Not a session token: a session token, sorry\
            </Message></Error></ErrorResponse>\
            """));
        AwsConnector connector = new AwsConnector(AwsStub.NO_FILES, _ -> null, ProxySelector.of(null), AwsStub.hasty());

        Failure failure = AwsFailureAssertions.of(() -> {
            AwsChoice choice = new AwsChoice(keys, Optional.of(AwsStub.REGION), Optional.of(aws.endpoint()));
            connector.connect(choice);
        });

        assertThat(failure.toString()).doesNotContain("a session token");
    }

    @Test
    void retriesThrottledAndBrokenCalls() {
        aws.answers(
                "ListEventBuses",
                refusal(400, "ThrottlingException", "Rate exceeded"),
                refusal(500, "InternalException", "Sorry"),
                ok("{\"EventBuses\":[]}"));

        assertThat(aws.eventBridge().buses().items()).isEmpty();
        assertThat(aws.sent("ListEventBuses")).hasSize(3);
    }

    @Test
    void retriesAfterAConcurrentModification() {
        aws.answers(
                "EnableRule",
                refusal(400, "ConcurrentModificationException", "busy"),
                refusal(400, "ConcurrentModificationException", "busy"),
                ok("{}"));

        aws.eventBridge().enable("default", "ended");

        assertThat(aws.sent("EnableRule")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void saysThatTheServiceIsBroken(int status) {
        Failure failure = whenRefused(aResponse().withStatus(status).withBody("<html>Sorry</html>"));

        assertThat(failure.reason()).isEqualTo(Reason.AWS_BROKEN);
        assertThat(failure.args()).containsExactly(Integer.toString(status));
        assertThat(aws.sent("ListEventBuses")).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"EventBuses\":[", "<html>Please sign in to this Wi-Fi</html>", "{\"EventBuses\":7}"})
    void saysThatTheAnswerCannotBeRead(String body) {
        Failure failure = whenRefused(ok(body));

        assertThat(failure.reason()).isEqualTo(Reason.AWS_UNREADABLE);
        assertThat(aws.endpoint()).endsWith(failure.args().getFirst());
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER"})
    void saysThatTheConnectionWasCut(Fault fault) {
        assertThat(whenRefused(aResponse().withFault(fault)).reason()).isEqualTo(Reason.CONNECTION_CUT);
    }

    @Test
    void givesUpOnASlowService() {
        AwsCallSettings hasty = AwsStub.hasty();
        AwsCallSettings impatient = new AwsCallSettings(
                Duration.ofMillis(150), Duration.ofMillis(400), hasty.sdkRetries(), hasty.conflictRetries(), 1_000_000);
        aws.answers("ListEventBuses", ok("{}").withFixedDelay(60_000));

        assertThat(AwsFailureAssertions.of(() -> aws.eventBridge(impatient).buses())
                        .reason())
                .isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void reportsAServerThatDoesNotListen() {
        EventBridge eventBridge = aws.eventBridge();
        String endpoint = aws.endpoint();
        aws.close();

        Failure failure = AwsFailureAssertions.of(eventBridge::buses);

        assertThat(failure.reason()).isEqualTo(Reason.CONNECTION_REFUSED);
        assertThat(failure.args()).containsExactly(endpoint.replace("http://", ""));
        assertThat(failure.evidence().message()).contains(new ConnectException("Connection refused").getMessage());
    }

    private Failure whenRefused(ResponseDefinitionBuilder answer) {
        aws.answers("ListEventBuses", answer);
        return AwsFailureAssertions.of(() -> aws.eventBridge().buses());
    }
}
