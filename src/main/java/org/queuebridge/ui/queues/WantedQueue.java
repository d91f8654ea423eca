package org.queuebridge.ui.queues;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.queues.NamedQueue;

/**
 * The queue that the environment names: looked for once all of an organisation are loaded, ticked where exactly one has
 * that name. From then on its tick is the person's.
 */
public final class WantedQueue {
    private final String name;
    private final QueueListModel queues;
    private final ReadOnlyObjectWrapper<Optional<NamedQueue>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean ticked;

    /**
     * Waits for the queues.
     *
     * @param name exactly as in Genesys Cloud
     */
    public WantedQueue(String name, QueueLoading loading, QueueListModel queues) {
        this.name = name;
        this.queues = queues;
        loading.stateProperty().subscribe(this::follow);
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
        tick(id);
        found.set(Optional.empty());
    }

    private void follow(LoadState state) {
        found.set(Optional.empty());
        switch (state) {
            case LoadState.NotSignedIn() -> ticked = false;
            case LoadState.Complete _ -> {
                if (!ticked) {
                    find();
                }
            }
            case LoadState.Loading(), LoadState.Stopped _ -> {}
        }
    }

    private void find() {
        NamedQueue result = NamedQueue.find(name, queues.indexProperty().get().queues());
        if (result instanceof NamedQueue.One(var queue)) {
            tick(queue.id());
        }
        found.set(Optional.of(result));
    }

    private void tick(String id) {
        ticked = true;
        queues.tick(List.of(id));
    }
}
