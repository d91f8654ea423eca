package org.queuebridge.ui.queues;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.coverage.QueueCoverage;
import org.queuebridge.task.LatestOnly;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.RulesState;

/** Keeps the coverage of queues by rules up to date; computed in the background. */
public final class CoverageModel {
    private final QueueLoading queues;
    private final RulesModel rules;
    private final ReadOnlyObjectWrapper<CoverageState> state = new ReadOnlyObjectWrapper<>(new CoverageState.NoBus());
    private final BooleanProperty withoutCatchAlls = new SimpleBooleanProperty();
    private final LatestOnly<CoverageState> computing;

    /** Rules that could not be read the last time; still so while they are read again. */
    private int unreadable;

    /**
     * @param background where to compute
     * @param window the window's thread
     */
    public CoverageModel(QueueLoading queues, RulesModel rules, Executor background, Executor window) {
        this.queues = queues;
        this.rules = rules;
        this.computing = new LatestOnly<>(
                background, window, state::set, failure -> state.set(new CoverageState.Unread(failure)));
        queues.indexProperty().subscribe(_ -> compute());
        rules.stateProperty().subscribe(_ -> compute());
        rules.allProperty().subscribe(_ -> compute());
        withoutCatchAlls.subscribe(_ -> compute());
    }

    public ReadOnlyObjectProperty<CoverageState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether rules are left out for queues that they do not select by id or name, such as those of an archive. */
    public BooleanProperty withoutCatchAllsProperty() {
        return withoutCatchAlls;
    }

    private void compute() {
        boolean leftOut = withoutCatchAlls.get();
        List<RuleInsight> all = rules.allProperty().get();
        QueueIndex index = queues.indexProperty().get();
        RulesState stand = rules.stateProperty().get();
        if (stand instanceof RulesState.Loaded loaded) {
            unreadable = loaded.unreadable();
        }
        int missing = unreadable;
        computing.compute(() -> switch (stand) {
            case RulesState.NotConnected(), RulesState.NoBus() -> new CoverageState.NoBus();
            case RulesState.Failed(var failure) -> new CoverageState.Unread(failure);
            case RulesState.Loading _ when all.isEmpty() -> new CoverageState.Loading();
            case RulesState.Loading _, RulesState.Loaded _ -> known(all, missing, index, leftOut, stand);
        });
    }

    private static CoverageState known(
            List<RuleInsight> rules, int missing, QueueIndex index, boolean leftOut, RulesState stand) {
        QueueCoverage coverage = leftOut
                ? QueueCoverage.withoutCatchAlls(rules, missing, index.queues())
                : QueueCoverage.of(rules, missing, index.queues());
        return new CoverageState.Known(coverage, QueueCoverage.catchAlls(rules), leftOut, stand);
    }
}
