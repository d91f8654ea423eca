package org.queuebridge.ui.rules;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.task.Job;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.session.Workspace;

/** The rules of the bus that is worked on, loaded whenever that changes. */
final class BusRules {
    private final Tasks tasks;
    private final Clock clock;
    private final Workspace workspace;
    private final RuleTools tools;
    private final ReadOnlyObjectWrapper<Optional<Place>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<RuleInsight>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<RulesState> state = new ReadOnlyObjectWrapper<>(new RulesState.NotConnected());
    private Object newest = new Object();
    private @Nullable Job job;

    BusRules(Tasks tasks, Clock clock, Workspace workspace, RuleTools tools) {
        this.tasks = tasks;
        this.clock = clock;
        this.workspace = workspace;
        this.tools = tools;
        workspace.awsProperty().subscribe(_ -> follow());
        workspace.busProperty().subscribe(_ -> follow());
    }

    /** Where these rules are; empty while there is no such place. */
    ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<RuleInsight>> allProperty() {
        return all.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RulesState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    Optional<RuleInsight> rule(String name) {
        return all.get().stream()
                .filter(each -> each.rule().name().equals(name))
                .findFirst();
    }

    /** Loads them anew; what is there stays until the new ones have come. */
    void reload() {
        place.get().ifPresent(this::load);
    }

    /** Takes a rule off the list, as it was deleted. */
    void remove(String name) {
        all.set(all.get().stream()
                .filter(each -> !each.rule().name().equals(name))
                .toList());
    }

    /** Puts in what is known better now of one rule. */
    void update(String name, UnaryOperator<RuleInsight> change) {
        all.set(all.get().stream()
                .map(each -> each.rule().name().equals(name) ? change.apply(each) : each)
                .toList());
    }

    private void follow() {
        Optional<Place> now = Place.of(workspace);
        if (now.isPresent() && now.equals(place.get())) {
            return;
        }
        forgetJob();
        all.set(List.of());
        place.set(now);
        now.ifPresentOrElse(
                this::load,
                () -> state.set(
                        workspace.awsProperty().get().isPresent()
                                ? new RulesState.NoBus()
                                : new RulesState.NotConnected()));
    }

    private void load(Place where) {
        Object ticket = forgetJob();
        state.set(new RulesState.Loading());
        job = tasks.start(
                "load-rules",
                progress -> tools.load(where.session()).load(where.bus(), progress),
                loaded -> {
                    if (ticket.equals(newest)) {
                        all.set(loaded);
                        state.set(new RulesState.Loaded(clock.instant()));
                    }
                },
                failure -> {
                    if (ticket.equals(newest)) {
                        state.set(new RulesState.Failed(failure));
                    }
                });
    }

    /** What is superseded is cancelled, and its end not spoken of. */
    private Object forgetJob() {
        newest = new Object();
        if (job != null) {
            job.cancel();
        }
        return newest;
    }
}
