package org.queuebridge.sandbox.kms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.events.LocalAwsFixture;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeyMetadata;
import software.amazon.awssdk.services.kms.model.KeyState;
import software.amazon.awssdk.services.kms.model.KmsInvalidStateException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** Deliveries follow the state of the keys that buses, queues and topics are encrypted with. */
class KeyStatesTest {
    private static final String KEY = "1234";
    private static final String BUS = "encrypted";
    private static final String EVENT = "{\"source\":\"a\",\"detail\":{\"x\":1}}";
    private static final String OPEN = """
        {"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}\
        """;

    private final LocalAwsFixture aws = new LocalAwsFixture();
    private final KmsClient kms = aws.client(KmsClient.builder(), DemoAccount.ACCESS_KEY_ID);
    private final SqsClient sqs = aws.client(SqsClient.builder(), DemoAccount.ACCESS_KEY_ID);
    private final EventBridgeClient events = aws.client();
    private final String key = aws.targets.kms().create(aws.events.home(), KEY, OPEN);
    private final String letters = aws.targets.sqs().create(aws.events.home(), "letters", Map.of("Policy", OPEN));

    @AfterEach
    void close() {
        aws.close();
    }

    @BeforeEach
    void makeAnEncryptedBus() {
        events.createEventBus(
                request -> request.name(BUS).kmsKeyIdentifier(key).deadLetterConfig(queue -> queue.arn(letters)));
        events.putRule(request -> request.name("mine").eventBusName(BUS).eventPattern("{\"source\":[\"a\"]}"));
        aim("arn:aws:sns:eu-central-1:123456789012:crm-feed");
    }

    @Test
    void aKeyIsDisabledAndEnabled() {
        kms.disableKey(request -> request.keyId(KEY));
        assertThat(described().keyState()).isEqualTo(KeyState.DISABLED);
        assertThat(described().enabled()).isFalse();

        kms.enableKey(request -> request.keyId(KEY));
        assertThat(described().keyState()).isEqualTo(KeyState.ENABLED);
    }

    @Test
    void aKeyThatWillBeDeletedIsNotEnabledButSaved() {
        kms.scheduleKeyDeletion(request -> request.keyId(KEY).pendingWindowInDays(7));

        assertThat(described().keyState()).isEqualTo(KeyState.PENDING_DELETION);
        assertThat(described().deletionDate()).isEqualTo(LocalAwsFixture.NOW.plus(Duration.ofDays(7)));
        assertThatThrownBy(() -> kms.enableKey(request -> request.keyId(KEY)))
                .isInstanceOf(KmsInvalidStateException.class);

        kms.cancelKeyDeletion(request -> request.keyId(KEY));
        assertThat(described().keyState()).isEqualTo(KeyState.DISABLED);
    }

    @Test
    void eventsOfABusNeedItsKey() {
        assertThat(aws.events.publish(BUS, EVENT)).isEqualTo(1);

        kms.disableKey(request -> request.keyId(KEY));

        assertThat(aws.events.publish(BUS, EVENT)).isZero();
        assertThat(lettersOfTheBus()).singleElement().satisfies(letter -> {
            assertThat(JsonParser.parseString(letter.body())).isEqualTo(JsonParser.parseString(EVENT));
            assertThat(LocalAwsFixture.attribute(letter, "ERROR_MESSAGE")).contains(key);
            assertThat(letter.messageAttributes()).doesNotContainKey("RULE_ARN");
        });
    }

    @Test
    void theKeyMustLetEventBridgeUseItForThatBus() {
        kms.putKeyPolicy(request -> request.keyId(KEY).policy(forBus("another")));
        assertThat(aws.events.publish(BUS, EVENT)).isZero();

        kms.putKeyPolicy(request -> request.keyId(KEY).policy(forBus(BUS)));
        assertThat(aws.events.publish(BUS, EVENT)).isEqualTo(1);
    }

    @Test
    void aBusWithoutDeadLetterQueueLosesWhatItCannotEncrypt() {
        kms.disableKey(request -> request.keyId(KEY));
        events.updateEventBus(request -> request.name(BUS).kmsKeyIdentifier(key));

        assertThat(aws.events.publish(BUS, EVENT)).isZero();
        assertThat(lettersOfTheBus()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqs", "sns"})
    void targetsNeedTheirKey(String service) {
        Map<String, String> settings = Map.of("Policy", OPEN, "KmsMasterKeyId", "alias/queues");
        aws.targets.kms().create(aws.events.home(), "5678", OPEN);
        aws.targets.kms().alias(aws.events.home(), "alias/queues", "5678");
        aim(
                service.equals("sqs")
                        ? aws.targets.sqs().create(aws.events.home(), "mine", settings)
                        : aws.targets.sns().create(aws.events.home(), "mine", settings));
        assertThat(aws.events.publish(BUS, EVENT)).isEqualTo(1);

        kms.scheduleKeyDeletion(request -> request.keyId("5678"));

        assertThat(aws.events.publish(BUS, EVENT)).isZero();
        assertThat(lettersOfTheBus()).as("the bus's own key is in order").isEmpty();
    }

    private void aim(String target) {
        events.putTargets(
                request -> request.rule("mine").eventBusName(BUS).targets(LocalAwsFixture.target("t", target)));
    }

    private KeyMetadata described() {
        return kms.describeKey(request -> request.keyId(KEY)).keyMetadata();
    }

    private List<Message> lettersOfTheBus() {
        String url = sqs.getQueueUrl(request -> request.queueName("letters")).queueUrl();
        return sqs.receiveMessage(request -> request.queueUrl(url).messageAttributeNames("All"))
                .messages();
    }

    private String forBus(String bus) {
        return """
            {"Statement":{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":["kms:DescribeKey",
             "kms:GenerateDataKey","kms:Decrypt"],"Resource":"*","Condition":{"StringEquals":{
             "aws:SourceAccount":"123456789012","aws:SourceArn":"%1$s",
             "kms:EncryptionContext:aws:events:event-bus:arn":"%1$s"}}}}\
            """.formatted(aws.events.home().busArn(bus));
    }
}
