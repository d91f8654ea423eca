package org.queuebridge.ui.bench;

import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.disabled;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;
import static org.queuebridge.rules.Examples.scheduled;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.json.JsonText;
import org.queuebridge.matching.EventRuler;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.rules.trial.TestLocally;
import org.queuebridge.settings.InMemorySettings;
import org.queuebridge.settings.LoadedSettings;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.change.TestChanges;
import org.queuebridge.ui.queues.QueueChoiceModel;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.RulesUseCases;
import org.queuebridge.ui.session.Sessions;
import org.queuebridge.ui.session.SettingsModel;
import org.queuebridge.ui.session.Workspace;

/** The test bench over rules in memory: for Sales, for Billing, one for Billing that is disabled, one on a schedule. */
final class BenchFixture {
    final InMemoryEventBridge events = new InMemoryEventBridge()
            .awsMatches(new EventRuler()::matches)
            .holding(rule("sales", pattern(SALES)), LAMBDA)
            .holding(rule("billing", pattern(BILLING)), SQS)
            .holding(disabled(rule("billing-off", pattern(BILLING))), SQS)
            .holding(scheduled("nightly"), SQS);
    final Workspace workspace = new Workspace();
    final SettingsModel settings = new SettingsModel(new InMemorySettings(LoadedSettings.NOTHING), Runnable::run);
    final ObjectProperty<KnownQueues> known = new SimpleObjectProperty<>(KnownQueues.of(List.of(BILLING, SALES), true));
    final ObjectProperty<Optional<EventPattern>> composed = new SimpleObjectProperty<>(Optional.empty());
    final RulesModel rules;
    final BenchModel model;
    final QueueChoiceModel choice = new QueueChoiceModel(
            new SimpleObjectProperty<>(QueueIndex.of(List.of(BILLING, SALES))), Runnable::run, Runnable::run);

    BenchFixture() {
        this(new SameThreadTasks());
    }

    BenchFixture(Tasks tasks) {
        this(tasks, Runnable::run);
    }

    /** Over the model of a window that is shown: AWS answers on threads of its own. */
    static BenchFixture inWindow() {
        Fx.begin();
        return new BenchFixture(new SameThreadTasks(), task -> {
            if (Platform.isFxApplicationThread()) {
                task.run();
            } else {
                Platform.runLater(task);
            }
        });
    }

    private BenchFixture(Tasks tasks, Executor window) {
        TestChanges changes = new TestChanges(tasks, workspace);
        rules = new RulesModel(
                new SameThreadTasks(),
                Runnable::run,
                Runnable::run,
                Clock.systemUTC(),
                workspace,
                known,
                new RulesUseCases(
                        new EventRuler(),
                        _ -> {},
                        changes.tools::intended,
                        () -> settings.settingsProperty().get().formats()),
                changes.ofRules());
        EventModel event = new EventModel(
                new SampleEventModel(workspace, settings, known),
                new SavedEventsModel(settings),
                Runnable::run,
                Runnable::run);
        model = new BenchModel(
                tasks,
                Runnable::run,
                window,
                workspace,
                event,
                new TestLocally(new EventRuler()),
                composed,
                rules,
                known);
    }

    /** Connects to AWS and chooses the bus with the rules. */
    BenchFixture open() {
        workspace.awsProperty().set(Optional.of(Sessions.aws(events, BUS)));
        workspace.busProperty().set(Optional.of(BUS));
        return this;
    }

    /** With an event made for Billing. */
    BenchFixture withBilling() {
        event().sample().queueIdProperty().set(Optional.of(BILLING.id()));
        return this;
    }

    BenchFixture compose(String pattern) {
        composed.set(
                Optional.of(new EventPattern(JsonText.parse(pattern).object().orElseThrow())));
        return this;
    }

    EventModel event() {
        return model.event();
    }

    /** What the text on the bench is, which must be an event. */
    Json.Obj shownEvent() {
        return ((EventText.Event) event().readProperty().get()).event();
    }

    /** Each row as {@code name: words}, with what AWS says behind where it was asked. */
    List<String> rows() {
        return model.shownProperty().get().lines().stream()
                .map(line -> line.name() + ": " + line.hereWords()
                        + (line.awsWords().isEmpty() ? "" : " / " + line.awsWords()))
                .toList();
    }

    Optional<String> selected() {
        return model.selectedProperty().get().map(TrialRow::name);
    }
}
