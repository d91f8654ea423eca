package org.queuebridge.sandbox.sqs;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A queue with its attributes, tags and messages. Safe for use by many threads. */
final class StoredQueue {
    /** Limits memory in a long run; the oldest are dropped first. */
    private static final int CAPACITY = 1000;

    private static final Duration DEDUPLICATION = Duration.ofMinutes(5);

    private final String arn;
    private final InstantSource clock;
    private final Instant created;
    private final Map<String, String> attributes = new TreeMap<>();
    private final Map<String, String> tags = new TreeMap<>();
    private final List<StoredMessage> messages = new ArrayList<>();
    private final Map<String, Instant> recent = new HashMap<>();
    private Instant modified;
    private long sent;
    private long receipts;

    StoredQueue(String arn, Map<String, String> attributes, InstantSource clock) {
        this.arn = arn;
        this.clock = clock;
        this.created = clock.instant();
        this.modified = created;
        this.attributes.putAll(attributes);
    }

    String arn() {
        return arn;
    }

    String name() {
        return arn.substring(arn.lastIndexOf(':') + 1);
    }

    synchronized void clear() {
        messages.clear();
    }

    /** Those that were set. */
    synchronized Map<String, String> settings() {
        return new TreeMap<>(attributes);
    }

    /** Puts other settings in the place of all. */
    synchronized void replace(Map<String, String> settings) {
        attributes.clear();
        attributes.putAll(settings);
    }

    /** Those that were set, and those that tell how it is. */
    synchronized Map<String, String> attributes() {
        Map<String, String> all = new TreeMap<>(attributes);
        Instant now = clock.instant();
        dropOld(now);
        long visible =
                messages.stream().filter(message -> message.isVisible(now)).count();
        all.put("QueueArn", arn);
        all.put("CreatedTimestamp", Long.toString(created.getEpochSecond()));
        all.put("LastModifiedTimestamp", Long.toString(modified.getEpochSecond()));
        all.put("ApproximateNumberOfMessages", Long.toString(visible));
        all.put("ApproximateNumberOfMessagesNotVisible", Long.toString(messages.size() - visible));
        all.put("ApproximateNumberOfMessagesDelayed", "0");
        return all;
    }

    /** An empty text removes an attribute. A queue has one kind of encryption: the one set last. */
    synchronized void set(Map<String, String> changed) {
        attributes.putAll(changed);
        if (!changed.getOrDefault(QueueAttributes.KEY, "").isEmpty()) {
            attributes.put(QueueAttributes.SSE, "false");
        } else if (Boolean.parseBoolean(changed.get(QueueAttributes.SSE))) {
            attributes.remove(QueueAttributes.KEY);
        }
        attributes.values().removeIf(String::isEmpty);
        modified = clock.instant();
    }

    synchronized Map<String, String> tags() {
        return new TreeMap<>(tags);
    }

    synchronized void tag(Map<String, String> added) {
        tags.putAll(added);
    }

    synchronized void untag(List<String> keys) {
        keys.forEach(tags::remove);
    }

    boolean isFifo() {
        return arn.endsWith(".fifo");
    }

    synchronized boolean deduplicatesByItself() {
        return Boolean.parseBoolean(attributes.get("ContentBasedDeduplication"));
    }

    /** A FIFO queue accepts the same text again within five minutes, and keeps it once. Returns the message's id. */
    synchronized String send(String body, Map<String, String> messageAttributes) {
        Instant now = clock.instant();
        sent++;
        String id = "00000000-0000-4000-8000-%012d".formatted(sent);
        Optional<Instant> before = isFifo() ? Optional.ofNullable(recent.put(body, now)) : Optional.empty();
        recent.values().removeIf(then -> then.plus(DEDUPLICATION).isBefore(now));
        if (before.filter(then -> then.plus(DEDUPLICATION).isAfter(now)).isPresent()) {
            return id;
        }
        if (messages.size() == CAPACITY) {
            messages.removeFirst();
        }
        messages.add(StoredMessage.sent(id, body, messageAttributes, now));
        notifyAll();
        return id;
    }

    /**
     * Hands out messages, which nobody else sees for some time.
     *
     * @param wait how long to wait for the first one
     */
    synchronized List<StoredMessage> receive(int most, Duration invisible, Duration wait) throws InterruptedException {
        long end = System.nanoTime() + wait.toNanos();
        List<StoredMessage> received = handOut(most, invisible);
        while (received.isEmpty() && System.nanoTime() < end) {
            // A message can also become visible again, which notifies nobody.
            wait(Math.clamp((end - System.nanoTime()) / 1_000_000, 1, 200));
            received = handOut(most, invisible);
        }
        return received;
    }

    private synchronized List<StoredMessage> handOut(int most, Duration invisible) {
        Instant now = clock.instant();
        dropOld(now);
        List<StoredMessage> received = new ArrayList<>();
        for (int i = 0; i < messages.size() && received.size() < most; i++) {
            if (messages.get(i).isVisible(now)) {
                receipts++;
                StoredMessage message = messages.get(i).received("receipt-" + receipts, now, now.plus(invisible));
                messages.set(i, message);
                received.add(message);
            }
        }
        if (invisible.isZero()) {
            // SQS answers with whichever it finds: who looks again sees others.
            messages.removeAll(received);
            messages.addAll(received);
        }
        return received;
    }

    synchronized void delete(String receipt) {
        messages.removeIf(message -> message.receipt().equals(receipt));
    }

    /** Hides a received message for that long from now; returns whether the receipt is of one. */
    synchronized boolean hide(String receipt, Duration invisible) {
        Instant again = clock.instant().plus(invisible);
        boolean known = messages.stream().anyMatch(message -> message.receipt().equals(receipt));
        messages.replaceAll(message -> message.receipt().equals(receipt) ? message.visibleFrom(again) : message);
        notifyAll();
        return known;
    }

    private void dropOld(Instant now) {
        long seconds = Long.parseLong(attributes.getOrDefault("MessageRetentionPeriod", "345600"));
        messages.removeIf(message -> message.sent().plusSeconds(seconds).isBefore(now));
    }
}
