package org.queuebridge.ui.rules.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.permission.PlanGrants;
import org.queuebridge.changes.plan.PlanRules;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.connect.ChangeUseCases;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.task.Tasks;
import org.queuebridge.task.Work;
import org.queuebridge.ui.change.ChangeRunner;
import org.queuebridge.ui.change.ChangeState;
import org.queuebridge.ui.change.Changes;
import org.queuebridge.ui.change.PlanState;
import org.queuebridge.ui.change.ScreenChanges;
import org.queuebridge.ui.change.UndoCommands;

/**
 * Plans enabling, disabling, editing and deleting rules of the bus, and applies the plans. Results are reported even
 * where another bus is shown meanwhile.
 */
public final class RuleChanges implements Changes {
    private final Tasks tasks;
    private final ChangeUseCases tools;
    private final BusRules rules;
    private final ChangeRunner runner;
    private final ScreenChanges changes;
    private Optional<BusPlace> last = Optional.empty();

    RuleChanges(Tasks tasks, ChangeUseCases tools, BusRules rules, ChangeRunner runner, ScreenChanges changes) {
        this.tasks = tasks;
        this.tools = tools;
        this.rules = rules;
        this.runner = runner;
        this.changes = changes;
    }

    /**
     * What changing rules needs.
     *
     * @param runner does it
     * @param followUps undo and finish it
     */
    public record Tools(ChangeUseCases changes, ChangeRunner runner, UndoCommands followUps) {}

    @Override
    public ReadOnlyObjectProperty<ChangeState> stateProperty() {
        return changes.stateProperty();
    }

    /** The last change's result by rule name; none once it was dismissed. */
    ObservableValue<Map<String, RowResult>> results() {
        return Bindings.createObjectBinding(
                () -> stateProperty().get() instanceof ChangeState.Ended(Applied applied) && lastIsShown()
                        ? RowResult.of(applied)
                        : Map.of(),
                stateProperty(),
                rules.placeProperty());
    }

    /** Whether a change is running, started on any screen. */
    public ReadOnlyBooleanProperty busyProperty() {
        return runner.busyProperty();
    }

    @Override
    public void dismiss() {
        changes.dismiss();
    }

    /** Makes the plan that enables rules of the bus; empty where there is none. */
    public Optional<PlanState> enabling(List<String> names) {
        return reading((planner, place) -> progress -> planner.turning(place.keys(names), true, progress));
    }

    /** Makes the plan that disables rules of the bus; empty where there is none. */
    public Optional<PlanState> disabling(List<String> names) {
        return reading((planner, place) -> progress -> planner.turning(place.keys(names), false, progress));
    }

    /** Makes the plan that deletes rules of the bus with their targets; empty where there is none. */
    public Optional<PlanState> deleting(List<String> names) {
        return reading((planner, place) -> progress -> planner.deleting(place.keys(names), progress));
    }

    private Optional<PlanState> reading(BiFunction<PlanRules, BusPlace, Work<ChangePlan>> work) {
        return rules.placeProperty().get().map(place -> {
            PlanGrants permissions = tools.planning(place.session());
            return new PlanState(tasks, work.apply(planner(place, permissions), place), permissions);
        });
    }

    private static PlanRules planner(BusPlace place, PlanGrants permissions) {
        return new PlanRules(new ReadRules(place.session().services().eventBridge()), permissions);
    }

    /** Applies a plan of rules of the bus exactly as the user has seen it. */
    public void apply(ChangePlan plan) {
        rules.placeProperty()
                .get()
                .ifPresent(place -> start(label(plan), place, (use, watch) -> use.apply(plan, watch)));
    }

    private static String label(ChangePlan plan) {
        return switch (plan.purpose()) {
            case ENABLE -> "enable-rule";
            case DISABLE -> "disable-rule";
            case DELETE -> "delete-rule";
            case CREATE, UPDATE, CREATE_BUS, EDIT_INTEGRATION, CREATE_INTEGRATION, UNDO -> "update-rules";
        };
    }

    @Override
    public void followUp(Applied former, UndoOrFinish kind) {
        changes.followUp(former, kind);
    }

    private void start(String label, BusPlace place, ChangeRunner.Change change) {
        if (!busyProperty().get()) {
            last = Optional.of(place);
            changes.run(label, place.session(), change);
        }
    }

    private boolean lastIsShown() {
        return last.filter(rules::shows).isPresent();
    }
}
