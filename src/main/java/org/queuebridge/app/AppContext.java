package org.queuebridge.app;

import java.net.ProxySelector;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.queuebridge.aws.AwsConnector;
import org.queuebridge.aws.WarmUp;
import org.queuebridge.aws.credentials.AwsFiles;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.connect.AwsSignIn;
import org.queuebridge.connect.GenesysSignIn;
import org.queuebridge.connect.Prefill;
import org.queuebridge.connect.SandboxSignIn;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.genesys.GenesysCloudSignIn;
import org.queuebridge.matching.EventRuler;
import org.queuebridge.net.ProxyChoice;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.trial.TestLocally;
import org.queuebridge.settings.Settings;
import org.queuebridge.settings.SettingsKeeper;
import org.queuebridge.task.Pause;
import org.queuebridge.task.TaskRunner;
import org.queuebridge.ui.activity.UndoDialog;
import org.queuebridge.ui.activity.UndoModel;
import org.queuebridge.ui.bench.BenchModel;
import org.queuebridge.ui.bench.BenchView;
import org.queuebridge.ui.bench.EventModel;
import org.queuebridge.ui.bench.SampleEventModel;
import org.queuebridge.ui.bench.SavedEventsModel;
import org.queuebridge.ui.bulk.BulkDialog;
import org.queuebridge.ui.bulk.BulkModel;
import org.queuebridge.ui.bulk.BulkPane;
import org.queuebridge.ui.change.ChangeRunner;
import org.queuebridge.ui.compose.ComposeModel;
import org.queuebridge.ui.compose.ComposePane;
import org.queuebridge.ui.compose.EditModel;
import org.queuebridge.ui.compose.PlanModel;
import org.queuebridge.ui.compose.QueuesScreen;
import org.queuebridge.ui.compose.form.PatternPreview;
import org.queuebridge.ui.compose.form.PreviewModel;
import org.queuebridge.ui.compose.form.RuleForm;
import org.queuebridge.ui.connect.AwsModel;
import org.queuebridge.ui.connect.ConnectView;
import org.queuebridge.ui.connect.GenesysModel;
import org.queuebridge.ui.connect.NextStep;
import org.queuebridge.ui.connect.PrefillFields;
import org.queuebridge.ui.connect.SandboxModel;
import org.queuebridge.ui.dialog.ChangedMeanwhileDialog;
import org.queuebridge.ui.dialog.NameTakenDialog;
import org.queuebridge.ui.queues.CoverageModel;
import org.queuebridge.ui.queues.KnownQueuesModel;
import org.queuebridge.ui.queues.QueueChoiceModel;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.queues.QueueLoading;
import org.queuebridge.ui.queues.QueuePane;
import org.queuebridge.ui.queues.WantedQueue;
import org.queuebridge.ui.queues.WantedQueueNotice;
import org.queuebridge.ui.rules.RulesView;
import org.queuebridge.ui.rules.model.RuleChanges;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.RulesUseCases;
import org.queuebridge.ui.session.AppErrors;
import org.queuebridge.ui.session.BusChooser;
import org.queuebridge.ui.session.ChangeUseCases;
import org.queuebridge.ui.session.SettingsModel;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.shell.AppErrorNotice;
import org.queuebridge.ui.shell.MainWindow;
import org.queuebridge.ui.shell.Section;
import org.queuebridge.ui.shell.StatusModel;
import org.queuebridge.ui.target.TargetListing;
import org.queuebridge.ui.target.TargetsModel;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.ui.words.Messages;

/** Puts the program together: the one place where services are made. */
public final class AppContext implements AutoCloseable {
    private final Executor background = Thread::startVirtualThread;
    private final Appearance appearance = new Appearance();
    private final Workspace workspace = new Workspace();
    private final AppErrors mishaps = new AppErrors();
    private final Executor fx;
    private final SettingsModel settings;
    private final Prefill prefill;
    private final StatusModel status;
    private final TaskRunner tasks;
    private final MainWindow window;
    private final Clock clock = Clock.systemUTC();
    private final QueueLoading loading;
    private final ObservableValue<KnownQueues> known;
    private final RulesModel rules;
    private final Journal journal;
    private final PatternMatcher matcher = new EventRuler();
    private final RuleForm form;
    private final ChangeRunner runner;
    private final UndoModel followUps;
    private final ComposeModel create;
    private final PlanModel plan;
    private final BenchModel bench;
    private volatile boolean closed;

