package org.queuebridge.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.queuebridge.capture.CapturePlan;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.rules.seen.FirstMatches;
import org.queuebridge.settings.SavedEvent;
import org.queuebridge.storage.instance.RunningInstances;
import org.queuebridge.task.Pause;
import org.queuebridge.ui.capture.BusLogDialog;
import org.queuebridge.ui.capture.BusLogPane;
import org.queuebridge.ui.capture.CaptureBeside;
import org.queuebridge.ui.capture.CaptureDialog;
import org.queuebridge.ui.capture.CaptureDraft;
import org.queuebridge.ui.capture.CaptureLinks;
import org.queuebridge.ui.capture.CaptureModel;
import org.queuebridge.ui.capture.CapturePane;
import org.queuebridge.ui.capture.CaptureRequest;
import org.queuebridge.ui.capture.CaptureTools;
import org.queuebridge.ui.capture.list.CaptureRow;
import org.queuebridge.ui.doctor.DoctorView;

/** Live events of a bus. */
final class CapturePart {
    /** So long the program waits at its end until what captures made is removed. */
    private static final Duration LONGEST_END = Duration.ofSeconds(10);

    private final WindowServices services;
    private final RulesPart rules;
    private final Supplier<Window> owner;
    private final CaptureModel model;

    CapturePart(
            WindowServices services,
            QueuesPart queues,
            RulesPart rules,
            PatternMatcher matcher,
            FirstMatches matches,
            Supplier<Window> owner) {
        this.services = services;
        this.rules = rules;
        this.owner = owner;
        model = new CaptureModel(
                services.tasks(),
                services.background(),
                services.window(),
                services.workspace(),
                rules.model(),
                queues.known(),
                new CaptureTools(matcher, matches, new RunningInstances(), services.clock(), Pause.sleeping()));
    }

    /**
     * The screen Doctor with live events beside it.
     *
     * @param part plans what corrects a pattern
     * @param bench shows the text of an event on the test bench
     * @param learn learns a format from the text of an event
     */
    CaptureBeside beside(DoctorPart part, DoctorView doctor, Consumer<String> bench, Consumer<String> learn) {
        Supplier<Optional<String>> rule = part.model()::rule;
        CaptureLinks links = new CaptureLinks(bench, this::save, learn, part::propose);
        CapturePane pane =
                new CapturePane(model, links, services.appearance().fontSizeProperty(), () -> ask(rule.get()));
        CaptureBeside screen = new CaptureBeside(
                doctor,
                pane,
                new BusLogPane(model.log(), this::askToLog),
                services.appearance().fontSizeProperty());
        doctor.onCapture(() -> open(screen, rule.get()));
        return screen;
    }

    /** Shows live events, and asks what to capture for a rule, or of the bus. */
    void open(CaptureBeside screen, Optional<String> ruleName) {
        screen.showEvents();
        ask(ruleName);
    }

    /** Shows the log of the bus, and asks whether to begin it. */
    void openLog(CaptureBeside screen) {
        screen.showLog();
        askToLog();
    }

    /** Does nothing without a bus, or while events are captured. */
    private void ask(Optional<String> ruleName) {
        services.workspace()
                .awsProperty()
                .get()
                .filter(_ -> !model.stateProperty().get().live())
                .ifPresent(session -> services.workspace().busProperty().get().ifPresent(bus -> {
                    CaptureRequest wanted = new CaptureRequest(bus, ruleName.flatMap(this::rule));
                    CaptureDialog.ask(owner.get(), services.appearance(), new CaptureDraft(model, session, wanted));
                }));
    }

    /** Does nothing without a bus, or while it is logged. */
    private void askToLog() {
        services.workspace()
                .awsProperty()
                .get()
                .filter(_ -> !model.log().stateProperty().get().live())
                .ifPresent(session -> services.workspace()
                        .busProperty()
                        .get()
                        .ifPresent(bus ->
                                BusLogDialog.ask(owner.get(), services.appearance(), model.log(), session, bus)));
    }

    private Optional<Rule> rule(String name) {
        return rules.model().allProperty().get().stream()
                .map(insight -> insight.rule())
                .filter(rule -> rule.name().equals(name))
                .findFirst();
    }

    private void save(CaptureRow row) {
        services.settings()
                .change(kept -> kept.withEvent(
                        new SavedEvent(row.sampleName(), row.event().text())));
    }

    /**
     * Removes at the end of the program what captures made, on whichever thread; waits for that some seconds. What is
     * left then is swept at the next start.
     */
    void end() {
        List<Thread> removers = model.leftovers().stream()
                .map(removal -> Thread.ofVirtual()
                        .name(CapturePlan.PREFIX + "end")
                        .uncaughtExceptionHandler((_, _) -> {})
                        .start(removal))
                .toList();
        try {
            for (Thread remover : removers) {
                boolean _ = remover.join(LONGEST_END);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
