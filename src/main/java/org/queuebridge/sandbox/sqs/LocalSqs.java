package org.queuebridge.sandbox.sqs;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.PolicyDocument;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.json.JsonText;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.Regional;

/** Queues of every account and region, in memory. Safe for use by many threads. */
public final class LocalSqs {
    private static final Map<String, String> DEFAULTS = Map.of(
            "VisibilityTimeout", "30",
            "MessageRetentionPeriod", "345600",
            "MaximumMessageSize", "1048576",
            "DelaySeconds", "0",
            "ReceiveMessageWaitTimeSeconds", "0",
            "SqsManagedSseEnabled", "true");

    private final Regional<StoredQueue> queues = new Regional<>();
    private final InstantSource clock;

    /** No queue anywhere. */
    public LocalSqs(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Makes a queue; a FIFO queue where the name ends so.
     *
     * @param attributes beside those that every queue has, e.g. {@code Policy}
     * @return its ARN
     */
    public String create(AccountRegion home, String name, Map<String, String> attributes) {
        String arn = home.arn("sqs", name);
        StoredQueue queue = new StoredQueue(arn, DEFAULTS, clock);
        if (name.endsWith(".fifo")) {
            queue.set(Map.of("FifoQueue", "true", "ContentBasedDeduplication", "false"));
        }
        if (attributes.containsKey(Attributes.KEY)) {
            queue.set(Map.of("SqsManagedSseEnabled", "false"));
        }
        queue.set(attributes);
        queues.in(home).put(name, queue);
        return arn;
    }

    /** Sets a queue's policy; an empty one takes it away. */
    public void policy(String arn, String policy) {
        find(arn)
                .orElseThrow(() -> new IllegalArgumentException("no queue " + arn))
                .set(Map.of(Attributes.POLICY, policy));
    }

    /** What decides who may send to a queue; empty where there is none. */
    public Optional<ResourceState> state(String arn) {
        return find(arn).map(queue -> {
            Map<String, String> attributes = queue.attributes();
            String policy = attributes.getOrDefault(Attributes.POLICY, "");
            return new ResourceState(
                    List.of(new PolicyDocument(
                            "", policy, JsonText.parse(policy).object())),
                    Encryption.ofKey(attributes.getOrDefault(Attributes.KEY, "")));
        });
    }

    /** Puts a message into a queue that is there. */
    public void send(String arn, String body) {
        find(arn).ifPresent(queue -> queue.send(body));
    }

    Regional<StoredQueue> queues() {
        return queues;
    }

    private Optional<StoredQueue> find(String arn) {
        return Arn.parse(arn).flatMap(parsed -> queues.find(AccountRegion.of(parsed), parsed.resource()));
    }
}