    /**
     * The program over both clouds and its own sandbox. On the window's thread.
     *
     * @param fx runs things on the window's thread
     * @param environment the variables that fill fields
     * @param keeper keeps settings; whoever gives it closes it, after this
     * @param journal of what is changed
     */
    public AppContext(
            Executor fx,
            Map<String, String> environment,
            EmbeddedSandbox sandbox,
            SettingsKeeper keeper,
            Journal journal) {
        this.fx = task -> fx.execute(() -> runWhileOpen(task));
        this.journal = journal;
        settings = new SettingsModel(keeper, this.fx);
        new UncaughtErrors(this.fx, mishaps::tell).install();
        followTheme();
        prefill = Prefill.from(environment);
        status = new StatusModel(this.fx);
        tasks = new TaskRunner(this.fx, status::workChanged);
        window = new MainWindow(workspace, status, settings, appearance, Messages.text("app.version", AppInfo.VERSION));
        window.notice(new AppErrorNotice("mishap", mishaps.newestProperty(), mishaps::dismiss));
        UnaryOperator<@Nullable String> variables = environment::get;
        AwsSignIn aws = new AwsConnector(
                AwsFiles.ofThisUser(), variables, new ProxyChoice(ProxySelector.getDefault(), variables));
        loading = new QueueLoading(tasks, this.fx, clock, workspace);
        known = new KnownQueuesModel(loading, background, this.fx, mishaps::tell).knownProperty();
        runner = new ChangeRunner(tasks, changeTools(), workspace);
        followUps = new UndoModel(tasks, workspace, changeTools(), runner);
        rules = new RulesModel(
                tasks,
                background,
                this.fx,
                clock,
                workspace,
                known,
                ruleTools(),
                new RuleChanges.Tools(changeTools(), runner, followUps));
        UndoDialog.follow(followUps, () -> window.getScene().getWindow(), appearance, rules::queueName);
        new StatusFacts(status, loading, rules, workspace);
        CoverageModel coverage = new CoverageModel(loading, rules, background, this.fx);
        QueueListModel list = new QueueListModel(loading, coverage.stateProperty(), background, this.fx);
        form = new RuleForm(workspace);
        form.fill(prefill);
        rules.targetArns().subscribe(form.targets().choices()::useOfRules);
        new TargetListing(tasks, workspace, form.targets().choices());
        followFormats();
        EditModel editing = new EditModel(tasks, workspace, form, list);
        PreviewModel preview = preview(list, editing);
        plan = new PlanModel(
                tasks, form, preview, editing, rules.allProperty(), workspace, changeTools(), background, this.fx);
        create = new ComposeModel(workspace, form, preview, editing, plan, runner, followUps);
        bench = bench();
        OwnSettings own = new OwnSettings(
                settings, known, form.ended(), () -> window.getScene().getWindow(), appearance, background, this.fx);
        RulesView rulesView = rulesView(own);
        ConnectView connect = connect(new GenesysCloudSignIn(), aws, sandbox);
        QueuesScreen queues = queues(list, rulesView, own);
        BenchView benchView = new BenchView(
                bench, new QueueChoiceModel(loading.indexProperty(), background, this.fx), () -> go(Section.CONNECT));
        window.screen(Section.CONNECT, connect, connect::focusFirst);
        window.screen(Section.QUEUES, queues, queues::focusSearch);
        window.screen(Section.RULES, rulesView, rulesView::focusFilter);
        window.screen(Section.BENCH, benchView, benchView::focusFirst);
        ActivityPart activity = new ActivityPart(
                tasks,
                background,
                this.fx,
                workspace,
                journal,
                runner,
                followUps,
                appearance,
                rules::queueName,
                aws::isAwsAddress,
                () -> go(Section.ACTIVITY));
        window.notice(activity.offer());
        window.screen(Section.ACTIVITY, activity.view(), activity.view()::enter);
        background.execute(WarmUp::run);
    }

    /** How the window looks. */
    public Appearance appearance() {
        return appearance;
    }

    /** The scene of the main window. */
    public Scene scene() {
        Scene scene = new Scene(window, MainWindow.START_WIDTH, MainWindow.START_HEIGHT);
        appearance.dress(scene);
        window.addKeys(scene, appearance);
        window.applyCss(); // what a scroll pane holds can have the focus only once the pane has its skin
        window.begin();
        return scene;
    }

    /** Ends all that runs; what arrives afterwards is dropped. */
    @Override
    public void close() {
        closed = true;
        tasks.close();
        workspace.leave();
    }

    private void followTheme() {
        settings.settingsProperty().get().theme().ifPresent(appearance::choose);
        appearance
                .chosenProperty()
                .subscribe(chosen -> chosen.ifPresent(theme -> settings.change(kept -> kept.withTheme(theme))));
    }

