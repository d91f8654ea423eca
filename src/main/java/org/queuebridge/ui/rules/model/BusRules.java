package org.queuebridge.ui.rules.model;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.RulesSoFar;
import org.queuebridge.task.Job;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.session.Workspace;

/** The rules of the chosen bus, loaded whenever it changes. */
final class BusRules {
    private final Tasks tasks;
    private final Clock clock;
    private final Workspace workspace;
    private final RulesUseCases tools;
    private final Executor window;
    private final ReadOnlyObjectWrapper<Optional<BusPlace>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<RuleInsight>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<RuleInsight>> named = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<RulesState> state = new ReadOnlyObjectWrapper<>(new RulesState.NotConnected());
    private Instant asOf = Instant.EPOCH;
    private Object newest = new Object();
    private @Nullable Job job;

    /** @param window the window's thread */
    BusRules(Tasks tasks, Clock clock, Workspace workspace, RulesUseCases tools, Executor window) {
        this.tasks = tasks;
        this.clock = clock;
        this.workspace = workspace;
        this.tools = tools;
        this.window = window;
        all.subscribe(named::set);
        workspace.awsProperty().subscribe(_ -> follow());
        workspace.busProperty().subscribe(_ -> follow());
    }

    /** The bus of these rules; empty while there is none. */
    ReadOnlyObjectProperty<Optional<BusPlace>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** All rules of the bus; none before all are listed, as less would say that it has no others. */
    ReadOnlyObjectProperty<List<RuleInsight>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** The same, but while they are being listed those that are by then. */
    ReadOnlyObjectProperty<List<RuleInsight>> namedProperty() {
        return named.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RulesState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether they are the rules of that bus. */
    boolean shows(BusPlace where) {
        return place.get().filter(where::equals).isPresent();
    }

    /** Loads them again; the old ones stay until then. */
    void reload() {
        place.get().ifPresent(this::load);
    }

    /** Whether a list is being read, which may have begun before a change. */
    boolean loading() {
        return state.get() instanceof RulesState.Loading;
    }

    /** Updates single rules; removes those that no longer exist. */
    void update(Function<RuleInsight, Optional<RuleInsight>> change) {
        all.set(all.get().stream().flatMap(each -> change.apply(each).stream()).toList());
    }

    /** The meaning of a pattern on that bus. On any thread. */
    Optional<PatternReading> reading(EventBus bus, RuleImage rule) {
        return RuleInsight.reading(bus, rule.fields().pattern(), tools.formats().get());
    }

    private void follow() {
        Optional<BusPlace> now = BusPlace.of(workspace);
        if (now.isPresent() && now.equals(place.get())) {
            return;
        }
        forgetJob();
        // First of all: that there are no rules for a moment does not mean that the bus has none.
        state.set(new RulesState.Loading.Names());
        all.set(List.of());
        named.set(List.of());
        place.set(now);
        now.ifPresentOrElse(
                this::load,
                () -> state.set(
                        workspace.awsProperty().get().isPresent()
                                ? new RulesState.NoBus()
                                : new RulesState.NotConnected()));
    }

    private void load(BusPlace where) {
        Object ticket = forgetJob();
        boolean first = all.get().isEmpty();
        state.set(first ? new RulesState.Loading.Names() : new RulesState.Loading.Again(asOf));
        job = tasks.start(
                "load-rules",
                progress -> tools.load(where.session())
                        .load(
                                where.bus(),
                                progress,
                                some -> window.execute(() -> {
                                    // Rules that are all known are not replaced by some that are still loading.
                                    if (first && ticket.equals(newest)) {
                                        show(some);
                                    }
                                })),
                loaded -> {
                    if (ticket.equals(newest)) {
                        workspace.awsReach().answered();
                        asOf = clock.instant();
                        all.set(loaded.items());
                        state.set(new RulesState.Loaded(asOf, loaded.unreadable()));
                    }
                },
                failure -> {
                    if (ticket.equals(newest)) {
                        workspace.awsReach().failed(failure);
                        update(rule -> Optional.of(rule.unreadIfLoading(failure)));
                        named.set(all.get());
                        state.set(new RulesState.Failed(failure));
                    }
                });
    }

    private void show(RulesSoFar some) {
        if (some.listed()) {
            asOf = clock.instant();
            state.set(new RulesState.Loading.Targets());
            all.set(some.rules());
        } else {
            named.set(some.rules());
        }
    }

    /** A load that a newer one replaces is canceled and not reported. */
    private Object forgetJob() {
        newest = new Object();
        if (job != null) {
            job.cancel();
        }
        return newest;
    }
}
