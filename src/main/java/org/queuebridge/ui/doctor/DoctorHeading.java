package org.queuebridge.ui.doctor;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.CopyToClipboard;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.session.BusBox;
import org.queuebridge.words.Messages;

/** What is asked, of which rule or bus, and what checks it. */
final class DoctorHeading extends VBox {
    private final DoctorModel model;
    private final Label title = new WrappedLabel("", "screen-title");
    private final RulePicker picker;
    private final DoctorCommands commands;
    private final Label cost = new WrappedLabel("", "muted");
    /** The same button while the check runs, so that the focus stays on it. */
    private final Button check;

    private final Button cancel;

    DoctorHeading(DoctorModel model) {
        this.model = model;
        getStyleClass().add("doctor-heading");
        title.setId("doctor-title");
        title.setMaxWidth(Double.MAX_VALUE);
        picker = new RulePicker(model);
        check = Buttons.accent("", this::checkAgain);
        check.setId("doctor-check");
        cancel = Buttons.plain(Messages.text("doctor.cancel"), model::cancel);
        cancel.setId("doctor-cancel");
        commands = new DoctorCommands(picker);
        commands.add(1, check);
        commands.add(2, cancel);
        cost.setId("doctor-cost");
        getChildren().addAll(title, commands, cost);
        model.subjectProperty().subscribe(_ -> show());
        model.placeProperty().subscribe(_ -> show());
        model.stateProperty().subscribe(_ -> show());
        model.rulesProperty().subscribe(_ -> showCost());
    }

    /** Offers to capture the events of what is checked. */
    void onCapture(Runnable capture) {
        Button button = Buttons.plain(Messages.text("capture.start"), capture);
        button.setId("doctor-capture");
        Visibility.follow(button, model.placeProperty().map(Optional::isPresent));
        commands.add(1, button);
    }

    /** Offers to copy what was found, as that text. */
    void onCopy(Function<Diagnosis, String> text) {
        Button copy = Buttons.plain(Messages.text("about.copy"), () -> {
            if (model.stateProperty().get() instanceof DoctorState.Done(var diagnosis, var _)) {
                CopyToClipboard.copy(text.apply(diagnosis));
            }
        });
        copy.setId("doctor-copy");
        Visibility.follow(copy, model.stateProperty().map(DoctorState.Done.class::isInstance));
        commands.add(commands.getChildren().indexOf(check), copy);
    }

    /** Puts the focus on what checks, or while nothing is chosen, where a rule is. */
    void enter() {
        (check.isVisible() ? check : picker).requestFocus();
    }

    /** A second click or Enter, meant for the first, does nothing. */
    private void checkAgain() {
        if (!running()) {
            model.checkAgain();
        }
    }

    private boolean running() {
        return model.stateProperty().get() instanceof DoctorState.Running;
    }

    private void show() {
        DoctorSubject subject = model.subjectProperty().get();
        title.setText(title(subject));
        check.setText(Messages.text(running() ? "doctor.running" : "doctor.again"));
        Visibility.set(cancel, running());
        Visibility.set(
                check,
                subject instanceof DoctorSubject.Chosen
                        && model.placeProperty().get().isPresent());
        Visibility.set(picker, model.placeProperty().get().isPresent());
        showCost();
    }

    /** Said before the whole bus is chosen, and while it is: a rule takes a few calls. */
    private void showCost() {
        boolean ofBus = switch (model.subjectProperty().get()) {
            case DoctorSubject.None _, DoctorSubject.OfBus _ -> true;
            case DoctorSubject.OfRule _, DoctorSubject.Several _ -> false;
        };
        Visibility.set(cost, ofBus && model.placeProperty().get().isPresent());
        cost.setText(DoctorSummary.cost(model.rulesProperty().get()));
    }

    private String title(DoctorSubject subject) {
        return switch (subject) {
            case DoctorSubject.None _ -> Messages.text("doctor.title");
            case DoctorSubject.OfBus _ ->
                model.placeProperty()
                        .get()
                        .map(place -> Messages.text("doctor.title.bus", BusBox.shortName(place.bus())))
                        .orElseGet(() -> Messages.text("doctor.title"));
            case DoctorSubject.OfRule(var name) -> Messages.text("doctor.title.rule", name);
            case DoctorSubject.Several(var names) -> Messages.text("doctor.title.several", names.size());
        };
    }
}
