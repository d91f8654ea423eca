package org.queuebridge.sandbox.genesys;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.queuebridge.domain.queue.Queue;

/** The organization's queues, sorted by name. Safe for use by many threads; a reader sees one state. */
final class QueueStore {
    private static final Comparator<Queue> BY_NAME =
            Comparator.comparing(Queue::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Queue::id);

    private final AtomicReference<List<Queue>> queues;

    QueueStore(List<Queue> queues) {
        this.queues = new AtomicReference<>(sorted(queues.stream()));
    }

    List<Queue> all() {
        return queues.get();
    }

    Optional<Queue> find(String id) {
        return all().stream().filter(queue -> queue.id().equals(id)).findFirst();
    }

    void add(Queue queue) {
        queues.updateAndGet(before -> sorted(Stream.concat(before.stream(), Stream.of(queue))));
    }

    void delete(String id) {
        queues.updateAndGet(before ->
                before.stream().filter(queue -> !queue.id().equals(id)).toList());
    }

    void replace(List<Queue> others) {
        queues.set(sorted(others.stream()));
    }

    private static List<Queue> sorted(Stream<Queue> queues) {
        return queues.sorted(BY_NAME).toList();
    }
}
