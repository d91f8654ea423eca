package org.queuebridge.aws.capture;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.queuebridge.aws.client.AwsClients.Opened;
import org.queuebridge.aws.client.SdkPages;
import org.queuebridge.aws.failure.Missing;
import org.queuebridge.capture.port.CaptureQueues;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.ListQueuesResponse;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Temporary queues over the AWS SDK. */
final class QueueGateway implements CaptureQueues {
    private static final int PAGE = 1000;
    private static final int MOST_MESSAGES = 10;

    private final Supplier<Opened<SqsClient>> sqs;
    private final String arnPrefix;
    private final Map<String, String> urls = new ConcurrentHashMap<>();

    /**
     * The queues of an account and region.
     *
     * @param sqs the client; its time-outs leave room for waiting
     * @param arnPrefix the prefix of the queues' ARNs: {@code arn:aws:sqs:REGION:ACCOUNT:}
     */
    QueueGateway(Supplier<Opened<SqsClient>> sqs, String arnPrefix) {
        this.sqs = sqs;
        this.arnPrefix = arnPrefix;
    }

    @Override
    public String arn(String name) {
        return arnPrefix + name;
    }

    @Override
    public void create(String name, String policy, Map<String, String> tags, Duration retention) {
        Map<QueueAttributeName, String> attributes = Map.of(
                QueueAttributeName.POLICY,
                policy,
                QueueAttributeName.MESSAGE_RETENTION_PERIOD,
                Long.toString(retention.toSeconds()));
        Optional.ofNullable(make(
                                "sqs:CreateQueue",
                                client -> client.createQueue(queue -> queue.queueName(name)
                                        .attributes(attributes)
                                        .tags(tags)))
                        .queueUrl())
                .ifPresent(url -> urls.put(name, url));
    }

    @Override
    public List<Message> receive(String name, Duration wait) {
        String url = url(name);
        return make(
                        "sqs:ReceiveMessage",
                        client -> client.receiveMessage(request -> request.queueUrl(url)
                                .maxNumberOfMessages(MOST_MESSAGES)
                                .waitTimeSeconds(Math.toIntExact(wait.toSeconds()))))
                .messages()
                .stream()
                .filter(message -> message.body() != null && message.receiptHandle() != null)
                .map(message -> new Message(message.body(), message.receiptHandle()))
                .toList();
    }

    @Override
    public void delete(String name, Message message) {
        String url = url(name);
        make(
                "sqs:DeleteMessage",
                client -> client.deleteMessage(request -> request.queueUrl(url).receiptHandle(message.receipt())));
    }

    @Override
    public void delete(String name) {
        Missing.isFine(() -> {
            String url = url(name);
            make("sqs:DeleteQueue", client -> client.deleteQueue(request -> request.queueUrl(url)));
        });
        urls.remove(name);
    }

    @Override
    public List<String> names(String prefix) {
        return SdkPages.all(
                        token -> make(
                                "sqs:ListQueues",
                                client -> client.listQueues(page -> page.queueNamePrefix(prefix)
                                        .maxResults(PAGE)
                                        .nextToken(token))),
                        ListQueuesResponse::queueUrls,
                        ListQueuesResponse::nextToken)
                .stream()
                .map(this::remembered)
                .toList();
    }

    private String remembered(String url) {
        String name = url.substring(url.lastIndexOf('/') + 1);
        urls.put(name, url);
        return name;
    }

    @Override
    public Optional<Map<String, String>> tags(String name) {
        return Missing.asEmpty(() -> {
            String url = url(name);
            return make("sqs:ListQueueTags", client -> client.listQueueTags(request -> request.queueUrl(url)))
                    .tags();
        });
    }

    private String url(String name) {
        String known = urls.get(name);
        if (known != null) {
            return known;
        }
        String asked = make("sqs:GetQueueUrl", client -> client.getQueueUrl(queue -> queue.queueName(name)))
                .queueUrl();
        String url = Objects.requireNonNullElse(asked, name);
        urls.put(name, url);
        return url;
    }

    private <T> T make(String action, Function<SqsClient, T> call) {
        Opened<SqsClient> opened = sqs.get();
        return opened.calls().make(action, () -> call.apply(opened.client()));
    }
}
