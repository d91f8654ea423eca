package org.queuebridge.sandbox.sqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.CREATED_TIMESTAMP;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.MESSAGE_RETENTION_PERIOD;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.events.LocalAwsFixture;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDeletedRecentlyException;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;
import software.amazon.awssdk.services.sqs.model.QueueNameExistsException;
import software.amazon.awssdk.services.sqs.model.ReceiptHandleIsInvalidException;

/** Queues as the SDK's own client makes, reads and deletes them. */
class LocalSqsTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final LocalAwsFixture aws = new LocalAwsFixture();
    private final SqsClient sqs = aws.client(SqsClient.builder(), DemoAccount.ACCESS_KEY_ID);

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void aQueueIsMadeWithAttributesAndTagsAndMadeOnce() {
        String url = create("capture-1", Map.of("MessageRetentionPeriod", "60"), Map.of("owner", "queuebridge"));

        assertThat(create("capture-1", Map.of("MessageRetentionPeriod", "60"), Map.of()))
                .as("the same queue again")
                .isEqualTo(url);
        assertThat(sqs.listQueueTags(request -> request.queueUrl(url)).tags())
                .containsOnly(Map.entry("owner", "queuebridge"));
        assertThat(sqs.listQueues(request -> request.queueNamePrefix("capture-"))
                        .queueUrls())
                .containsExactly(url);
        assertThat(sqs.getQueueAttributes(request ->
                                request.queueUrl(url).attributeNames(MESSAGE_RETENTION_PERIOD, CREATED_TIMESTAMP))
                        .attributesAsStrings())
                .isEqualTo(Map.of(
                        "MessageRetentionPeriod",
                        "60",
                        "CreatedTimestamp",
                        Long.toString(LocalAwsFixture.NOW.getEpochSecond())));
        assertThatThrownBy(() -> create("capture-1", Map.of("MessageRetentionPeriod", "61"), Map.of()))
                .isInstanceOf(QueueNameExistsException.class);
    }

    @Test
    void aNameIsFreeOnlyAMinuteAfterItsQueueWasDeleted() {
        String url = create("capture-1", Map.of(), Map.of());
        sqs.deleteQueue(request -> request.queueUrl(url));

        assertThatThrownBy(() -> create("capture-1", Map.of(), Map.of()))
                .isInstanceOf(QueueDeletedRecentlyException.class)
                .hasMessageContaining("60 seconds");
        assertThatThrownBy(() -> sqs.deleteQueue(request -> request.queueUrl(url)))
                .isInstanceOf(QueueDoesNotExistException.class);
    }

    @Test
    void messagesAreLookedAtWithoutBeingTaken() {
        String url = create("letters", Map.of(), Map.of());
        sqs.sendMessage(request -> request.queueUrl(url)
                .messageBody("{}")
                .messageAttributes(Map.of("ERROR_CODE", text("NO_PERMISSIONS"), "RULE_ARN", text("arn"))));

        Message seen = peek(url).getFirst();

        assertThat(LocalAwsFixture.attribute(seen, "ERROR_CODE")).isEqualTo("NO_PERMISSIONS");
        assertThat(seen.messageAttributes()).containsOnlyKeys("ERROR_CODE");
        assertThat(peek(url).getFirst().attributes())
                .containsEntry(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "2");
        assertThat(depth(url)).isEqualTo("1+0");
    }

    @Test
    void aMessageIsHiddenShownAgainAndDeletedInBatches() {
        String url = create("letters", Map.of(), Map.of());
        sqs.sendMessage(request -> request.queueUrl(url).messageBody("a"));
        Message hidden =
                sqs.receiveMessage(request -> request.queueUrl(url)).messages().getFirst();
        assertThat(depth(url)).isEqualTo("0+1");

        sqs.changeMessageVisibility(request ->
                request.queueUrl(url).receiptHandle(hidden.receiptHandle()).visibilityTimeout(0));
        assertThat(depth(url)).isEqualTo("1+0");
        assertThatThrownBy(() -> sqs.changeMessageVisibility(
                        request -> request.queueUrl(url).receiptHandle("other").visibilityTimeout(0)))
                .isInstanceOf(ReceiptHandleIsInvalidException.class);

        sqs.deleteMessageBatch(request -> request.queueUrl(url)
                .entries(DeleteMessageBatchRequestEntry.builder()
                        .id("1")
                        .receiptHandle(hidden.receiptHandle())
                        .build()));
        assertThat(depth(url)).isEqualTo("0+0");
    }

    @Test
    void aLongPollEndsWhenAMessageComes() {
        String url = create("letters", Map.of(), Map.of());
        CompletableFuture<List<Message>> polled = CompletableFuture.supplyAsync(
                () -> sqs.receiveMessage(request -> request.queueUrl(url).waitTimeSeconds(20))
                        .messages());
        sqs.sendMessage(request -> request.queueUrl(url).messageBody("a"));

        assertThat(polled)
                .succeedsWithin(SOON)
                .satisfies(messages ->
                        assertThat(messages).extracting(Message::body).containsExactly("a"));
    }

    private String create(String name, Map<String, String> attributes, Map<String, String> tags) {
        return sqs.createQueue(request -> request.queueName(name)
                        .attributesWithStrings(attributes)
                        .tags(tags))
                .queueUrl();
    }

    private List<Message> peek(String url) {
        return sqs.receiveMessage(request -> request.queueUrl(url)
                        .visibilityTimeout(0)
                        .messageAttributeNames("ERROR.*")
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                .messages();
    }

    private String depth(String url) {
        Map<String, String> told = sqs.getQueueAttributes(request -> request.queueUrl(url)
                        .attributeNames(APPROXIMATE_NUMBER_OF_MESSAGES, APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
                .attributesAsStrings();
        return told.get("ApproximateNumberOfMessages") + "+" + told.get("ApproximateNumberOfMessagesNotVisible");
    }

    private static MessageAttributeValue text(String value) {
        return MessageAttributeValue.builder()
                .dataType("String")
                .stringValue(value)
                .build();
    }
}
