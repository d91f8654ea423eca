package org.queuebridge.ui.capture;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.queuebridge.capture.BusLogPlan;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.dialog.Confirmation;
import org.queuebridge.ui.dialog.WriteLocation;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;

/** Asks before a bus is logged, and says what that makes, sets and restores. */
public final class BusLogDialog {
    private final Window owner;
    private final Appearance appearance;
    private final BusLogModel model;
    private final AwsSession session;
    private final BusLogPlan plan;

    private BusLogDialog(Window owner, Appearance appearance, BusLogModel model, AwsSession session, BusLogPlan plan) {
        this.owner = owner;
        this.appearance = appearance;
        this.model = model;
        this.session = session;
        this.plan = plan;
    }

    /** Asks, and returns at once. */
    public static void ask(Window owner, Appearance appearance, BusLogModel model, AwsSession session, EventBus bus) {
        new BusLogDialog(owner, appearance, model, session, model.plan(session, bus, false)).ask();
    }

    private void ask() {
        Button start = Buttons.primary(Messages.text("buslog.dialog.start"), () -> {});
        start.setId("dialog-confirm");
        CheckBox full = new CheckBox(Messages.text("buslog.dialog.full"));
        full.setId("bus-log-full");
        full.setWrapText(true);
        Confirmation dialog = question("buslog.dialog.title", start);
        start.setOnAction(_ -> {
            dialog.close();
            if (full.isSelected()) {
                askForWholeEvents();
            } else {
                start(false);
            }
        });
        VBox steps = new VBox(new WrappedLabel(Messages.text("capture.plan"), "strong"));
        BusLogWords.steps(plan).forEach(step -> steps.getChildren().add(new WrappedLabel("•  " + step)));
        steps.getStyleClass().add("capture-plan");
        VBox notes = new VBox();
        BusLogWords.notes().forEach(note -> notes.getChildren().add(new WrappedLabel(note, "muted", "small")));
        notes.getStyleClass().add("capture-plan");
        dialog.say(WriteLocation.of(session, plan.bus().shortName()))
                .add(steps)
                .add(full)
                .say(Messages.text("buslog.dialog.full.about"), "muted", "small")
                .add(notes)
                .wide()
                .show();
    }

    /** They are customers' data: where they are stored and for how long is said before anything is. */
    private void askForWholeEvents() {
        Button store = Buttons.danger(Messages.text("buslog.full.start"), () -> {});
        store.setId("dialog-confirm");
        Confirmation dialog = question("buslog.full.title", store);
        store.setOnAction(_ -> {
            dialog.close();
            start(true);
        });
        BusLogWords.wholeEvents(plan, session.account()).forEach(dialog::say);
        dialog.wide().show();
    }

    private Confirmation question(String title, Button confirm) {
        return new Confirmation(
                owner, appearance, Messages.text(title, plan.bus().shortName()), confirm);
    }

    /** What is shown, under the shown name; its time counts from now. */
    private void start(boolean full) {
        model.start(session, model.plan(session, plan.bus(), full).named(plan));
    }
}
