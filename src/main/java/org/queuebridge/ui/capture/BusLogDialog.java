package org.queuebridge.ui.capture;

import java.time.ZoneId;
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
import org.queuebridge.words.TimeWords;

/** Asks before a bus is logged, and says what that makes, sets and restores. */
public final class BusLogDialog {
    private BusLogDialog() {}

    /** Asks, and returns at once. */
    public static void ask(Window owner, Appearance appearance, BusLogModel model, AwsSession session, EventBus bus) {
        Button start = Buttons.primary(Messages.text("buslog.dialog.start"), () -> {});
        start.setId("dialog-confirm");
        CheckBox full = new CheckBox(Messages.text("buslog.dialog.full"));
        full.setId("bus-log-full");
        full.setWrapText(true);
        Confirmation dialog =
                new Confirmation(owner, appearance, Messages.text("buslog.dialog.title", bus.shortName()), start);
        BusLogPlan plan = model.plan(session, bus, false);
        start.setOnAction(_ -> {
            dialog.close();
            // What is shown, under the shown name; its time counts from now.
            model.start(session, model.plan(session, bus, full.isSelected()).named(plan));
        });
        String end = TimeWords.time(plan.ends(), ZoneId.systemDefault());
        VBox steps = new VBox(
                new WrappedLabel(Messages.text("capture.plan"), "strong"),
                step(Messages.text("buslog.plan.delivery", plan.name())),
                step(Messages.text("buslog.plan.group", plan.logGroup())),
                step(Messages.text("buslog.plan.level")),
                step(Messages.text("buslog.plan.restore", end)));
        steps.getStyleClass().add("capture-plan");
        VBox notes = new VBox(
                new WrappedLabel(Messages.text("buslog.plan.late"), "muted", "small"),
                new WrappedLabel(Messages.text("buslog.plan.cost"), "muted", "small"),
                new WrappedLabel(Messages.text("buslog.plan.rights"), "muted", "small"));
        notes.getStyleClass().add("capture-plan");
        dialog.say(WriteLocation.of(session, bus.shortName()))
                .add(steps)
                .add(full)
                .say(Messages.text("buslog.dialog.full.about"), "muted", "small")
                .add(notes)
                .scrolling()
                .show();
    }

    private static WrappedLabel step(String words) {
        return new WrappedLabel("•  " + words);
    }
}
