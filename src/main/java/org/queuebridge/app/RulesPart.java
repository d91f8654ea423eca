package org.queuebridge.app;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.connect.ChangeUseCases;
import org.queuebridge.connect.SignedInGenesys;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.settings.Settings;
import org.queuebridge.task.Pause;
import org.queuebridge.ui.activity.UndoModel;
import org.queuebridge.ui.bulk.BulkDialog;
import org.queuebridge.ui.bulk.BulkModel;
import org.queuebridge.ui.bulk.BulkPane;
import org.queuebridge.ui.change.BusListFollower;
import org.queuebridge.ui.change.ChangeRunner;
import org.queuebridge.ui.change.LastChange;
import org.queuebridge.ui.rules.RulesView;
import org.queuebridge.ui.rules.diagram.BusDiagrams;
import org.queuebridge.ui.rules.diagram.DiagramExport;
import org.queuebridge.ui.rules.diagram.DiagramModel;
import org.queuebridge.ui.rules.diagram.RuleFlowModel;
import org.queuebridge.ui.rules.diagram.RuleFlowPane;
import org.queuebridge.ui.rules.diagram.TextReader;
import org.queuebridge.ui.rules.metrics.LastDayModel;
import org.queuebridge.ui.rules.metrics.RuleChartModel;
import org.queuebridge.ui.rules.metrics.RuleMetrics;
import org.queuebridge.ui.rules.model.RuleChanges;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.RulesUseCases;
import org.queuebridge.ui.rules.model.UncoveredQueues;
import org.queuebridge.ui.session.AccountLimits;
import org.queuebridge.ui.target.TargetChoices;
import org.queuebridge.ui.target.TargetSettingsOpener;
import org.queuebridge.ui.target.TargetsModel;

/** The screen Rules, and what changes rules for all screens. */
final class RulesPart {
    private final WindowServices services;
    private final QueuesPart queues;
    private final ChangeUseCases changes;
    private final ChangeRunner runner;
    private final UndoModel undo;
    private final LastChange last;
    private final RulesUseCases useCases;
    private final RulesModel model;
    private @Nullable RulesView view;

    RulesPart(WindowServices services, QueuesPart queues, PatternMatcher matcher, Journal journal) {
        this.services = services;
        this.queues = queues;
        changes = new ChangeUseCases(
                Pause.sleeping(),
                journal,
                () -> model().allProperty().get(),
                new SignedInGenesys(() -> services.workspace().genesysProperty().get()));
        runner = new ChangeRunner(services.tasks(), changes, services.workspace());
        last = new LastChange(services.workspace());
        runner.tell(last);
        runner.tell(new BusListFollower(services.workspace()));
        undo = new UndoModel(services.tasks(), services.workspace(), changes, runner);
        useCases = new RulesUseCases(
                matcher, Pause.sleeping(), changes::intended, () -> settings().formats());
        model = new RulesModel(
                services.tasks(),
                services.background(),
                services.window(),
                services.clock(),
                services.workspace(),
                queues.known(),
                useCases,
                new RuleChanges.Tools(changes, runner, undo));
        services.memory().text("filter.rules", model.list().filterProperty());
        services.memory().flag("filter.rules.findings", model.list().onlyFindingsProperty());
    }

    RulesModel model() {
        return model;
    }

    /** What reads and verifies rules. */
    RulesUseCases useCases() {
        return useCases;
    }

    ChangeUseCases changes() {
        return changes;
    }

    ChangeRunner runner() {
        return runner;
    }

    /** The change that Undo undoes. */
    LastChange last() {
        return last;
    }

    UndoModel undo() {
        return undo;
    }

    /**
     * The screen.
     *
     * @param choices the targets to choose from
     * @param links where the screen leads to
     * @param uncovered the queues without a rule; empty while that is not known
     */
    RulesView view(
            TargetChoices choices,
            TargetSettingsOpener targetSettings,
            Supplier<Window> window,
            RulesView.Links links,
            ObservableValue<Optional<UncoveredQueues>> uncovered) {
        BulkModel bulk = new BulkModel(
                services.tasks(),
                model,
                new BulkModel.Tools(
                        changes,
                        () -> new AccountLimits(services.workspace()).patternBudget(settings()),
                        () -> settings().formats(),
                        queues.known(),
                        queues.loading().indexProperty()),
                new TargetsModel(services.workspace(), choices),
                services.background(),
                services.window());
        BulkDialog dialog = new BulkDialog(bulk, window, services.appearance());
        bulk.proposalProperty().subscribe(proposal -> proposal.ifPresent(dialog::ask));
        RulesView made = new RulesView(
                model,
                services.appearance(),
                links,
                uncovered,
                new BulkPane(bulk, services.workspace(), targetSettings),
                diagrams(),
                metrics());
        made.remember(services.memory());
        view = made;
        return made;
    }

    private RuleMetrics metrics() {
        return new RuleMetrics(
                new LastDayModel(services.tasks(), services.clock(), model.placeProperty()),
                new RuleChartModel(services.tasks(), services.clock(), changes.journal(), model.placeProperty()));
    }

    private BusDiagrams diagrams() {
        DiagramExport export = new DiagramExport(services.files(), services.saveDialog(), services.window());
        TextReader reader = new TextReader(services.background(), services.window());
        BooleanProperty dark = services.appearance().darkProperty();
        return new BusDiagrams(
                new DiagramModel(model, services.background(), services.window()),
                dark,
                export,
                reader,
                new RuleFlowPane(
                        new RuleFlowModel(model, services.background(), services.window()), dark, export, reader));
    }

    /** Verifies the selected rule, and turns to where the findings appear. */
    void verifySelected() {
        Objects.requireNonNull(view, "the screen is made first").verify();
    }

    private Settings settings() {
        return services.settings().settingsProperty().get();
    }
}
