package org.queuebridge.ui.session;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.domain.Failure;
import org.queuebridge.task.LatestOnly;

/**
 * A value that is computed in the background for a view, see {@link LatestOnly}: whether it is up to date, and why it
 * could not be computed. On the window's thread.
 *
 * @param <T> what is computed
 */
public final class Computation<T> {
    private final LatestOnly<T> latest;
    private final ReadOnlyBooleanWrapper current = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Starts without a value.
     *
     * @param apply receives each result
     * @param clear clears the view, where nothing could be computed
     */
    public Computation(Executor background, Executor window, Consumer<? super T> apply, Runnable clear) {
        latest = new LatestOnly<>(
                background,
                window,
                result -> {
                    apply.accept(result);
                    end(Optional.empty());
                },
                why -> {
                    clear.run();
                    end(Optional.of(why));
                });
    }

    private void end(Optional<Failure> why) {
        failure.set(why);
        current.set(true);
    }

    /** Computes this in place of what was asked for before. */
    public void compute(Supplier<? extends T> computation) {
        current.set(false);
        latest.compute(computation);
    }

    /** Whether the shown value is up to date. */
    public ReadOnlyBooleanProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Why it could not be computed; empty where it could or is not known yet. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
