package org.queuebridge.ui.queues;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.queues.memory.RememberQueues;
import org.queuebridge.task.LatestOnly;

/** The loaded queues by id, for names beside ids; collected in the background when loading starts or ends. */
public final class KnownQueuesModel {
    private final ReadOnlyObjectWrapper<KnownQueues> known = new ReadOnlyObjectWrapper<>(KnownQueues.NONE);

    /**
     * Collects the queues that are loaded.
     *
     * @param remember compares them with those that were loaded before, once all are there
     * @param background may block
     * @param failed called where they could not be collected; no name is known then
     */
    public KnownQueuesModel(
            QueueLoading loading,
            RememberQueues remember,
            Executor background,
            Executor window,
            Consumer<Failure> failed) {
        LatestOnly<KnownQueues> gathering = new LatestOnly<>(background, window, known::set, failure -> {
            known.set(KnownQueues.NONE);
            failed.accept(failure);
        });
        loading.stateProperty().subscribe(state -> {
            QueueIndex index = loading.indexProperty().get();
            String organization = loading.organizationProperty().get();
            gathering.compute(() -> state instanceof LoadState.Complete
                    ? remember.all(organization, index.queues())
                    : KnownQueues.of(index.queues(), false));
        });
    }

    public ReadOnlyObjectProperty<KnownQueues> knownProperty() {
        return known.getReadOnlyProperty();
    }
}
