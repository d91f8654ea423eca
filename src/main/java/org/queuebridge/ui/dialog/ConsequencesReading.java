package org.queuebridge.ui.dialog;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.domain.Failure;
import org.queuebridge.rules.coverage.Consequences;
import org.queuebridge.task.Job;
import org.queuebridge.task.Tasks;
import org.queuebridge.task.Work;

/** The consequences of a change while they are being worked out: patterns are compared, permissions read. */
public final class ConsequencesReading {
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Reading());
    private final Job job;

    /** The state. */
    public sealed interface State {
        record Reading() implements State {}

        record Known(Consequences consequences) implements State {}

        /** It could not be worked out. */
        record Failed(Failure failure) implements State {}
    }

    /** Starts working them out. */
    public ConsequencesReading(Tasks tasks, Work<Consequences> work) {
        job = tasks.<State>start(
                "foresee",
                progress -> new State.Known(work.run(progress)),
                state::set,
                failure -> state.set(new State.Failed(failure)));
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** They are no longer needed. */
    public void cancel() {
        job.cancel();
    }
}
