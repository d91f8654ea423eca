package org.queuebridge.ui.queues;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.queues.QueueByName;

/**
 * The queue that the environment names: looked for once all of an organization are loaded, ticked where exactly one has
 * that name. Once ticked, chosen or dismissed, it is the person's affair.
 */
public final class WantedQueue {
    private final String name;
    private final QueueListModel queues;
    private final ReadOnlyObjectWrapper<Optional<QueueByName>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean settled;

    /**
     * Waits for the queues.
     *
     * @param name exactly as in Genesys Cloud
     */
    public WantedQueue(String name, QueueLoading loading, QueueListModel queues) {
        this.name = name;
        this.queues = queues;
        loading.stateProperty().subscribe(this::follow);
        queues.ticksProperty().subscribe(_ -> forgetTicked());
    }

    String name() {
        return name;
    }

    /** What was found, of one load of the queues; empty until all are there. */
    ReadOnlyObjectProperty<Optional<QueueByName>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Ticks one of the candidates, and has nothing more to say. */
    void choose(String id) {
        queues.tick(List.of(id));
        dismiss();
    }

    /** Has nothing more to say of this organization. */
    void dismiss() {
        settled = true;
        found.set(Optional.empty());
    }

    private void follow(LoadState state) {
        found.set(Optional.empty());
        switch (state) {
            case LoadState.NotSignedIn() -> settled = false;
            case LoadState.Complete _ -> {
                if (!settled) {
                    find();
                }
            }
            case LoadState.Loading(), LoadState.Stopped _ -> {}
        }
    }

    /** Whoever ticks and unticks has seen what was ticked. */
    private void forgetTicked() {
        if (found.get().filter(QueueByName.One.class::isInstance).isPresent()) {
            found.set(Optional.empty());
        }
    }

    private void find() {
        QueueByName result = QueueByName.find(name, queues.indexProperty().get().queues());
        if (result instanceof QueueByName.One(var queue)) {
            queues.tick(List.of(queue.id()));
            settled = true;
        }
        found.set(Optional.of(result));
    }
}
