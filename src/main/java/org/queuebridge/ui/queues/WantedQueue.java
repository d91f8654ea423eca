package org.queuebridge.ui.queues;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.queues.NamedQueue;

/** The queue that the environment names: looked for once all are loaded, ticked where exactly one has that name. */
public final class WantedQueue {
    private final String name;
    private final QueueListModel queues;
    private final ReadOnlyObjectWrapper<Optional<NamedQueue>> found = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Waits for the queues.
     *
     * @param name exactly as in Genesys Cloud
     */
    public WantedQueue(String name, QueueLoading loading, QueueListModel queues) {
        this.name = name;
        this.queues = queues;
        loading.stateProperty().subscribe(state -> {
            if (state instanceof LoadState.Complete) {
                find();
            } else {
                found.set(Optional.empty());
            }
        });
    }

    String name() {
        return name;
    }

    /** What was found, of one load of the queues; empty until all are there. */
    ReadOnlyObjectProperty<Optional<NamedQueue>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Ticks one of the candidates, and has nothing more to say. */
    void choose(String id) {
        queues.tick(List.of(id));
        found.set(Optional.empty());
    }

    private void find() {
        NamedQueue result = NamedQueue.find(name, queues.indexProperty().get().queues());
        if (result instanceof NamedQueue.One(var queue)) {
            queues.tick(List.of(queue.id()));
        }
        found.set(Optional.of(result));
    }
}
