package org.queuebridge.app;

import java.net.ProxySelector;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.queuebridge.app.desktop.FirstFrame;
import org.queuebridge.app.log.UncaughtErrors;
import org.queuebridge.aws.AwsConnector;
import org.queuebridge.aws.WarmUp;
import org.queuebridge.aws.credentials.AwsFiles;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.connect.AwsSignIn;
import org.queuebridge.connect.AwsSignInWhenUsed;
import org.queuebridge.connect.Prefill;
import org.queuebridge.doctor.healthy.HealthyRuns;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.genesys.GenesysCloudSignIn;
import org.queuebridge.matching.EventRuler;
import org.queuebridge.net.ProxyChoice;
import org.queuebridge.queues.memory.QueueMemoryKeeper;
import org.queuebridge.settings.SettingsKeeper;
import org.queuebridge.task.TaskRunner;
import org.queuebridge.ui.activity.UndoDialog;
import org.queuebridge.ui.capture.CaptureBeside;
import org.queuebridge.ui.compose.QueuesScreen;
import org.queuebridge.ui.compose.form.PatternPreview;
import org.queuebridge.ui.doctor.DoctorView;
import org.queuebridge.ui.export.Desktop;
import org.queuebridge.ui.export.ExportModel;
import org.queuebridge.ui.export.ExportToast;
import org.queuebridge.ui.export.ReportExport;
import org.queuebridge.ui.memory.Memory;
import org.queuebridge.ui.menu.TargetMenu;
import org.queuebridge.ui.menu.WebPages;
import org.queuebridge.ui.palette.PaletteModel;
import org.queuebridge.ui.queues.list.QueueMenu;
import org.queuebridge.ui.rules.RuleCode;
import org.queuebridge.ui.rules.RulesView;
import org.queuebridge.ui.rules.report.BusReports;
import org.queuebridge.ui.session.AppErrors;
import org.queuebridge.ui.session.QuotaReader;
import org.queuebridge.ui.session.SettingsModel;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.shell.AppErrorNotice;
import org.queuebridge.ui.shell.MainWindow;
import org.queuebridge.ui.shell.Section;
import org.queuebridge.ui.shell.StatusModel;
import org.queuebridge.ui.shell.ZoomKeys;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;

/** Puts the program together: the one place where services and screens are made. */
public final class AppContext implements AutoCloseable {
    private final Appearance appearance = new Appearance();
    private final Workspace workspace = new Workspace();
    private final AppErrors errors = new AppErrors();
    private final TaskRunner tasks;
    private final Memory memory;
    private final MainWindow window;
    private final CapturePart capture;
    private final Runnable atFirstFrame;
    private volatile boolean closed;

