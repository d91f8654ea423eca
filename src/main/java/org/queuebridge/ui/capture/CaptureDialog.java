package org.queuebridge.ui.capture;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.queuebridge.capture.CapturePlan;
import org.queuebridge.domain.pattern.build.ConditionPath;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.dialog.Confirmation;
import org.queuebridge.ui.dialog.WriteLocation;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;

/** Asks what to capture, and says beforehand what that makes in AWS and removes again. */
public final class CaptureDialog {
    private final CaptureDraft draft;
    private final VBox plan = new VBox();

    private CaptureDialog(CaptureDraft draft) {
        this.draft = draft;
        plan.setId("capture-plan");
        plan.getStyleClass().add("capture-plan");
    }

    /** Asks, and returns at once. */
    public static void ask(Window owner, Appearance appearance, CaptureDraft draft) {
        Button start = Buttons.primary(Messages.text("capture.dialog.start"), () -> {});
        start.setId("dialog-confirm");
        String bus = draft.wanted().bus().shortName();
        Confirmation dialog = new Confirmation(owner, appearance, Messages.text("capture.dialog.title", bus), start);
        start.setOnAction(_ -> {
            dialog.close();
            draft.start();
        });
        CaptureDialog parts = new CaptureDialog(draft);
        dialog.say(WriteLocation.of(draft.session(), bus));
        draft.wanted()
                .rule()
                .filter(_ -> !draft.conditions().isEmpty())
                .ifPresent(rule -> dialog.add(parts.what(rule)));
        dialog.add(parts.length()).add(parts.destination()).add(parts.plan);
        dialog.wide();
        draft.planProperty().subscribe(planned -> {
            parts.show(planned);
            dialog.fitAgain();
        });
        dialog.show();
    }

    private Node what(Rule rule) {
        ComboBox<ConditionPath> conditions = new ComboBox<>();
        conditions.setId("capture-condition");
        conditions.setAccessibleText(Messages.text("capture.dialog.condition"));
        conditions.setConverter(new WordsConverter<>(ConditionPath::dotted));
        conditions.getItems().setAll(draft.conditions());
        conditions.getSelectionModel().selectLast();
        RadioButton whole = new RadioButton(Messages.text("capture.dialog.whole"));
        RadioButton without = new RadioButton(Messages.text("capture.dialog.without", rule.name()));
        without.setId("capture-without");
        ToggleGroup choice = new ToggleGroup();
        choice.getToggles().setAll(whole, without);
        whole.setSelected(true);
        conditions.disableProperty().bind(without.selectedProperty().not());
        Runnable choose = () -> draft.withoutProperty()
                .set(without.isSelected() ? Optional.ofNullable(conditions.getValue()) : Optional.empty());
        choice.selectedToggleProperty().subscribe(_ -> choose.run());
        conditions.valueProperty().subscribe(_ -> choose.run());
        return field(Messages.text("capture.dialog.what"), whole, without, conditions);
    }

    private Node length() {
        ComboBox<Duration> lengths = new ComboBox<>();
        lengths.setId("capture-length");
        lengths.setAccessibleText(Messages.text("capture.dialog.length"));
        lengths.setConverter(new WordsConverter<>(CaptureDialog::words));
        lengths.getItems().setAll(CaptureDraft.LENGTHS);
        lengths.valueProperty().bindBidirectional(draft.lengthProperty());
        return field(Messages.text("capture.dialog.length"), lengths);
    }

    private Node destination() {
        RadioButton queue = new RadioButton(Messages.text("capture.dialog.queue"));
        RadioButton logs = new RadioButton(Messages.text(
                "capture.dialog.logs", CapturePlan.logGroupOf(draft.wanted().bus())));
        logs.setId("capture-logs");
        logs.setWrapText(true);
        ToggleGroup choice = new ToggleGroup();
        choice.getToggles().setAll(queue, logs);
        queue.setSelected(true);
        logs.selectedProperty().subscribe(on -> draft.toLogsProperty().set(on));
        return field(Messages.text("capture.dialog.to"), queue, logs);
    }

    private static Node field(String name, Node... choices) {
        VBox field = new VBox(new WrappedLabel(name, "strong"));
        field.getStyleClass().add("capture-field");
        field.getChildren().addAll(choices);
        return field;
    }

    private void show(CapturePlan planned) {
        plan.getChildren().setAll(new WrappedLabel(Messages.text("capture.plan"), "strong"));
        CapturePlanWords.steps(planned).forEach(step -> plan.getChildren().add(new WrappedLabel("•  " + step)));
        CapturePlanWords.notes(planned).forEach(note -> {
            Label line = new WrappedLabel(note, "muted", "small");
            plan.getChildren().add(line);
        });
    }

    private static String words(Duration length) {
        return length.toHours() > 0
                ? Messages.text("capture.dialog.length.hours", length.toHours())
                : Messages.text("capture.dialog.length.minutes", length.toMinutes());
    }
}
