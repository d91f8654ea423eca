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

/** A queue with its attributes and messages. Safe for use by many threads. */
final class StoredQueue {
    /** Limits memory in a long run; the oldest are dropped first. */
    private static final int CAPACITY = 1000;

    private static final Duration DEDUPLICATION = Duration.ofMinutes(5);

    private final String arn;
    private final InstantSource clock;
    private final Map<String, String> attributes = new TreeMap<>();
    private final List<Message> messages = new ArrayList<>();
    private final Map<String, Instant> recent = new HashMap<>();
    private long sent;
    private long receipts;

    StoredQueue(String arn, Map<String, String> attributes, InstantSource clock) {
        this.arn = arn;
        this.clock = clock;
        this.attributes.putAll(attributes);
    }

    /** A message, and when it can be received (again). */
    private record Message(String id, String body, String receipt, Instant visible) {
        Message received(String handle, Instant again) {
            return new Message(id, body, handle, again);
        }
    }

    /** A message as it is handed out. */
    record Received(String id, String body, String receipt) {}

    String arn() {
        return arn;
    }

    String name() {
        return arn.substring(arn.lastIndexOf(':') + 1);
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
        long visible = messages.stream()
                .filter(message -> !message.visible().isAfter(now))
                .count();
        all.put("QueueArn", arn);
        all.put("ApproximateNumberOfMessages", Long.toString(visible));
        all.put("ApproximateNumberOfMessagesNotVisible", Long.toString(messages.size() - visible));
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
    }

    boolean isFifo() {
        return arn.endsWith(".fifo");
    }

    synchronized boolean deduplicatesByItself() {
        return Boolean.parseBoolean(attributes.get("ContentBasedDeduplication"));
    }

    /** A FIFO queue accepts the same text again within five minutes, and keeps it once. */
    synchronized void send(String body) {
        Instant now = clock.instant();
        Optional<Instant> before = isFifo() ? Optional.ofNullable(recent.put(body, now)) : Optional.empty();
        recent.values().removeIf(sent -> sent.plus(DEDUPLICATION).isBefore(now));
        if (before.filter(sent -> sent.plus(DEDUPLICATION).isAfter(now)).isPresent()) {
            return;
        }
        if (messages.size() == CAPACITY) {
            messages.removeFirst();
        }
        sent++;
        messages.add(new Message("00000000-0000-4000-8000-%012d".formatted(sent), body, "", clock.instant()));
    }

    /** Hands out messages, which nobody else sees for that long. */
    synchronized List<Received> receive(int most, Duration invisible) {
        Instant now = clock.instant();
        List<Received> received = new ArrayList<>();
        for (int i = 0; i < messages.size() && received.size() < most; i++) {
            Message message = messages.get(i);
            if (!message.visible().isAfter(now)) {
                receipts++;
                messages.set(i, message.received("receipt-" + receipts, now.plus(invisible)));
                received.add(new Received(message.id(), message.body(), "receipt-" + receipts));
            }
        }
        return received;
    }

    synchronized void delete(String receipt) {
        messages.removeIf(message -> message.receipt().equals(receipt));
    }
}