    /**
     * The program over both clouds and its own sandbox. On the window's thread.
     *
     * @param fx runs things on the window's thread
     * @param environment the variables that fill fields
     * @param keeper saves settings; the caller closes it after this
     * @param queueMemory knows the queues that were loaded before
     * @param healthy remembers the last healthy runs of the doctor
     * @param journal records changes
     * @param desktop the user's browser and file dialogs
     */
    public AppContext(
            Executor fx,
            Map<String, String> environment,
            EmbeddedSandbox sandbox,
            SettingsKeeper keeper,
            QueueMemoryKeeper queueMemory,
            HealthyRuns healthy,
            Journal journal,
            Desktop desktop) {
        Executor whileOpen = task -> fx.execute(() -> runWhileOpen(task));
        Executor background = Thread::startVirtualThread;
        SettingsModel settings = new SettingsModel(keeper, whileOpen);
        new UncaughtErrors(whileOpen, errors::tell).install();
        memory = new Memory(settings);
        followTheme(settings);
        memory.number("zoom", appearance.fontSizeProperty(), Appearance.SMALLEST, Appearance.LARGEST);
        ZoomKeys.everywhere(appearance);
        StatusModel status = new StatusModel(whileOpen, background);
        tasks = new TaskRunner(whileOpen, status::workChanged);
        window = new MainWindow(workspace, status, settings, appearance, Messages.text("app.version", AppInfo.VERSION));
        window.notice(new AppErrorNotice("mishap", errors.newestProperty(), errors::dismiss));
        UnaryOperator<@Nullable String> variables = environment::get;
        AwsSignIn aws = new AwsSignInWhenUsed(() -> new AwsConnector(
                AwsFiles.ofThisUser(), variables, new ProxyChoice(ProxySelector.getDefault(), variables)));
        PatternMatcher matcher = new EventRuler();
        Prefill prefill = Prefill.from(environment);
        WindowServices services = new WindowServices(
                tasks,
                background,
                whileOpen,
                Clock.systemUTC(),
                workspace,
                settings,
                memory,
                appearance,
                new WebPages(workspace, desktop.browser()),
                new ExportModel(tasks),
                desktop.saveDialog());

        QuotaReader.follow(tasks, workspace);
        QueuesPart queues = new QueuesPart(services, queueMemory, errors::tell);
        RulesPart rules = new RulesPart(services, queues, matcher, journal);
        ComposePart compose = new ComposePart(services, queues, rules, matcher, prefill);
        BenchPart bench = new BenchPart(
                services,
                queues,
                matcher,
                compose.model().previewProperty().map(PatternPreview::pattern),
                rules.model(),
                () -> go(Section.CONNECT));
        ActivityPart activity =
                new ActivityPart(services, rules, journal, aws::isAwsAddress, () -> go(Section.ACTIVITY));
        ConnectPart connect = new ConnectPart(
                services,
                rules,
                prefill,
                new GenesysCloudSignIn(),
                aws,
                sandbox,
                () -> go(Section.QUEUES),
                this::owner);
        DoctorPart doctor = new DoctorPart(services, rules, healthy, connect::mayEditIntegrations);
        capture = new CapturePart(services, queues, rules, matcher, this::owner);
        StatusFacts.show(status, queues.loading(), rules.model(), workspace, doctor.statusOn(window.sectionProperty()));
        UndoDialog.follow(rules.undo(), this::owner, appearance, rules.model()::queueName);
        addScreens(services, queues, rules, compose, doctor, bench, activity, connect);
        atFirstFrame = () -> {
            connect.readProfiles();
            activity.readJournal();
            FirstFrame.warmUp(WarmUp::run);
        };
    }

