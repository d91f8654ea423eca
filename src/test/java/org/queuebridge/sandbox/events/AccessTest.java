package org.queuebridge.sandbox.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.sandbox.events.LocalAwsFixture.PARTNER_BUS;

import com.google.gson.JsonParser;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoKeys;
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
        HttpResponse<String> answer = send(HttpRequest.newBuilder(AWS.url())
                .header("Authorization", authorization(DemoAccount.ACCESS_KEY_ID))
                .POST(HttpRequest.BodyPublishers.ofString("Action=%zz")));

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
        "AWSEvents.ListRules, '', MissingAuthenticationTokenException",
        "AWSEvents.ListRules, AKIANOBODYNOBODY0000, UnrecognizedClientException",
        "AWSEvents.PutTarget, AKIASANDBOXSANDBOX00, UnknownOperationException",
        "S3.ListBuckets, AKIASANDBOXSANDBOX00, UnknownOperationException"
    })
    void whatIsNotAskedRightIsRefused(String target, String key, String code) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(AWS.url())
                .header("X-Amz-Target", target)
                .header("Content-Type", "application/x-amz-json-1.1")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        if (!key.isEmpty()) {
            request.header("Authorization", authorization(key));
        }

        HttpResponse<String> answer = send(request);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"__type\":\"" + code + "\"", "\"message\":");
        assertThat(answer.headers().firstValue("x-amzn-RequestId")).isPresent();
    }

    @Test
    void aBodyThatIsNoJsonIsRefused() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(AWS.url())
                .header("X-Amz-Target", "AWSEvents.ListRules")
                .header("Authorization", authorization(DemoAccount.ACCESS_KEY_ID))
                .POST(HttpRequest.BodyPublishers.ofString("{")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("SerializationException");
    }

    @Test
    void aNumberThatIsFarTooLargeIsReportedAsTyped() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(AWS.url())
                .header("X-Amz-Target", "AWSEvents.ListRules")
                .header("Authorization", authorization(DemoAccount.ACCESS_KEY_ID))
                .POST(HttpRequest.BodyPublishers.ofString("{\"Limit\": 99999999999}")));

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
        HttpResponse<String> answer = send(HttpRequest.newBuilder(AWS.url())
                .header("X-Amz-Target", "AWSEvents.DescribeRule")
                .header("Authorization", authorization(DemoAccount.ACCESS_KEY_ID))
                .POST(HttpRequest.BodyPublishers.ofString("{\"Name\": 1}")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("SerializationException");
    }

    private static EventBridgeClient client(String key, String region) {
        return AWS.client(key, region);
    }

    private static String authorization(String key) {
        return "AWS4-HMAC-SHA256 Credential=" + key
                + "/20261123/eu-central-1/events/aws4_request, SignedHeaders=host, Signature=00";
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
