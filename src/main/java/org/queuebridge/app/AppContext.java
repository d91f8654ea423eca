package org.queuebridge.app;

import java.net.ProxySelector;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.queuebridge.app.desktop.FirstFrame;
import org.queuebridge.app.desktop.IdleMemory;
import org.queuebridge.app.log.ClassCache;
import org.queuebridge.app.log.UncaughtErrors;
import org.queuebridge.aws.AwsConnector;
import org.queuebridge.aws.WarmUp;
import org.queuebridge.aws.credentials.AwsFiles;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.connect.AwsSignIn;
import org.queuebridge.connect.AwsSignInWhenUsed;
import org.queuebridge.connect.Prefill;
import org.queuebridge.doctor.healthy.DoctorMemory;
import org.queuebridge.domain.ServiceWait;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.genesys.GenesysCloudSignIn;
import org.queuebridge.matching.EventRuler;
import org.queuebridge.net.ProxyChoice;
import org.queuebridge.queues.memory.QueueMemoryKeeper;
import org.queuebridge.settings.SettingsKeeper;
import org.queuebridge.task.Pause;
import org.queuebridge.task.ServiceWaits;
import org.queuebridge.task.TaskRunner;
import org.queuebridge.ui.activity.UndoDialog;
import org.queuebridge.ui.compose.form.PatternPreview;
import org.queuebridge.ui.export.Desktop;
import org.queuebridge.ui.export.ExportModel;
import org.queuebridge.ui.memory.Memory;
import org.queuebridge.ui.menu.WebPages;
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
    private final UncaughtErrors uncaught;
    private final TaskRunner tasks;
    private final Memory memory;
    private final MainWindow window;
    private final CapturePart capture;
    private final Runnable atFirstFrame;
    private final Runnable giveMemoryBack;
    private volatile boolean closed;

    /**
     * The program over both clouds and its own sandbox. On the window's thread.
     *
     * @param fx runs things on the window's thread
     * @param environment the variables that fill fields
     * @param keeper saves settings; the caller closes it after this
     * @param queueMemory knows the queues that were loaded before
     * @param doctorMemory what the doctor remembers
     * @param journal records changes
     * @param desktop the user's browser and file dialogs
     */
    public AppContext(
            Executor fx,
            Map<String, String> environment,
            EmbeddedSandbox sandbox,
            SettingsKeeper keeper,
            QueueMemoryKeeper queueMemory,
            DoctorMemory doctorMemory,
            Journal journal,
            Desktop desktop) {
        Executor whileOpen = task -> fx.execute(() -> runWhileOpen(task));
        Executor background = Thread::startVirtualThread;
        SettingsModel settings = new SettingsModel(keeper, whileOpen);
        uncaught = new UncaughtErrors(whileOpen, errors::tell);
        uncaught.install();
        memory = new Memory(settings);
        followTheme(settings);
        memory.number("zoom", appearance.fontSizeProperty(), Appearance.SMALLEST, Appearance.LARGEST);
        ZoomKeys.everywhere(appearance);
        StatusModel status = new StatusModel(whileOpen, background);
        tasks = new TaskRunner(whileOpen, status::workChanged);
        giveMemoryBack = () -> {
            IdleMemory idle = IdleMemory.ofJava(background);
            status.runningProperty().subscribe(jobs -> idle.workChanged(!jobs.isEmpty()));
        };
        window = new MainWindow(workspace, status, settings, appearance, Messages.text("app.version", AppInfo.VERSION));
        window.notice(new AppErrorNotice("mishap", errors.newestProperty(), errors::dismiss));
        UnaryOperator<@Nullable String> variables = environment::get;
        ServiceWaits waits = new ServiceWaits(InstantSource.system(), status::waits);
        AwsSignIn aws = new AwsSignInWhenUsed(() -> new AwsConnector(
                AwsFiles.ofThisUser(),
                variables,
                new ProxyChoice(ProxySelector.getDefault(), variables),
                waits.telling(ServiceWait.Service.AWS, Pause.sleeping())));
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
                new GenesysCloudSignIn(waits.telling(ServiceWait.Service.GENESYS_CLOUD, Pause.sleeping())),
                aws,
                sandbox,
                () -> go(Section.QUEUES),
                this::owner);
        DoctorPart doctor = new DoctorPart(services, rules, doctorMemory, connect::mayEditIntegrations);
        capture = new CapturePart(services, queues, rules, matcher, doctorMemory.matches(), this::owner);
        StatusFacts.show(status, queues.loading(), rules.model(), workspace, doctor.statusOn(window.sectionProperty()));
        UndoDialog.follow(rules.undo(), this::owner, appearance, rules.model()::queueName);
        memory.choice("section", window.sectionProperty(), Section.class);
        new Screens(
                        window,
                        services,
                        new Screens.Parts(queues, rules, compose, doctor, capture, bench, activity, connect),
                        errors,
                        this::owner)
                .add();
        atFirstFrame = () -> {
            connect.readProfiles();
            activity.readJournal();
            FirstFrame.warmUp(() -> {
                new ClassCache(System::getProperty).tellWhereLeftOut();
                WarmUp.run();
            });
        };
    }

    /** How the window looks. */
    public Appearance appearance() {
        return appearance;
    }

    /** Remembers where the window is, and notices that it closes. To be called before it is shown. */
    public void follow(Stage stage) {
        memory.window(stage);
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> uncaught.end());
    }

    /** Gives memory back from now on, whenever nothing has run for a moment. */
    void giveMemoryBack() {
        giveMemoryBack.run();
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
        uncaught.end();
        capture.end();
    }

    /** Ends all that runs; what arrives afterwards is dropped. */
    @Override
    public void close() {
        closed = true;
        endCaptures();
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