    private void addScreens(
            WindowServices services,
            QueuesPart queues,
            RulesPart rules,
            ComposePart compose,
            DoctorPart doctor,
            BenchPart bench,
            ActivityPart activity,
            ConnectPart connect) {
        Dialogs dialogs =
                new Dialogs(services, queues.known(), compose.form().ended(), this::owner, rules.model()::queueName);
        Navigation navigation = new Navigation(window, rules, compose, doctor, bench, services.settings(), dialogs);
        RulesView rulesView = rules.view(
                compose.form().targets().choices(),
                dialogs,
                this::owner,
                new RulesView.Links(
                        navigation::connect,
                        navigation::composeNew,
                        navigation::showUncovered,
                        navigation::test,
                        navigation::diagnose,
                        navigation::edit),
                queues.uncovered(compose.list()));
        DoctorView doctorView = doctor.view(navigation.insteadOfFix(), navigation::connect, dialogs, this::owner);
        QueuesScreen queuesScreen = compose.view(navigation::connect, navigation, dialogs);
        window.screen(Section.CONNECT, connect.view(), connect.view()::focusFirst);
        window.screen(Section.QUEUES, queuesScreen, queuesScreen::focusSearch);
        window.screen(Section.RULES, rulesView, rulesView::focusFilter);
        CaptureBeside doctorScreen = capture.beside(doctor, doctorView, navigation::testEvent, dialogs::learnFormat);
        window.screen(Section.DOCTOR, doctorScreen, doctorView::enter);
        window.screen(Section.BENCH, bench.view(), bench.view()::focusFirst);
        window.screen(Section.ACTIVITY, activity.view(), activity.view()::enter);
        window.toast(Section.CONNECT, connect.result(dialogs::showDifference));
        window.toast(Section.QUEUES, queuesScreen.result());
        window.toast(Section.RULES, rulesView.result());
        window.toast(Section.DOCTOR, doctorView.result());
        window.toast(Section.ACTIVITY, activity.view().result());
        ReportExport reports = new ReportExport(services.files(), services.saveDialog());
        BusReports bus = new BusReports(rules.model());
        queuesScreen.onExport(shown -> reports.save(owner(), Messages.text("export.name.queues"), bus.ofQueues(shown)));
        rulesView.onExport(() -> bus.ofBus()
                .ifPresent(source -> reports.save(owner(), Messages.text("export.name.rules", bus.busName()), source)));
        activity.view().onExport(() -> reports.save(owner(), Messages.text("export.name.activity"), activity.report()));
        for (Section section : List.of(Section.QUEUES, Section.RULES, Section.ACTIVITY)) {
            window.toast(section, new ExportToast(services.files()).toast());
        }
        window.notice(activity.offer());
        queuesScreen.menu(new QueueMenu(
                compose.list(),
                services.pages(),
                queue -> navigation.showRules(queue.id()),
                queue -> navigation.test(queue.id())));
        PaletteModel.Links links = new PaletteModel.Links(
                queue -> {
                    go(Section.QUEUES);
                    queuesScreen.reveal(queue);
                },
                navigation::show,
                name -> navigation.diagnose(List.of(name)),
                navigation::showRules);
        Runnable undo = () -> navigation.undoLast(activity.changes());
        window.onUndo(undo);
        window.onDoctor(navigation::diagnoseSelected);
        window.onConnections(connect.actions(
                navigation::connect,
                queues.loading()::reload,
                () -> navigation.diagnose(List.of()),
                () -> captureFor(doctorScreen, navigation, List.of())));
        window.onPalette(new PalettePart(services, window, queues, rules, compose, undo).palette(links)::toggle);
        rulesView.menu(
                services.pages(),
                navigation::duplicate,
                new RuleCode(services.tasks(), workspace, rules.model()::queueName, errors::tell)::copy,
                name -> captureFor(doctorScreen, navigation, List.of(name)),
                new TargetMenu(services.pages(), navigation::showRules));
        bench.view().menu(services.pages(), navigation::show);
        activity.view().menu(services.pages(), navigation::show);
        window.menu(dialogs::preferences, dialogs::about);
        memory.choice("section", window.sectionProperty(), Section.class);
    }

    /** Shows live events beside what is checked: a rule, or the bus where none is named. */
    private void captureFor(CaptureBeside screen, Navigation navigation, List<String> rule) {
        navigation.diagnose(rule);
        capture.open(screen, rule.stream().findFirst());
    }

    /** How the window looks. */
    public Appearance appearance() {
        return appearance;
    }

    /** Remembers where the window is. To be called before it is shown. */
    public void rememberPlace(Stage stage) {
        memory.window(stage);
    }

    /** The scene of the main window. */
    public Scene scene() {
        Scene scene = new Scene(window, MainWindow.START_WIDTH, MainWindow.START_HEIGHT);
        appearance.dress(scene);
        window.addKeys(scene);
        window.applyCss(); // what a scroll pane holds can have the focus only once the pane has its skin
        window.begin();
        FirstFrame.then(scene, () -> runWhileOpen(atFirstFrame));
        return scene;
    }

    /** Removes what captures made; on whichever thread, also where the system ends the program. */
    void endCaptures() {
        capture.end();
    }

    /** Ends all that runs; what arrives afterwards is dropped. */
    @Override
    public void close() {
        closed = true;
        capture.end();
        tasks.close();
        workspace.leave();
    }

    private void followTheme(SettingsModel settings) {
        settings.settingsProperty().get().theme().ifPresent(appearance::choose);
        appearance.chosenProperty().subscribe(chosen -> settings.change(kept -> kept.withTheme(chosen)));
    }

    private void runWhileOpen(Runnable task) {
        if (!closed) {
            task.run();
        }
    }

    private Window owner() {
        return window.getScene().getWindow();
    }

    private void go(Section section) {
        window.sectionProperty().set(section);
    }
}
