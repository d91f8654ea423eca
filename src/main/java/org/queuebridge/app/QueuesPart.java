package org.queuebridge.app;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.queuebridge.domain.Failure;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.queues.memory.QueueMemoryKeeper;
import org.queuebridge.queues.memory.RememberQueues;
import org.queuebridge.ui.queues.CoverageModel;
import org.queuebridge.ui.queues.KnownQueuesModel;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.queues.QueueLoading;
import org.queuebridge.ui.queues.UncoveredModel;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.UncoveredQueues;

/** The queues of the signed-in organization: loading them, their names by id, and the list with their coverage. */
final class QueuesPart {
    private final WindowServices services;
    private final QueueLoading loading;
    private final ObservableValue<KnownQueues> known;

    QueuesPart(WindowServices services, QueueMemoryKeeper memory, Consumer<Failure> errors) {
        this.services = services;
        loading = new QueueLoading(services.tasks(), services.window(), services.clock(), services.workspace());
        known = new KnownQueuesModel(
                        loading,
                        new RememberQueues(memory, services.clock()),
                        services.background(),
                        services.window(),
                        errors)
                .knownProperty();
    }

    QueueLoading loading() {
        return loading;
    }

    ObservableValue<KnownQueues> known() {
        return known;
    }

    /** How many queues of a list have no rule. */
    ObservableValue<Optional<UncoveredQueues>> uncovered(QueueListModel list) {
        return new UncoveredModel(loading, list.coverage(), services.background(), services.window()).countProperty();
    }

    /** The list of the screen Queues, with which of these rules cover each queue. */
    QueueListModel list(RulesModel rules) {
        CoverageModel coverage = new CoverageModel(loading, rules, services.background(), services.window());
        QueueListModel list =
                new QueueListModel(loading, coverage.stateProperty(), services.background(), services.window());
        coverage.withoutCatchAllsProperty().bind(list.withoutCatchAllsProperty());
        return list;
    }
}
