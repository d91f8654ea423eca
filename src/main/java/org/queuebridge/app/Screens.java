package org.queuebridge.app;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.Window;
import org.queuebridge.task.Lazy;
import org.queuebridge.ui.activity.ActivityView;
import org.queuebridge.ui.bench.BenchView;
import org.queuebridge.ui.capture.CaptureBeside;
import org.queuebridge.ui.compose.QueuesScreen;
import org.queuebridge.ui.connect.ConnectView;
import org.queuebridge.ui.control.Toast;
import org.queuebridge.ui.doctor.DoctorView;
import org.queuebridge.ui.export.ExportToast;
import org.queuebridge.ui.export.ReportExport;
import org.queuebridge.ui.menu.TargetMenu;
import org.queuebridge.ui.palette.PaletteModel;
import org.queuebridge.ui.queues.list.QueueMenu;
import org.queuebridge.ui.rules.RuleCode;
import org.queuebridge.ui.rules.RulesView;
import org.queuebridge.ui.rules.report.BusReports;
import org.queuebridge.ui.session.AppErrors;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.ui.shell.MainWindow;
import org.queuebridge.ui.shell.Section;
import org.queuebridge.ui.shell.SectionScreen;
import org.queuebridge.words.Messages;

/** The screens of the window. Each is made when it is first needed, so that the window opens with one of them. */
final class Screens {
    private final MainWindow window;
    private final WindowServices services;
    private final Parts parts;
    private final AppErrors errors;
    private final Supplier<Window> owner;
    private final Dialogs dialogs;
    private final Navigation navigation;
    private final ReportExport reports;
    private final BusReports bus;
    private final Lazy<QueuesScreen> queues = new Lazy<>(this::makeQueues);
    private final Lazy<RulesView> rules = new Lazy<>(this::makeRules);
    private final Lazy<DoctorView> doctor = new Lazy<>(this::makeDoctor);
    private final Lazy<CaptureBeside> capture = new Lazy<>(this::makeCapture);
    private final CaptureCommands capturing;

    /** What the screens show and do. */
    record Parts(
            QueuesPart queues,
            RulesPart rules,
            ComposePart compose,
            DoctorPart doctor,
            CapturePart capture,
            BenchPart bench,
            ActivityPart activity,
            ConnectPart connect) {}

    Screens(MainWindow window, WindowServices services, Parts parts, AppErrors errors, Supplier<Window> owner) {
        this.window = window;
        this.services = services;
        this.parts = parts;
        this.errors = errors;
        this.owner = owner;
        dialogs = new Dialogs(
                services,
                parts.queues().known(),
                parts.compose().form().ended(),
                owner,
                parts.rules().model()::queueName);
        navigation = new Navigation(
                window, parts.rules(), parts.compose(), parts.doctor(), parts.bench(), services.settings(), dialogs);
        capturing = new CaptureCommands(window, navigation, parts.capture(), capture);
        reports = new ReportExport(services.files(), services.saveDialog());
        bus = new BusReports(parts.rules().model());
    }

    /** Adds the screens, and what leads to them from everywhere. */
    void add() {
        window.screen(Section.CONNECT, this::connect);
        window.screen(Section.QUEUES, () -> new SectionScreen(queues.get(), queues.get()::focusSearch, queueResults()));
        window.screen(Section.RULES, () -> new SectionScreen(rules.get(), rules.get()::focusFilter, ruleResults()));
        window.screen(
                Section.DOCTOR,
                () -> new SectionScreen(
                        capture.get(), doctor.get()::enter, List.of(doctor.get().result())));
        window.screen(Section.BENCH, this::bench);
        window.screen(Section.ACTIVITY, this::activity);
        window.notice(parts.activity().offer());
        Runnable undo = () -> navigation.undoLast(parts.activity().changes());
        window.onUndo(undo);
        window.on(Keys.DOCTOR, navigation::diagnoseSelected);
        capturing.byKeys();
        window.onConnections(parts.connect()
                .actions(
                        navigation::connect,
                        parts.queues().loading()::reload,
                        () -> navigation.diagnose(List.of()),
                        capturing::ofBus));
        PalettePart palette = new PalettePart(
                services,
                window,
                parts.queues(),
                parts.rules(),
                parts.compose(),
                () -> rules.get().commands(),
                undo,
                () -> parts.connect().explore(navigation::connect));
        window.onPalette(palette.palette(links(), capturing)::toggle);
        window.menu(dialogs::preferences, dialogs::about);
    }

    private SectionScreen connect() {
        ConnectView view = parts.connect().view();
        return new SectionScreen(view, view::focusFirst, List.of(parts.connect().result(dialogs::showDifference)));
    }

    private QueuesScreen makeQueues() {
        QueuesScreen screen = parts.compose().view(navigation::connect, navigation, dialogs);
        screen.onExport(shown -> reports.save(owner.get(), Messages.text("export.name.queues"), bus.ofQueues(shown)));
        screen.menu(new QueueMenu(
                parts.compose().list(),
                services.pages(),
                queue -> navigation.showRules(queue.id()),
                queue -> navigation.test(queue.id())));
        return screen;
    }

    private List<Toast> queueResults() {
        return Stream.of(queues.get().result(), exported()).toList();
    }

    private RulesView makeRules() {
        RulesView view = parts.rules()
                .view(
                        parts.compose().form().targets().choices(),
                        dialogs,
                        owner,
                        new RulesView.Links(
                                navigation::connect,
                                navigation::composeNew,
                                navigation::showUncovered,
                                navigation::test,
                                navigation::diagnose,
                                navigation::edit),
                        parts.queues().uncovered(parts.compose().list()));
        view.onExport(() -> bus.ofBus()
                .ifPresent(source ->
                        reports.save(owner.get(), Messages.text("export.name.rules", bus.busName()), source)));
        view.menu(
                services.pages(),
                navigation::duplicate,
                new RuleCode(
                        services.tasks(), services.workspace(), parts.rules().model()::queueName, errors::tell)::copy,
                capturing::ofRule,
                new TargetMenu(services.pages(), navigation::showRules));
        return view;
    }

    private List<Toast> ruleResults() {
        return Stream.of(rules.get().result(), exported()).toList();
    }

    private DoctorView makeDoctor() {
        return parts.doctor().view(navigation.insteadOfFix(), navigation::connect, dialogs, owner);
    }

    private CaptureBeside makeCapture() {
        return parts.capture().beside(parts.doctor(), doctor.get(), navigation::testEvent, dialogs::learnFormat);
    }

    private SectionScreen bench() {
        BenchView view = parts.bench().view();
        view.menu(services.pages(), navigation::show);
        return new SectionScreen(view, view::focusFirst, List.of());
    }

    private SectionScreen activity() {
        ActivityView view = parts.activity().view();
        view.onExport(() -> reports.save(
                owner.get(),
                Messages.text("export.name.activity"),
                parts.activity().report()));
        view.menu(services.pages(), navigation::show);
        return new SectionScreen(view, view::enter, List.of(view.result(), exported()));
    }

    private Toast exported() {
        return new ExportToast(services.files()).toast();
    }

    private PaletteModel.Links links() {
        return new PaletteModel.Links(
                queue -> {
                    window.sectionProperty().set(Section.QUEUES);
                    queues.get().reveal(queue);
                },
                navigation::show,
                name -> navigation.diagnose(List.of(name)),
                capturing::ofRule,
                navigation::showRules);
    }
}
