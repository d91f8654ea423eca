package org.queuebridge.ui.doctor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.ui.change.ChangeNotice;
import org.queuebridge.ui.control.AutoDismiss;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.Toast;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/** The screen Doctor: what is checked, the first fault and what to do about it, and the ladder below. */
public final class DoctorView extends VBox {
    /** More than these are found by typing into the list of rules. */
    private static final int RULES_OFFERED = 8;

    private final DoctorModel model;
    private final Runnable toConnect;
    private final DoctorHeading heading;
    private final Notice outdated = new Notice();
    private final Notice banner = new Notice();
    private final LadderPane ladder;
    private final Toast result;
    private final EmptyState empty = new EmptyState();

    /**
     * @param onDifference shows how a rule differs from what was expected
     * @param toConnect goes to the screen Connect
     */
    public DoctorView(
            DoctorModel model,
            FixModel fixes,
            Consumer<ChangeResult.ChangedMeanwhile> onDifference,
            Runnable toConnect) {
        this.model = model;
        this.toConnect = toConnect;
        getStyleClass().addAll("column", "doctor-view");
        heading = new DoctorHeading(model);
        ladder = new LadderPane(rung -> fixes.fix(rung).map(fix -> offer(fixes, fix)));
        result = new ChangeNotice(fixes.changes(), onDifference, AutoDismiss.READ).toast();
        outdated.setId("doctor-outdated");
        banner.setId("doctor-banner");
        VBox.setVgrow(ladder, Priority.ALWAYS);
        VBox.setVgrow(empty, Priority.ALWAYS);
        empty.setId("doctor-empty");
        model.subjectProperty().subscribe(_ -> show());
        model.placeProperty().subscribe(_ -> show());
        model.stateProperty().subscribe(_ -> show());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Offers to copy what was found, as that text. */
    public void onCopy(Function<Diagnosis, String> text) {
        heading.onCopy(text);
    }

    /** Offers to capture the events of what is checked. */
    public void onCapture(Runnable capture) {
        heading.onCapture(capture);
    }

    private static FixOffer offer(FixModel fixes, DoctorFix fix) {
        return new FixOffer(Messages.text("doctor.fix.more", FixWords.action(fix)), () -> fixes.propose(fix));
    }

    /** What shows the result of the last fix. */
    public Toast result() {
        return result;
    }

    /** Goes to the first fault, or to where a rule is chosen. */
    public void enter() {
        if (model.placeProperty().get().isEmpty() || !isLadderShown() || !ladder.enter()) {
            heading.enter();
        }
    }

    private void onKey(KeyEvent key) {
        if (Keys.REFRESH.match(key)) {
            model.checkAgain();
            key.consume();
        } else if (Keys.CANCEL_CHECK.match(key) && model.stateProperty().get() instanceof DoctorState.Running) {
            model.cancel();
            key.consume();
        }
    }

    private boolean isLadderShown() {
        return getChildren().contains(ladder);
    }

    private void show() {
        Optional<Runnable> nothing = nothingToShow();
        nothing.ifPresent(Runnable::run);
        List<Node> parts = nothing.isPresent() ? List.of(heading, empty) : List.of(heading, outdated, banner, ladder);
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
        DoctorState state = model.stateProperty().get();
        ladder.show(state);
        showBanner(state);
        ladder.revealFault(state, () -> {
            applyCss();
            layout();
        });
    }

    private void showBanner(DoctorState state) {
        if (state instanceof DoctorState.Done(var _, var changed) && changed) {
            outdated.show(Notice.Kind.INFO, Messages.text("doctor.outdated.title"), Messages.text("doctor.outdated"));
        } else {
            outdated.hide();
        }
        DoctorSummary.of(state).ifPresentOrElse(said -> banner.show(said.kind(), said.title(), said.text()), () -> {
            if (state instanceof DoctorState.Failed(var _, var why)) {
                banner.show(why);
            } else {
                banner.hide();
            }
        });
    }

    /** Fills what is shown in place of the ladder where there is none. */
    private Optional<Runnable> nothingToShow() {
        if (model.placeProperty().get().isEmpty()) {
            return Optional.of(() -> empty.show(
                    Feather.LINK,
                    Messages.text("doctor.unconnected.title"),
                    Messages.text("doctor.unconnected"),
                    Buttons.accent(Messages.text("doctor.connect"), toConnect)));
        }
        return switch (model.subjectProperty().get()) {
            case DoctorSubject.None _ ->
                Optional.of(() -> empty.show(
                        Feather.ACTIVITY,
                        Messages.text("doctor.nothing.title"),
                        Messages.text("doctor.nothing", Keys.DOCTOR.text()),
                        Buttons.plain(
                                Messages.text("doctor.check-bus"), () -> model.check(new DoctorSubject.OfBus()))));
            case DoctorSubject.Several(var names) -> Optional.of(() -> several(names));
            case DoctorSubject.OfBus _, DoctorSubject.OfRule _ -> Optional.empty();
        };
    }

    private void several(List<String> names) {
        Stream<Node> links = names.stream()
                .limit(RULES_OFFERED)
                .map(name -> Buttons.link(name, () -> model.check(new DoctorSubject.OfRule(name))));
        empty.show(
                Feather.LIST,
                Messages.text("doctor.several.title"),
                Messages.text("doctor.several"),
                new VBox(links.toArray(Node[]::new)));
    }
}
