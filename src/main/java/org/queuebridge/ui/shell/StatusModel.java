package org.queuebridge.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.queuebridge.domain.ServiceWait;
import org.queuebridge.task.Job;

/** The content of the status bar: facts at the left, running work at the right. */
public final class StatusModel {
    private final Executor window;
    private final Executor background;
    private final AtomicReference<Optional<List<Job>>> newest = new AtomicReference<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<RunningWork>> running = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper facts = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<ServiceWait>> waiting = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Job> jobs = List.of();

    /**
     * Nothing runs yet.
     *
     * @param window the window's thread
     * @param background waits for the end of work that is listed
     */
    public StatusModel(Executor window, Executor background) {
        this.window = window;
        this.background = background;
    }

    /** The running work, oldest first; updated as it progresses. */
    public ReadOnlyObjectProperty<List<RunningWork>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** For what service work waits, which allows no more calls yet, and until when; empty while none does. */
    public ReadOnlyObjectProperty<Optional<ServiceWait>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Receives, from any thread, for what work waits. */
    public void waits(Optional<ServiceWait> wait) {
        window.execute(() -> waiting.set(wait));
    }

    Executor background() {
        return background;
    }

    /** The jobs of the running work, in the same order. */
    List<Job> jobs() {
        return jobs;
    }

    public ReadOnlyStringProperty factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** Shows a fact that stays true for a while. */
    public void say(String words) {
        facts.set(words);
    }

    /** Cancels all running work. */
    public void cancel() {
        jobs.forEach(Job::cancel);
    }

    /** Receives, from any thread and often, what runs; shows the newest at most once a frame. */
    public void workChanged(List<Job> newJobs) {
        if (newest.getAndSet(Optional.of(newJobs)).isEmpty()) {
            window.execute(() -> newest.getAndSet(Optional.empty()).ifPresent(this::show));
        }
    }

    private void show(List<Job> newJobs) {
        jobs = List.copyOf(newJobs);
        running.set(RunningWork.of(newJobs));
    }
}
