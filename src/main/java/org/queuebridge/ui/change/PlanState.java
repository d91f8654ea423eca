package org.queuebridge.ui.change;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.changes.permission.PlanGrants;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.task.Job;
import org.queuebridge.task.Tasks;
import org.queuebridge.task.Work;

/** A plan that is being made to be shown. */
public final class PlanState {
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Reading());
    private final Job job;

    /** The state of the plan. */
    public sealed interface State {
        /** AWS is being read. */
        record Reading() implements State {}

        /**
         * The plan is ready.
         *
         * @param lines the same as the window shows it
         */
        record Ready(ChangePlan plan, ShownPlan lines) implements State {}

        /** It could not be made. */
        record Failed(Failure failure) implements State {}
    }

    /**
     * Starts making it.
     *
     * @param work makes the plan
     * @param permissions tell how it changes policies
     */
    public PlanState(Tasks tasks, Work<ChangePlan> work, PlanGrants permissions) {
        job = tasks.<State>start(
                "read-rules",
                progress -> {
                    ChangePlan plan = work.run(progress);
                    return new State.Ready(plan, ShownPlan.of(plan, permissions.policies(plan)));
                },
                state::set,
                failure -> state.set(new State.Failed(failure)));
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** It is no longer needed. */
    public void cancel() {
        job.cancel();
    }
}