    /** Formats that are saved can be chosen at once, and the rules are read by them. */
    private void followFormats() {
        ObservableValue<List<EventFormat>> formats = settings.settingsProperty().map(Settings::formats);
        formats.subscribe(form.ended()::offer);
        formats.subscribe((_, _) -> rules.reload());
    }

    private void runWhileOpen(Runnable task) {
        if (!closed) {
            task.run();
        }
    }

    private ConnectView connect(GenesysSignIn genesysSignIn, AwsSignIn awsSignIn, SandboxSignIn sandboxSignIn) {
        GenesysModel genesys = new GenesysModel(tasks, genesysSignIn, workspace);
        AwsModel aws = new AwsModel(tasks, awsSignIn, workspace);
        PrefillFields.fill(prefill, genesys, aws);
        aws.loadProfiles();
        SandboxModel sandbox = new SandboxModel(tasks, sandboxSignIn, genesys, aws);
        NextStep next = new NextStep(workspace, new BusChooser(workspace), () -> go(Section.QUEUES));
        return new ConnectView(genesys, aws, sandbox, appearance, next);
    }

    private PreviewModel preview(QueueListModel list, EditModel editing) {
        return new PreviewModel(
                workspace,
                list,
                form,
                editing.editedProperty(),
                settings.settingsProperty().map(Settings::budget),
                matcher,
                background,
                fx);
    }

    private BenchModel bench() {
        EventModel event = new EventModel(
                new SampleEventModel(workspace, settings, known), new SavedEventsModel(settings), background, fx);
        return new BenchModel(
                tasks,
                background,
                fx,
                workspace,
                event,
                new TestLocally(matcher),
                create.previewProperty().map(PatternPreview::pattern),
                rules,
                known);
    }

    private QueuesScreen queues(QueueListModel list, RulesView rulesView, OwnSettings own) {
        Optional<WantedQueueNotice> wanted =
                prefill.queueName().map(name -> new WantedQueueNotice(new WantedQueue(name, loading, list)));
        QueuePane pane = new QueuePane(loading, list, () -> go(Section.CONNECT), wanted);
        return new QueuesScreen(
                pane,
                new ComposePane(
                        create,
                        plan,
                        workspace,
                        new Links(
                                rules,
                                () -> go(Section.RULES),
                                rulesView::verify,
                                () -> go(Section.CONNECT),
                                this::testComposed,
                                () -> settings.settingsProperty().get().formats(),
                                this::ask,
                                this::showDifference),
                        own,
                        background,
                        fx));
    }

    private RulesView rulesView(OwnSettings own) {
        BulkModel bulk = new BulkModel(
                tasks,
                rules,
                new BulkModel.Tools(
                        changeTools(),
                        () -> settings.settingsProperty().get().budget(),
                        () -> settings.settingsProperty().get().formats(),
                        known,
                        loading.indexProperty()),
                new TargetsModel(workspace, form.targets().choices()),
                background,
                fx);
        BulkDialog dialog = new BulkDialog(bulk, () -> window.getScene().getWindow(), appearance);
        bulk.proposalProperty().subscribe(proposal -> proposal.ifPresent(dialog::ask));
        return new RulesView(
                rules,
                appearance,
                () -> go(Section.CONNECT),
                this::test,
                this::edit,
                new BulkPane(bulk, workspace, own));
    }

    private RulesUseCases ruleTools() {
        return new RulesUseCases(
                matcher,
                Pause.sleeping(),
                changeTools()::intended,
                () -> settings.settingsProperty().get().formats());
    }

    private ChangeUseCases changeTools() {
        return new ChangeUseCases(Pause.sleeping(), journal, this::knownRules);
    }

    private List<RuleInsight> knownRules() {
        return rules.allProperty().get();
    }

    private void showDifference(ChangeResult.ChangedMeanwhile changed) {
        ChangedMeanwhileDialog.show(window.getScene().getWindow(), appearance, changed, rules::queueName);
    }

    private void test(RuleInsight rule) {
        bench.test(rule);
        go(Section.BENCH);
    }

    private void edit(RuleRow line) {
        create.edit(line.name(), line.ruleNames(), line.isSet());
        go(Section.QUEUES);
    }

    private void testComposed() {
        PatternPreview now = create.previewProperty().get();
        bench.testComposed(
                form.ended().intentProperty().get(),
                now.names().keySet().stream().findFirst());
        go(Section.BENCH);
    }

    private void ask(NameTakenDialog.Question question) {
        new NameTakenDialog(window.getScene().getWindow(), appearance, question, rules::queueName).show();
    }

    private void go(Section section) {
        window.sectionProperty().set(section);
    }
}
