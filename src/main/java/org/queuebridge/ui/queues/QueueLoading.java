package org.queuebridge.ui.queues;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.domain.text.Folding;
import org.queuebridge.queues.LoadQueues;
import org.queuebridge.queues.LoadResult;
import org.queuebridge.task.Job;
import org.queuebridge.task.Progress;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.session.Workspace;

/** Loads the queues of whatever organisation is signed in to, and shows them as they come. */
public final class QueueLoading {
    private final Tasks tasks;
    private final Executor window;
    private final Clock clock;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<QueueIndex> index = new ReadOnlyObjectWrapper<>(QueueIndex.EMPTY);
    private final ReadOnlyObjectWrapper<LoadState> state = new ReadOnlyObjectWrapper<>(new LoadState.NotSignedIn());
    private @Nullable LoadQueues load;
    private @Nullable Job job;

    public QueueLoading(Tasks tasks, Executor window, Clock clock, Workspace workspace) {
        this.tasks = tasks;
        this.window = window;
        this.clock = clock;
        this.workspace = workspace;
        workspace.genesysProperty().subscribe(this::follow);
    }

    /** The queues that are there by now; set anew as they come. */
    public ReadOnlyObjectProperty<QueueIndex> indexProperty() {
        return index.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LoadState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Loads all anew. */
    public void reload() {
        workspace.genesysProperty().get().ifPresent(this::begin);
    }

    /** Goes on where loading ended early. */
    public void resume() {
        LoadQueues begun = load;
        if (begun != null && state.get() instanceof LoadState.Stopped) {
            run(begun);
        }
    }

    private void follow(Optional<GenesysSession> session) {
        forget();
        state.set(new LoadState.NotSignedIn());
        session.ifPresent(this::begin);
    }

    private void forget() {
        if (job != null) {
            job.cancel();
        }
        load = null;
        index.set(QueueIndex.EMPTY);
    }

    private void begin(GenesysSession session) {
        forget();
        LoadQueues begun = new LoadQueues(session.cloud());
        load = begun;
        run(begun);
    }

    private void run(LoadQueues begun) {
        state.set(new LoadState.Loading());
        Growing growing = new Growing(index.get(), window, grown -> {
            if (begun.equals(load)) {
                index.set(grown);
            }
        });
        job = tasks.start(
                "load-queues",
                progress -> load(begun, growing, progress),
                result -> end(begun, result),
                failure -> stop(begun, failure));
    }

    private static LoadResult load(LoadQueues begun, Growing growing, Progress progress) throws InterruptedException {
        LoadResult result = begun.load((added, loaded, total) -> {
            growing.add(added);
            progress.at(loaded, total);
        });
        growing.sort();
        return result;
    }

    private void end(LoadQueues ended, LoadResult result) {
        switch (result) {
            case LoadResult.Loaded _ when ended.equals(load) -> state.set(new LoadState.Complete(clock.instant()));
            case LoadResult.Loaded _ -> {}
            case LoadResult.Partial(var _, Failure failure) -> stop(ended, failure);
        }
    }

    /** What was cancelled because something newer took its place is not spoken of. */
    private void stop(LoadQueues ended, Failure failure) {
        if (ended.equals(load)) {
            state.set(new LoadState.Stopped(failure));
        }
    }

    /** Grows an index by pages and shows the newest, once a frame at the most. */
    private static final class Growing {
        private final Executor window;
        private final Consumer<QueueIndex> show;
        private QueueIndex index;
        private boolean asked;

        Growing(QueueIndex begun, Executor window, Consumer<QueueIndex> show) {
            this.index = begun;
            this.window = window;
            this.show = show;
        }

        synchronized void add(List<Queue> added) {
            index = index.plus(added);
            showSoon();
        }

        /** Pages come in any order; once they are there, the queues stand by name. */
        synchronized void sort() {
            IdentityHashMap<Queue, String> names = new IdentityHashMap<>();
            index.queues().forEach(queue -> names.put(queue, Folding.fold(queue.name())));
            List<Queue> sorted = new ArrayList<>(index.queues());
            sorted.sort(Comparator.<Queue, String>comparing(names::get).thenComparing(Queue::name));
            index = QueueIndex.of(sorted);
            showSoon();
        }

        private void showSoon() {
            if (!asked) {
                asked = true;
                window.execute(() -> show.accept(newest()));
            }
        }

        private synchronized QueueIndex newest() {
            asked = false;
            return index;
        }
    }
}
