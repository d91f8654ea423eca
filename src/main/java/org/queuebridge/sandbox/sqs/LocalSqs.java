package org.queuebridge.sandbox.sqs;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsArn;
import org.queuebridge.sandbox.aws.Regional;
import org.queuebridge.sandbox.iam.ResourceAccess;

/** Queues of every account and region, in memory. Safe for use by many threads. */
public final class LocalSqs {
    private static final Map<String, String> DEFAULTS = Map.of(
            "VisibilityTimeout", "30",
            "MessageRetentionPeriod", "345600",
            "MaximumMessageSize", "1048576",
            "DelaySeconds", "0",
            "ReceiveMessageWaitTimeSeconds", "0",
            "SqsManagedSseEnabled", "true");

    private static final Duration NAME_REUSE = Duration.ofSeconds(60);

    private final Regional<StoredQueue> queues = new Regional<>();
    private final Regional<Instant> deleted = new Regional<>();
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
        queue.set(attributes);
        queues.in(home).put(name, queue);
        return arn;
    }

    /** Sets a queue's policy; an empty text removes it. */
    public void policy(String arn, String policy) {
        find(arn)
                .orElseThrow(() -> new IllegalArgumentException("no queue " + arn))
                .set(Map.of(QueueAttributes.POLICY, policy));
    }

    /** Sets attributes of a queue, if there is one; gives what takes that back. */
    public Runnable change(String arn, Map<String, String> attributes) {
        return find(arn)
                .<Runnable>map(queue -> {
                    Map<String, String> before = queue.settings();
                    queue.set(attributes);
                    return () -> queue.replace(before);
                })
                .orElse(() -> {});
    }

    /** Deletes a queue with its messages, if there is one; gives what takes that back. */
    public Runnable remove(String arn) {
        Optional<StoredQueue> gone = find(arn);
        gone.ifPresent(queue -> inRegionOf(arn).remove(queue.name()));
        return () -> gone.ifPresent(queue -> inRegionOf(arn).put(queue.name(), queue));
    }

    private Map<String, StoredQueue> inRegionOf(String arn) {
        return queues.in(AwsArn.parse(arn).orElseThrow().home());
    }

    /** Takes all messages out of a queue, if there is one. */
    public void clear(String arn) {
        find(arn).ifPresent(StoredQueue::clear);
    }

    /** What decides who may send to a queue; empty where there is none. */
    public Optional<ResourceAccess> access(String arn) {
        return find(arn)
                .map(StoredQueue::attributes)
                .map(attributes -> ResourceAccess.of(
                        attributes.getOrDefault(QueueAttributes.POLICY, ""),
                        attributes.getOrDefault(QueueAttributes.KEY, "")));
    }

    /** Whether a queue takes messages that bring no deduplication id, as those of EventBridge do not. */
    public boolean deduplicatesByItself(String arn) {
        return find(arn).filter(StoredQueue::deduplicatesByItself).isPresent();
    }

    /** Whether a message is larger than a queue takes; a queue that does not exist takes any. */
    public boolean tooLarge(String arn, String body) {
        return find(arn)
                .filter(queue -> body.getBytes(StandardCharsets.UTF_8).length
                        > Integer.parseInt(queue.settings().getOrDefault("MaximumMessageSize", "1048576")))
                .isPresent();
    }

    /**
     * Puts a message into a queue that is there.
     *
     * @param attributes texts that go with it, by name
     */
    public void send(String arn, String body, Map<String, String> attributes) {
        find(arn).ifPresent(queue -> queue.send(body, attributes));
    }

    /** Deletes a queue with its messages; returns whether there was one. */
    public boolean delete(AccountRegion home, String name) {
        boolean existed = queues.in(home).remove(name) != null;
        if (existed) {
            deleted.in(home).put(name, clock.instant());
        }
        return existed;
    }

    /** Whether a queue of the name was deleted so recently that the name cannot be used again. */
    boolean wasDeletedJustNow(AccountRegion home, String name) {
        return deleted.find(home, name)
                .filter(then -> then.plus(NAME_REUSE).isAfter(clock.instant()))
                .isPresent();
    }

    /** How many messages wait in a queue; 0 where there is none. */
    public int waiting(String arn) {
        return find(arn)
                .map(queue -> Integer.valueOf(queue.attributes().getOrDefault("ApproximateNumberOfMessages", "0")))
                .orElse(0);
    }

    Regional<StoredQueue> queues() {
        return queues;
    }

    private Optional<StoredQueue> find(String arn) {
        return AwsArn.parse(arn).flatMap(parsed -> queues.find(parsed.home(), parsed.resource()));
    }
}
