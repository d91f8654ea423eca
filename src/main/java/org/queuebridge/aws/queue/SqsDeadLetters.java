package org.queuebridge.aws.queue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.queuebridge.aws.client.AwsClients;
import org.queuebridge.aws.client.ServiceCalls;
import org.queuebridge.rules.deadletter.DeadLetter;
import org.queuebridge.rules.deadletter.DeadLetterDepth;
import org.queuebridge.rules.deadletter.DeadLetters;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * Looks into dead-letter queues with the AWS SDK.
 *
 * @param sqs opens the client when it is first needed
 */
public record SqsDeadLetters(Supplier<AwsClients.Opened<SqsClient>> sqs) implements DeadLetters {
    private static final int OF_A_CALL = 10;

    private static final List<QueueAttributeName> DEPTH = List.of(
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED,
            QueueAttributeName.REDRIVE_POLICY);

    @Override
    public DeadLetterDepth depth(String queueArn) {
        SqsClient client = sqs.get().client();
        ServiceCalls calls = sqs.get().calls();
        String url = new QueueUrl(client, calls).of(queueArn);
        Map<QueueAttributeName, String> attributes = calls.make(
                        "sqs:GetQueueAttributes",
                        () -> client.getQueueAttributes(
                                queue -> queue.queueUrl(url).attributeNames(DEPTH)))
                .attributes();
        return new DeadLetterDepth(
                number(attributes, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES),
                number(attributes, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE)
                        + number(attributes, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED),
                !attributes.getOrDefault(QueueAttributeName.REDRIVE_POLICY, "").isBlank());
    }

    /** With a visibility timeout of 0, others can receive the same messages at once. */
    @Override
    public List<DeadLetter> peek(String queueArn, int most) {
        SqsClient client = sqs.get().client();
        ServiceCalls calls = sqs.get().calls();
        String url = new QueueUrl(client, calls).of(queueArn);
        Map<String, Message> seen = new LinkedHashMap<>();
        int before = -1;
        while (seen.size() < most && seen.size() > before) {
            before = seen.size();
            int more = Math.min(OF_A_CALL, most - before);
            calls.make(
                            "sqs:ReceiveMessage",
                            () -> client.receiveMessage(queue -> queue.queueUrl(url)
                                    .maxNumberOfMessages(more)
                                    .visibilityTimeout(0)
                                    .waitTimeSeconds(0)
                                    .messageSystemAttributeNames(MessageSystemAttributeName.SENT_TIMESTAMP)
                                    .messageAttributeNames("All")))
                    .messages()
                    .forEach(message -> seen.putIfAbsent(message.messageId(), message));
        }
        return seen.values().stream().map(SqsDeadLetters::letter).toList();
    }

    private static DeadLetter letter(Message message) {
        Function<String, Optional<String>> attribute =
                name -> Optional.ofNullable(message.messageAttributes().get(name))
                        .map(MessageAttributeValue::stringValue)
                        .filter(text -> !text.isBlank());
        return new DeadLetter(
                sent(message),
                attribute.apply("RULE_ARN"),
                attribute.apply("TARGET_ARN"),
                attribute.apply("ERROR_CODE"),
                attribute.apply("ERROR_MESSAGE"),
                attribute.apply("RETRY_ATTEMPTS"),
                attribute.apply("EXHAUSTED_RETRY_CONDITION"));
    }

    private static Optional<Instant> sent(Message message) {
        return Optional.ofNullable(message.attributes().get(MessageSystemAttributeName.SENT_TIMESTAMP))
                .filter(text -> text.matches("\\d{1,15}"))
                .map(text -> Instant.ofEpochMilli(Long.parseLong(text)));
    }

    private static long number(Map<QueueAttributeName, String> attributes, QueueAttributeName name) {
        String text = attributes.getOrDefault(name, "0");
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }
}
