package org.queuebridge.ui.queues;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.queues.QueuePaging;
import org.queuebridge.queues.QueuePagingResult;
import org.queuebridge.task.Job;
import org.queuebridge.task.Progress;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.session.Workspace;

/** Loads the queues of the signed-in organization, and shows them as they arrive. */
public final class QueueLoading {
    private final Tasks tasks;
    private final Executor window;
    private final Clock clock;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<QueueIndex> index = new ReadOnlyObjectWrapper<>(QueueIndex.EMPTY);
    private final ReadOnlyObjectWrapper<LoadState> state = new ReadOnlyObjectWrapper<>(new LoadState.NotSignedIn());
    private final ReadOnlyStringWrapper organization = new ReadOnlyStringWrapper("");
    private @Nullable QueuePaging load;
    private @Nullable GrowingIndex growing;
    private @Nullable Job job;

    public QueueLoading(Tasks tasks, Executor window, Clock clock, Workspace workspace) {
        this.tasks = tasks;
        this.window = window;
        this.clock = clock;
        this.workspace = workspace;
        workspace.genesysProperty().subscribe(this::follow);
    }

    /** The queues loaded so far; updated as they arrive. */
    public ReadOnlyObjectProperty<QueueIndex> indexProperty() {
        return index.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LoadState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The id of the organization that is or was last signed in; empty before the first. */
    ReadOnlyStringProperty organizationProperty() {
        return organization.getReadOnlyProperty();
    }

    /** Loads all queues again; the old ones stay until they are replaced. */
    public void reload() {
        workspace.genesysProperty().get().ifPresent(this::begin);
    }

    /** Continues where loading ended early. */
    public void resume() {
        QueuePaging begun = load;
        GrowingIndex grown = growing;
        if (begun != null && grown != null && state.get() instanceof LoadState.Stopped) {
            run(begun, grown);
        }
    }

    private void follow(Optional<GenesysSession> session) {
        forget();
        index.set(QueueIndex.EMPTY);
        state.set(new LoadState.NotSignedIn());
        session.map(GenesysSession::organizationId).ifPresent(organization::set);
        session.ifPresent(this::begin);
    }

    private void forget() {
        if (job != null) {
            job.cancel();
        }
        load = null;
        growing = null;
    }

    private void begin(GenesysSession session) {
        forget();
        QueuePaging begun = new QueuePaging(session.cloud());
        GrowingIndex grown = new GrowingIndex(index.get(), window, newest -> {
            if (begun.equals(load)) {
                index.set(newest);
            }
        });
        load = begun;
        growing = grown;
        run(begun, grown);
    }

    private void run(QueuePaging begun, GrowingIndex grown) {
        state.set(new LoadState.Loading());
        job = tasks.start(
                "load-queues",
                progress -> load(begun, grown, progress),
                result -> end(begun, grown, result),
                failure -> stop(begun, grown, failure));
    }

    private static QueuePagingResult load(QueuePaging begun, GrowingIndex grown, Progress progress)
            throws InterruptedException {
        QueuePagingResult result = begun.load((added, loaded, total) -> {
            grown.add(added, total);
            progress.at(loaded, total);
        });
        if (result instanceof QueuePagingResult.Loaded) {
            grown.complete();
        }
        return result;
    }

    private void end(QueuePaging ended, GrowingIndex grown, QueuePagingResult result) {
        switch (result) {
            case QueuePagingResult.Loaded _
            when ended.equals(load) -> {
                workspace.genesysReach().answered();
                state.set(new LoadState.Complete(clock.instant()));
            }
            case QueuePagingResult.Loaded _ -> {}
            case QueuePagingResult.Partial(var _, Failure failure) -> stop(ended, grown, failure);
        }
    }

    /** A load that a newer one replaced is not reported. */
    private void stop(QueuePaging ended, GrowingIndex grown, Failure failure) {
        if (ended.equals(load)) {
            grown.stop();
            workspace.genesysReach().failed(failure);
            state.set(new LoadState.Stopped(failure, grown.size(), grown.total(), grown.again()));
        }
    }
}
