package org.queuebridge.ui.queues;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.queues.QueueByName;

/**
 * The queue that the environment names: searched once all queues of an organization are loaded, and selected where
 * exactly one has that name. Happens once; later selections are the user's.
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
        queues.selectionProperty().subscribe(_ -> forgetSelected());
    }

    /** The name of the queue. */
    public String name() {
        return name;
    }

    /** The search result of one load; empty until all queues are loaded. */
    public ReadOnlyObjectProperty<Optional<QueueByName>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Selects one of the candidates, and is done. */
    public void choose(String id) {
        queues.select(List.of(id));
        dismiss();
    }

    /** Is done with this organization. */
    public void dismiss() {
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

    /** A user who changes the selection has seen it. */
    private void forgetSelected() {
        if (found.get().filter(QueueByName.One.class::isInstance).isPresent()) {
            found.set(Optional.empty());
        }
    }

    private void find() {
        QueueByName result = QueueByName.find(name, queues.indexProperty().get().queues());
        if (result instanceof QueueByName.One(var queue)) {
            queues.select(List.of(queue.id()));
            settled = true;
        }
        found.set(Optional.of(result));
    }
}
