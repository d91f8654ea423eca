package org.queuebridge.ui.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeRules;
import org.queuebridge.changes.Permissions;
import org.queuebridge.changes.PlanRules;
import org.queuebridge.changes.ReadRules;
import org.queuebridge.changes.Watch;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.task.Tasks;
import org.queuebridge.task.Work;
import org.queuebridge.ui.change.AppliedNotice;
import org.queuebridge.ui.change.ChangeState;
import org.queuebridge.ui.change.Changes;
import org.queuebridge.ui.change.PlanReading;
import org.queuebridge.ui.session.ChangeTools;

/**
 * Enables, disables, changes and deletes rules, one or many at a time, and keeps the list true to what came of it. How
 * a change came out is said even where another bus is shown by then.
 */
public final class RuleChanges implements Changes {
    private final Tasks tasks;
    private final ChangeTools tools;
    private final BusRules rules;
    private final ReadOnlyObjectWrapper<ChangeState> state = new ReadOnlyObjectWrapper<>(new ChangeState.None());
    private Optional<Place> last = Optional.empty();
    private Optional<Applied> undoable = Optional.empty();

    RuleChanges(Tasks tasks, ChangeTools tools, BusRules rules) {
        this.tasks = tasks;
        this.tools = tools;
        this.rules = rules;
    }

    @Override
    public ReadOnlyObjectProperty<ChangeState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What the last change of several rules made of each, by name; none once that was read. */
    ObservableValue<Map<String, RowResult>> results() {
        return Bindings.createObjectBinding(
                () -> state.get() instanceof ChangeState.Ended(Applied applied) && lastIsShown()
                        ? RowResult.of(applied)
                        : Map.of(),
                state,
                rules.placeProperty());
    }

    /** Whether a change is under way. */
    boolean busy() {
        return state.get() instanceof ChangeState.Busy;
    }

    @Override
    public void dismiss() {
        if (!busy()) {
            state.set(new ChangeState.None());
        }
    }

    /** Enables rules of the bus. */
    public void enable(List<String> names) {
        rules.placeProperty()
                .get()
                .ifPresent(
                        place -> start("enable-rule", place, (use, watch) -> use.turn(place.keys(names), true, watch)));
    }

    /** Makes the plan that disables rules of the bus; empty where there is none. */
    public Optional<PlanReading> disabling(List<String> names) {
        return reading((planner, place) -> progress -> planner.turning(place.keys(names), false, progress));
    }

    /** Makes the plan that deletes rules of the bus with their targets; empty where there is none. */
    public Optional<PlanReading> deleting(List<String> names) {
        return reading((planner, place) -> progress -> planner.deleting(place.keys(names), progress));
    }

    private Optional<PlanReading> reading(BiFunction<PlanRules, Place, Work<ChangePlan>> work) {
        return rules.placeProperty().get().map(place -> {
            Permissions permissions = tools.planning(place.session());
            PlanRules planner = new PlanRules(new ReadRules(place.session().eventBridge()), permissions);
            return new PlanReading(tasks, work.apply(planner, place), permissions);
        });
    }

    /** Applies a plan for rules of the bus, which a person has seen. */
    public void apply(ChangePlan plan) {
        rules.placeProperty()
                .get()
                .ifPresent(place -> start(label(plan), place, (use, watch) -> use.seen(plan, watch)));
    }

    private static String label(ChangePlan plan) {
        return switch (plan.purpose()) {
            case ENABLE -> "enable-rule";
            case DISABLE -> "disable-rule";
            case DELETE -> "delete-rule";
            case CREATE, UPDATE, UNDO -> "update-rules";
        };
    }

    @Override
    public void goOn(Applied former) {
        last.ifPresent(place -> start("go-on", place, (use, watch) -> use.goOn(former, watch)));
    }

    @Override
    public void takeBack(Applied former) {
        last.ifPresent(place -> start("take-back", place, (use, watch) -> use.takeBack(former, watch)));
    }

    /** Undoes the last change of the rules that are shown, also once nothing is said of it any more. */
    public void undoLast() {
        undoable.filter(_ -> lastIsShown()).ifPresent(this::takeBack);
    }

    private interface Change {
        Applied run(ChangeRules use, Watch watch) throws InterruptedException;
    }

    private void start(String label, Place place, Change change) {
        if (!busy()) {
            state.set(new ChangeState.Busy());
            last = Optional.of(place);
            ChangeRules use = tools.changing(place.session());
            tasks.startSteps(
                    label,
                    (progress, stop) -> ChangedRules.of(
                            change.run(use, new Watch(progress, stop)), rule -> rules.reading(place, rule)),
                    changed -> ended(place, changed),
                    failure -> failed(place, failure));
        }
    }

    private void ended(Place place, ChangedRules changed) {
        if (rules.shows(place)) {
            rules.update(changed::now);
            if (!changed.fits(rules.allProperty().get())) {
                rules.reload();
            }
        }
        undoable = Optional.of(changed.applied()).filter(AppliedNotice::canUndo);
        state.set(new ChangeState.Ended(changed.applied()));
    }

    /** Where something may be different from what the list shows, the list is loaded anew. */
    private void failed(Place place, Failure failure) {
        state.set(new ChangeState.Failed(failure));
        if (rules.shows(place) && mayHaveChanged(failure)) {
            rules.reload();
        }
    }

    private static boolean mayHaveChanged(Failure failure) {
        return switch (failure) {
            case Failure.NotFound _, Failure.Conflict _, Failure.Cancelled _ -> true;
            default -> false;
        };
    }

    private boolean lastIsShown() {
        return last.filter(rules::shows).isPresent();
    }
}
