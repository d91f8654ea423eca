package org.queuebridge.ui.rules;

import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.managed;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.AwsSessions;
import org.queuebridge.connect.ListedBuses;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.matching.EventRuler;
import org.queuebridge.metrics.EventMetrics;
import org.queuebridge.metrics.quota.ScriptedQuotas;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.change.PlanState;
import org.queuebridge.ui.change.TestChanges;
import org.queuebridge.ui.export.ExportModel;
import org.queuebridge.ui.export.SaveDialog;
import org.queuebridge.ui.rules.diagram.BusDiagrams;
import org.queuebridge.ui.rules.diagram.DiagramExport;
import org.queuebridge.ui.rules.diagram.DiagramModel;
import org.queuebridge.ui.rules.diagram.RuleFlowModel;
import org.queuebridge.ui.rules.diagram.RuleFlowPane;
import org.queuebridge.ui.rules.diagram.TextReader;
import org.queuebridge.ui.rules.metrics.LastDayModel;
import org.queuebridge.ui.rules.metrics.RuleChartModel;
import org.queuebridge.ui.rules.metrics.RuleMetrics;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.RulesUseCases;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.theme.Appearance;

/** The screen's models over rules in memory: two that work, one without a target, one managed. */
public final class RulesFixture {
    public static final Instant NOW = Instant.parse("2026-10-14T09:42:07Z");
    public static final EventBus EMPTY_BUS =
            new EventBus("default", "arn:aws:events:eu-central-1:111122223333:event-bus/default");

    public final InMemoryEventBridge events = new InMemoryEventBridge()
            .awsMatches(new EventRuler()::matches)
            .holding(rule("billing", pattern(BILLING)), SQS)
            .holding(rule("sales", pattern(SALES)), LAMBDA)
            .holding(rule("untargeted", pattern(BILLING)))
            .holding(managed(rule("owned", "{\"account\":[\"111122223333\"]}")), SQS);
    public final Workspace workspace = new Workspace();
    public final ObjectProperty<KnownQueues> known =
            new SimpleObjectProperty<>(KnownQueues.of(List.of(BILLING, SALES), true));
    public final TestChanges changes;
    public final RulesModel model;

    public RulesFixture() {
        this(new SameThreadTasks());
    }

    public RulesFixture(Tasks tasks) {
        changes = new TestChanges(tasks, workspace).agreeing();
        model = new RulesModel(
                tasks,
                Runnable::run,
                Runnable::run,
                Clock.fixed(NOW, ZoneOffset.UTC),
                workspace,
                known,
                new RulesUseCases(new EventRuler(), _ -> {}, changes.tools::intended, () -> StandardFormat.ALL),
                changes.ofRules());
    }

    /**
     * The pictures of these rules.
     *
     * @param dialog asks where to save them
     */
    public BusDiagrams diagrams(Appearance appearance, SaveDialog dialog) {
        DiagramExport export = new DiagramExport(new ExportModel(new SameThreadTasks()), dialog, Runnable::run);
        TextReader reader = new TextReader(Runnable::run, Runnable::run);
        return new BusDiagrams(
                new DiagramModel(model, Runnable::run, Runnable::run),
                appearance.darkProperty(),
                export,
                reader,
                new RuleFlowPane(
                        new RuleFlowModel(model, Runnable::run, Runnable::run),
                        appearance.darkProperty(),
                        export,
                        reader));
    }

    /** What CloudWatch counted of these rules. */
    public RuleMetrics metrics() {
        InstantSource clock = InstantSource.fixed(NOW);
        return new RuleMetrics(
                new LastDayModel(new SameThreadTasks(), clock, model.placeProperty()),
                new RuleChartModel(new SameThreadTasks(), clock, changes.journal, model.placeProperty()));
    }

    /** Connects to AWS, with no bus chosen. */
    public RulesFixture connect() {
        return connect(false);
    }

    /** Connects to AWS or to the sandbox, with no bus chosen. */
    public RulesFixture connect(boolean sandbox) {
        AwsAccount account = sandbox
                ? new AwsAccount(
                        "111122223333", "eu-central-1", "http://127.0.0.1:4566", "arn:aws:iam::111122223333:user/a")
                : AwsSessions.ANN;
        workspace
                .awsProperty()
                .set(Optional.of(AwsSessions.of(
                        account,
                        AwsSessions.listed(List.of(BUS, EMPTY_BUS), List.of()),
                        AwsSessions.services(events))));
        return this;
    }

    /** Connects to an account that has so many buses besides, of which AWS does not say the names. */
    void withUnreadableBuses(int count) {
        AwsSession now = workspace.awsProperty().get().orElseThrow();
        workspace
                .awsProperty()
                .set(Optional.of(now.withListed(new ListedBuses(
                        now.listed().buses(), count, now.listed().sources()))));
    }

    /** Connects to an account whose metrics these are, and chooses the bus with the rules. */
    public void measuredBy(EventMetrics metrics) {
        connect();
        AwsSession now = workspace.awsProperty().get().orElseThrow();
        workspace.awsProperty().set(Optional.of(AwsSessions.with(now, metrics, new ScriptedQuotas())));
        choose(BUS);
    }

    /** Connects to AWS and chooses the bus with the rules. */
    public RulesFixture open() {
        connect();
        choose(BUS);
        return this;
    }

    public void choose(EventBus bus) {
        workspace.busProperty().set(Optional.of(bus));
    }

    public List<String> shownNames() {
        return model.list().shownProperty().get().lines().stream()
                .map(RuleRow::name)
                .toList();
    }

    public RuleRow line(String name) {
        return model.list().shownProperty().get().lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public Optional<String> selectedName() {
        return model.list().selectedProperty().getValue().map(RuleRow::name);
    }

    /** Deletes rules as the user does who has seen the plan. */
    public void delete(String... names) {
        model.changes().deleting(List.of(names)).ifPresent(this::apply);
    }

    /** Disables rules as the user does who has seen the plan. */
    public void disable(String... names) {
        model.changes().disabling(List.of(names)).ifPresent(this::apply);
    }

    /** Enables rules as a person does who has seen the plan. */
    public void enable(String... names) {
        model.changes().enabling(List.of(names)).ifPresent(this::apply);
    }

    private void apply(PlanState reading) {
        reading.stateProperty().subscribe(state -> {
            if (state instanceof PlanState.State.Ready ready) {
                model.changes().apply(ready.plan());
            }
        });
    }
}
