package org.queuebridge.sandbox.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.sandbox.events.LocalAwsFixture.PARTNER_BUS;

import com.google.gson.JsonParser;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoKeys;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.EventBus;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;
import software.amazon.awssdk.services.sts.model.StsException;

class AccessTest {
    private static final LocalAwsFixture AWS = new LocalAwsFixture();

    @AfterAll
    static void close() {
        AWS.close();
    }

    @Test
    void stsSaysWhoAKeyBelongsTo() {
        try (StsClient sts = AWS.sts(DemoAccount.ACCESS_KEY_ID)) {
            GetCallerIdentityResponse caller = sts.getCallerIdentity();

            assertThat(caller.account()).isEqualTo("123456789012");
            assertThat(caller.arn()).isEqualTo("arn:aws:iam::123456789012:user/sandbox-admin");
            assertThat(caller.userId()).startsWith("AIDA");
            assertThat(caller.responseMetadata().requestId()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AKIANOBODYNOBODY0000, UnrecognizedClientException, The security token included in the request is invalid.",
        DemoKeys.EXPIRED_KEY_ID + ", ExpiredTokenException, The security token included in the request is expired"
    })
    void eventBridgeRefusesAKeyItDoesNotTrust(String key, String code, String message) {
        assertThatThrownBy(() -> client(key, DemoAccount.AWS_REGION).listRules(request -> {}))
                .isInstanceOf(EventBridgeException.class)
                .extracting("awsErrorDetails.errorCode", "awsErrorDetails.errorMessage", "statusCode")
                .containsExactly(code, message, 400);
    }

    @ParameterizedTest
    @CsvSource({
        "AKIANOBODYNOBODY0000, InvalidClientTokenId, The security token included in the request is invalid.",
        DemoKeys.EXPIRED_KEY_ID + ", ExpiredToken, The security token included in the request is expired"
    })
    void stsRefusesAKeyItDoesNotTrust(String key, String code, String message) {
        assertThatThrownBy(() -> AWS.sts(key).getCallerIdentity())
                .isInstanceOf(StsException.class)
                .extracting("awsErrorDetails.errorCode", "awsErrorDetails.errorMessage", "statusCode")
                .containsExactly(code, message, 403);
    }

    @Test
    void aUserWithoutAnActionIsToldWhichOneIsMissingForWhat() {
        EventBridgeClient reader = client(DemoKeys.READ_ONLY_KEY_ID, DemoAccount.AWS_REGION);

        assertThat(reader.listRules(request -> request.eventBusName(PARTNER_BUS))
                        .rules())
                .hasSize(8);
        assertThatThrownBy(() -> reader.putRule(request ->
                        request.name("mine").eventBusName(PARTNER_BUS).eventPattern("{\"source\":[\"a\"]}")))
                .isInstanceOf(EventBridgeException.class)
                .extracting("awsErrorDetails.errorCode", "awsErrorDetails.errorMessage", "statusCode")
                .containsExactly(
                        "AccessDeniedException",
                        "User: arn:aws:iam::123456789012:user/sandbox-reader is not authorized to perform:"
                                + " events:PutRule on resource: arn:aws:events:eu-central-1:123456789012:rule/"
                                + PARTNER_BUS + "/mine because no identity-based policy allows the events:PutRule"
                                + " action",
                        400);
    }

    @ParameterizedTest
    @CsvSource({
        "arn:x, arn:aws:events:eu-central-1:123456789012:rule/arn:x/mine",
        "arn:aws:events:eu-central-1:123456789012:event-bus/relay,"
                + " arn:aws:events:eu-central-1:123456789012:rule/relay/mine"
    })
    void aDenialNamesTheRuleOnWhateverWasGivenForTheBus(String bus, String rule) {
        EventBridgeClient reader = client(DemoKeys.READ_ONLY_KEY_ID, DemoAccount.AWS_REGION);

        assertThatThrownBy(() -> reader.putRule(
                        request -> request.name("mine").eventBusName(bus).eventPattern("{\"source\":[\"a\"]}")))
                .isInstanceOf(EventBridgeException.class)
                .hasMessageContaining("events:PutRule on resource: " + rule + " because");
    }

    @Test
    void aFormThatIsNotEncodedRightIsRefused() throws Exception {
        HttpResponse<String> answer =
                AWS.send(DemoAccount.ACCESS_KEY_ID, Map.of(), "Action=%zz", UnaryOperator.identity());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<Code>InvalidAction</Code>", "%zz");
    }

    @Test
    void anotherRegionHasNothingButADefaultBus() {
        EventBridgeClient elsewhere = client(DemoAccount.ACCESS_KEY_ID, "us-east-1");

        assertThat(elsewhere.listEventBuses(request -> {}).eventBuses())
                .extracting(EventBus::arn)
                .containsExactly("arn:aws:events:us-east-1:123456789012:event-bus/default");
        assertThat(elsewhere.listRules(request -> {}).rules()).isEmpty();
        assertThat(elsewhere.listEventSources(request -> {}).eventSources()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AWSEvents.ListRules, AKIANOBODYNOBODY0000, UnrecognizedClientException",
        "AWSEvents.PutTarget, AKIASANDBOXSANDBOX00, UnknownOperationException",
        "S3.ListBuckets, AKIASANDBOXSANDBOX00, UnknownOperationException"
    })
    void invalidRequestsAreRefused(String target, String key, String code) throws Exception {
        HttpResponse<String> answer = AWS.send(key, headers(target), "{}", UnaryOperator.identity());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"__type\":\"" + code + "\"", "\"message\":");
        assertThat(answer.headers().firstValue("x-amzn-RequestId")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer x", "AWS4-HMAC-SHA256 Credential=x"})
    void anUnsignedRequestIsRefused(String authorization) throws Exception {
        HttpResponse<String> answer = AWS.send(
                DemoAccount.ACCESS_KEY_ID,
                headers("AWSEvents.ListRules"),
                "{}",
                request -> request.setHeader("Authorization", authorization));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"__type\":\"MissingAuthenticationTokenException\"");
    }

    @Test
    void aWrongSecretKeyIsRefused() {
        AwsBasicCredentials wrong = AwsBasicCredentials.create(DemoAccount.ACCESS_KEY_ID, "wrong");

        assertThatThrownBy(() -> AWS.client(wrong, DemoAccount.AWS_REGION).listRules(request -> {}))
                .isInstanceOf(EventBridgeException.class)
                .hasMessageContaining("The request signature we calculated does not match the signature you provided.")
                .extracting("awsErrorDetails.errorCode", "statusCode")
                .containsExactly("InvalidSignatureException", 400);
        assertThatThrownBy(() -> AWS.sts(wrong).getCallerIdentity())
                .isInstanceOf(StsException.class)
                .extracting("awsErrorDetails.errorCode", "statusCode")
                .containsExactly("SignatureDoesNotMatch", 403);
    }

    @Test
    void aSessionTokenIsSignedToo() {
        AwsSessionCredentials session = AwsSessionCredentials.create(
                DemoAccount.ACCESS_KEY_ID, DemoAccount.SECRET_ACCESS_KEY, "of/a+session==");

        assertThat(AWS.client(session, DemoAccount.AWS_REGION)
                        .listRules(request -> request.eventBusName(PARTNER_BUS))
                        .rules())
                .hasSize(8);
        assertThat(AWS.sts(session).getCallerIdentity().account()).isEqualTo(DemoAccount.AWS_ACCOUNT);
    }

    @Test
    void changedSignedRequestsAreRefused() throws Exception {
        String body = "{\"Name\": \"none\", \"Note\": \"ä\"}";
        Map<String, String> headers = new HashMap<>(headers("AWSEvents.DescribeRule"));
        headers.put("X-Extra", "  two   words ");

        assertThat(code(body, headers, UnaryOperator.identity())).isEqualTo("ResourceNotFoundException");
        assertThat(code(body, headers, request -> request.POST(BodyPublishers.ofString("{\"Name\": \"other\"}"))))
                .isEqualTo("InvalidSignatureException");
        for (String header : List.of("X-Extra", "X-Amz-Target", "X-Amz-Date")) {
            assertThat(code(body, headers, request -> request.setHeader(header, "AWSEvents.DeleteRule")))
                    .as(header)
                    .isEqualTo("InvalidSignatureException");
        }
        assertThat(code(body, headers, request -> request.setHeader("X-Not-Signed", "anything")))
                .isEqualTo("ResourceNotFoundException");
    }

    @Test
    void aBodyThatIsNoJsonIsRefused() throws Exception {
        HttpResponse<String> answer = send("AWSEvents.ListRules", "{");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("SerializationException");
    }

    @Test
    void aNumberThatIsFarTooLargeIsReportedAsTyped() throws Exception {
        HttpResponse<String> answer = send("AWSEvents.ListRules", "{\"Limit\": 99999999999}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonParser.parseString(answer.body())
                        .getAsJsonObject()
                        .get("message")
                        .getAsString())
                .isEqualTo("1 validation error detected: Value '99999999999' at 'limit' failed to satisfy constraint:"
                        + " Member must have value less than or equal to 100");
    }

    @Test
    void aNumberForATextIsRefused() throws Exception {
        HttpResponse<String> answer = send("AWSEvents.DescribeRule", "{\"Name\": 1}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("SerializationException");
    }

    private static EventBridgeClient client(String key, String region) {
        return AWS.client(key, region);
    }

    private static HttpResponse<String> send(String target, String body) throws Exception {
        return AWS.send(DemoAccount.ACCESS_KEY_ID, headers(target), body, UnaryOperator.identity());
    }

    private static String code(String body, Map<String, String> headers, UnaryOperator<HttpRequest.Builder> tampering)
            throws Exception {
        HttpResponse<String> answer = AWS.send(DemoAccount.ACCESS_KEY_ID, headers, body, tampering);
        return JsonParser.parseString(answer.body())
                .getAsJsonObject()
                .get("__type")
                .getAsString();
    }

    private static Map<String, String> headers(String target) {
        return Map.of("X-Amz-Target", target, "Content-Type", "application/x-amz-json-1.1");
    }
}
