package org.queuebridge.ui.dialog;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.domain.Failure;
import org.queuebridge.rules.coverage.Consequences;
import org.queuebridge.task.Job;
import org.queuebridge.task.Tasks;
import org.queuebridge.task.Work;

/** What a change would stop, while it is being worked out: patterns are compared, and permissions are read. */
public final class ConsequencesReading {
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Reading());
    private final Job job;

    /** How far it is. */
    public sealed interface State {
        record Reading() implements State {}

        record Known(Consequences consequences) implements State {}

        /** It could not be worked out. */
        record Failed(Failure failure) implements State {}
    }

    /** Begins to work it out. */
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

    /** Nobody wants it any more. */
    public void cancel() {
        job.cancel();
    }
}
