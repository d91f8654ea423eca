package org.queuebridge.ui.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.DeleteResult;
import org.queuebridge.rules.DeleteRule;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.SwitchResult;
import org.queuebridge.rules.SwitchRule;
import org.queuebridge.task.Tasks;
import org.queuebridge.task.Work;

/**
 * Enables, disables and deletes rules, one at a time, and keeps the list true to what came of it. How a change came out
 * is said even where another bus is shown by then.
 */
public final class RuleChanges {
    private final Tasks tasks;
    private final RuleTools tools;
    private final BusRules rules;
    private final ReadOnlyObjectWrapper<ChangeState> state = new ReadOnlyObjectWrapper<>(new ChangeState.None());
    private Runnable goOn = () -> {};

    RuleChanges(Tasks tasks, RuleTools tools, BusRules rules) {
        this.tasks = tasks;
        this.tools = tools;
        this.rules = rules;
    }

    public ReadOnlyObjectProperty<ChangeState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether a change is under way. */
    boolean busy() {
        return state.get() instanceof ChangeState.Busy;
    }

    /** Forgets how the last change went. */
    public void dismiss() {
        if (!busy()) {
            state.set(new ChangeState.None());
        }
    }

    /** Switches a rule of the bus on or off. */
    public void enable(String rule, boolean on) {
        rules.placeProperty().get().ifPresent(place -> enable(place, rule, on));
    }

    /** Deletes a rule of the bus with its targets. */
    public void delete(String rule) {
        rules.placeProperty().get().ifPresent(place -> delete(place, rule));
    }

    /** Goes on deleting where that stopped. */
    public void goOnDeleting() {
        if (state.get() instanceof ChangeState.DeleteStopped) {
            goOn.run();
        }
    }

    private void enable(Place place, String rule, boolean on) {
        SwitchRule switching = tools.switching(place.session());
        String bus = place.bus().name();
        start(
                on ? "enable-rule" : "disable-rule",
                place,
                rule,
                _ -> on ? switching.enable(bus, rule) : switching.disable(bus, rule),
                result -> switched(place, rule, on, result));
    }

    private void delete(Place place, String rule) {
        DeleteRule delete = tools.delete(place.session());
        goOn = () -> delete(place, rule);
        start(
                "delete-rule",
                place,
                rule,
                _ -> delete.delete(place.bus().name(), rule),
                result -> deleted(place, rule, result));
    }

    private <T> void start(String label, Place place, String rule, Work<T> work, Consumer<T> onSuccess) {
        if (!busy()) {
            state.set(new ChangeState.Busy(rule));
            tasks.start(label, work, onSuccess, failure -> failed(place, rule, failure));
        }
    }

    private void switched(Place place, String rule, boolean on, SwitchResult result) {
        switch (result) {
            case SwitchResult.Switched(Rule now) -> {
                List<Target> targets =
                        rules.rule(rule).map(RuleInsight::targets).orElse(List.of());
                showAsRead(place, now, targets);
                state.set(new ChangeState.Switched(rule, on));
            }
            case SwitchResult.Unconfirmed(Rule _, Optional<Failure> why) ->
                state.set(new ChangeState.SwitchUnconfirmed(rule, on, why));
        }
    }

    private void deleted(Place place, String rule, DeleteResult result) {
        switch (result) {
            case DeleteResult.Deleted() -> {
                if (shown(place)) {
                    rules.remove(rule);
                }
                state.set(new ChangeState.Deleted(rule));
            }
            case DeleteResult.Stopped stopped -> {
                showAsRead(place, stopped.rule(), stopped.targetsLeft());
                state.set(new ChangeState.DeleteStopped(stopped));
            }
        }
    }

    /** Where something may be different from what the list shows, the list is loaded anew. */
    private void failed(Place place, String rule, Failure failure) {
        state.set(new ChangeState.Failed(rule, failure));
        if (shown(place) && mayHaveChanged(failure)) {
            rules.reload();
        }
    }

    private static boolean mayHaveChanged(Failure failure) {
        return switch (failure) {
            case Failure.NotFound _, Failure.Conflict _, Failure.Cancelled _ -> true;
            default -> false;
        };
    }

    private void showAsRead(Place place, Rule now, List<Target> targets) {
        if (shown(place)) {
            rules.update(
                    now.name(),
                    was -> new RuleInsight(new RuleWithTargets(now, targets), was.targetsUnread(), was.reading()));
        }
    }

    private boolean shown(Place place) {
        return rules.placeProperty().get().equals(Optional.of(place));
    }
}
