package org.queuebridge.capture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.queuebridge.capture.port.CaptureQueues;

/** Temporary queues in memory; receiving never waits. */
public final class InMemoryQueues implements CaptureQueues {
    private final Map<String, Held> queues = new TreeMap<>();
    private Runnable onReceive = () -> {};

    /** A queue; messages stay until they are deleted. */
    public record Held(String policy, Map<String, String> tags, Duration retention, List<Message> messages) {}

    /** The queues that are there, by name. */
    public synchronized Map<String, Held> held() {
        return Map.copyOf(queues);
    }

    /** Puts events into a queue that is there. */
    public synchronized void send(String name, String... events) {
        List<Message> messages = queue(name).messages();
        for (String event : events) {
            messages.add(new Message(event, "receipt-" + messages.size()));
        }
    }

    /** Runs this before each time that messages are received. */
    public synchronized void onReceive(Runnable action) {
        onReceive = action;
    }

    private Held queue(String name) {
        return Optional.ofNullable(queues.get(name)).orElseThrow(() -> new IllegalStateException("no queue " + name));
    }

    @Override
    public String arn(String name) {
        return "arn:aws:sqs:eu-central-1:111122223333:" + name;
    }

    @Override
    public synchronized void create(String name, String policy, Map<String, String> tags, Duration retention) {
        queues.put(name, new Held(policy, Map.copyOf(tags), retention, new ArrayList<>()));
    }

    @Override
    public synchronized List<Message> receive(String name, Duration wait) {
        onReceive.run();
        List<Message> all = queue(name).messages();
        return List.copyOf(all.subList(0, Math.min(10, all.size())));
    }

    @Override
    public synchronized void delete(String name, Message message) {
        queue(name).messages().remove(message);
    }

    @Override
    public synchronized void delete(String name) {
        queues.remove(name);
    }

    @Override
    public synchronized List<String> names(String prefix) {
        return queues.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
    }

    @Override
    public synchronized Optional<Map<String, String>> tags(String name) {
        return Optional.ofNullable(queues.get(name)).map(Held::tags);
    }
}
