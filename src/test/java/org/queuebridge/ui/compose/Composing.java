package org.queuebridge.ui.compose;

import static org.queuebridge.ui.session.Sessions.PARTNER_BUS;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.permission.InMemoryGrants;
import org.queuebridge.changes.plan.PlanRules;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.matching.EventRuler;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.change.ChangeRunner;
import org.queuebridge.ui.change.CodeModel;
import org.queuebridge.ui.change.TestChanges;
import org.queuebridge.ui.compose.form.PatternPreview;
import org.queuebridge.ui.compose.form.PreviewModel;
import org.queuebridge.ui.compose.form.RuleForm;
import org.queuebridge.ui.queues.Loaded;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.session.Sessions;
import org.queuebridge.ui.session.Workspace;

/** Composing a rule, signed in to both sides, on the organization's bus; for tests. */
public final class Composing {
    public static final Queue BILLING = queue("d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10", "Billing EN");
    public static final Queue SALES = queue("0b9a8c7d-1111-4222-8333-444455556666", "Sales");
    public static final Queue SUPPORT = queue("ffffffff-0000-4000-8000-000000000001", "Support");

    public static final String SQS = "arn:aws:sqs:eu-central-1:111122223333:ended";
    public static final String LAMBDA = "arn:aws:lambda:eu-central-1:111122223333:function:ended";
    public static final String STATES = "arn:aws:states:eu-central-1:111122223333:stateMachine:ended";
    public static final String ROLE = "arn:aws:iam::111122223333:role/events";

    private final InMemoryEventBridge aws = new InMemoryEventBridge();
    private final InMemoryGrants grants = new InMemoryGrants();
    private final Workspace workspace = new Workspace();
    private final Loaded loaded = Loaded.of(workspace, BILLING, SALES, SUPPORT);
    private final QueueListModel queues =
            new QueueListModel(loaded.loading(), Loaded.NO_COVERAGE, Runnable::run, Runnable::run);
    private final RuleForm form = new RuleForm(workspace);
    private final ObjectProperty<PatternBudget> budget = new SimpleObjectProperty<>();
    private final PreviewModel preview;
    private final ComposeModel model;
    private final ObjectProperty<List<RuleInsight>> known = new SimpleObjectProperty<>(List.of());
    private final PlanModel plan;
    private final TestChanges changes;
    private int timesRulesChanged;

    public Composing() {
        this(new SameThreadTasks());
    }

    public Composing(Tasks tasks) {
        this(tasks, PatternBudget.DEFAULT, Runnable::run, Runnable::run);
    }

    public Composing(Tasks tasks, PatternBudget budget, Executor background, Executor window) {
        this.budget.set(budget);
        EditModel editing = new EditModel(tasks, workspace, form, queues);
        preview = new PreviewModel(
                workspace, queues, form, editing.editedProperty(), this.budget, new EventRuler(), background, window);
        changes = new TestChanges(tasks, workspace).agreeing();
        plan = new PlanModel(tasks, form, preview, editing, known, workspace, changes.tools, background, window);
        model = new ComposeModel(workspace, form, preview, editing, plan, changes.runner, changes.followUps);
        changes.runner.tell(new ChangeRunner.Follower() {
            @Override
            public Runnable after(AwsSession session, Applied applied) {
                return () -> timesRulesChanged++;
            }

            @Override
            public void unsure(AwsSession session, Failure failure) {
                timesRulesChanged++;
            }
        });
        loaded.signIn();
        workspace.awsProperty().set(Optional.of(Sessions.aws(aws, grants, List.of(PARTNER_BUS), List.of())));
        choose(PARTNER_BUS);
    }

    static Queue queue(String id, String name) {
        return Loaded.queue(id, name, "Home", 0);
    }

    public void select(Queue... isSelected) {
        queues.select(List.of(isSelected).stream().map(Queue::id).toList());
    }

    public void deselect(Queue... deselected) {
        queues.deselect(List.of(deselected).stream().map(Queue::id).toList());
    }

    public void choose(EventBus bus) {
        workspace.busProperty().set(Optional.of(bus));
    }

    /** Disconnects from AWS, and so from its buses. */
    public void leaveAws() {
        workspace.awsProperty().set(Optional.empty());
        workspace.busProperty().set(Optional.empty());
    }

    /** As the user types it: the first target's line. */
    public void target(String arn, String role) {
        form.targets().lines().getFirst().arnProperty().set(arn);
        form.targets().lines().getFirst().roleProperty().set(role);
    }

    QueueListModel queues() {
        return queues;
    }

    /** The ids that are selected. */
    List<String> isSelected() {
        return queues.selectionProperty().get().ids();
    }

    /** A rule for Billing that goes to a queue of SQS, by the proposed name. */
    public Composing complete() {
        select(BILLING);
        target(SQS, "");
        return this;
    }

    /** The half of the screen that composes it; where it leads is added to that list. */
    ComposePane pane(List<String> led) {
        return new ComposePane(
                model,
                plan,
                workspace,
                new RecordedLinks(led),
                new RecordedDialogs(led),
                new CodeModel(Runnable::run, Runnable::run, _ -> Optional.empty()),
                Runnable::run,
                Runnable::run);
    }

    public Optional<RuleWithTargets> there(String name) {
        return aws.holds(PARTNER_BUS.name(), name);
    }

    public InMemoryEventBridge aws() {
        return aws;
    }

    /** The policies of what rules deliver to. */
    InMemoryGrants grants() {
        return grants;
    }

    public Workspace workspace() {
        return workspace;
    }

    Loaded loaded() {
        return loaded;
    }

    public RuleForm form() {
        return form;
    }

    /** An account whose patterns may be that long. */
    public void limit(int characters) {
        budget.set(new PatternBudget(characters));
    }

    public PatternPreview preview() {
        return preview.previewProperty().get();
    }

    public ComposeModel model() {
        return model;
    }

    PlanModel plan() {
        return plan;
    }

    /** The rules that the program knows to be on the bus. */
    void know(RuleInsight... rules) {
        known.set(List.of(rules));
    }

    /** The rules of the bus are read again, as they are loaded again. */
    void reload() {
        plan.forget();
    }

    /** Deletes a rule as the screen Rules does. */
    void deleteElsewhere(String name) {
        AwsSession session = workspace.awsProperty().get().orElseThrow();
        PlanRules planner = new PlanRules(new ReadRules(aws), changes.tools.planning(session));
        changes.runner.run(
                "delete-rule",
                session,
                (rules, watch) -> rules.apply(
                        planner.deleting(List.of(new RuleKey(PARTNER_BUS.name(), name)), (_, _) -> {}), watch),
                _ -> {});
    }

    TestChanges changes() {
        return changes;
    }

    public ComposeState state() {
        return model.stateProperty().get();
    }

    int timesRulesChanged() {
        return timesRulesChanged;
    }
}
