package org.queuebridge.ui.dialog;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.ui.change.PlanState;
import org.queuebridge.ui.change.PlanState.State;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;

/** Asks before rules are deleted, disabled or enabled, and shows what stops or starts. Returns at once. */
public final class RuleChangeDialog {
    private final RuleChangeQuestion question;
    private final Asked asked;
    private final Confirmation dialog;
    private final BooleanProperty counted = new SimpleBooleanProperty(true);

    /**
     * The content of the question.
     *
     * @param plan the plan; being made while the question is read
     * @param names the queues' names by id
     * @param onYes applies the plan that the user has seen
     */
    public record Asked(
            Window owner,
            Appearance appearance,
            PlanState plan,
            Function<String, Optional<String>> names,
            Consumer<ChangePlan> onYes) {}

    /** @param button makes the button that says yes, of its words */
    private RuleChangeDialog(
            Asked asked,
            RuleChangeQuestion question,
            String title,
            String confirm,
            BiFunction<String, Runnable, Button> button) {
        this.question = question;
        this.asked = asked;
        Button yes = button.apply(confirm, this::agree);
        yes.setId("dialog-confirm");
        dialog = new Confirmation(asked.owner(), asked.appearance(), title, yes);
        BooleanExpression planned =
                BooleanExpression.booleanExpression(asked.plan().stateProperty().map(State.Ready.class::isInstance));
        yes.disableProperty()
                .bind(counted.and(planned).and(saying(question.effect())).not());
        dialog.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> asked.plan().cancel());
    }

    /** Says what the change means; true once that is known, or known not to be found. */
    private BooleanExpression saying(RuleChangeQuestion.Effect effect) {
        return switch (effect) {
            case RuleChangeQuestion.Stops(var consequences) -> {
                dialog.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> consequences.cancel());
                sayWhatStops(consequences);
                yield BooleanExpression.booleanExpression(consequences
                        .stateProperty()
                        .map(state -> !(state instanceof ConsequencesReading.State.Reading)));
            }
            case RuleChangeQuestion.Starts(var deliveries) -> {
                dialog.add(new ConsequencesPart().list("dialog.starts", deliveries));
                yield new SimpleBooleanProperty(true);
            }
        };
    }

    private void agree() {
        if (asked.plan().stateProperty().get() instanceof State.Ready ready) {
            dialog.close();
            asked.onYes().accept(ready.plan());
        }
    }

    /** Asks whether to delete rules; for several, their number has to be typed. */
    public static void delete(Asked asked, RuleChangeQuestion question) {
        RuleChangeDialog dialog = of(asked, question, "dialog.delete", RuleChangeDialog::filled);
        if (!question.one()) {
            dialog.typeTheNumber();
        }
        dialog.show(words("dialog.delete.after", question));
    }

    /** Asks whether to disable rules. */
    public static void disable(Asked asked, RuleChangeQuestion question) {
        of(asked, question, "dialog.disable", Buttons::accent).show(words("dialog.disable.after", question));
    }

    /** Asks whether to enable rules. */
    public static void enable(Asked asked, RuleChangeQuestion question) {
        of(asked, question, "dialog.enable", Buttons::accent).show(words("dialog.enable.after", question));
    }

    private static RuleChangeDialog of(
            Asked asked, RuleChangeQuestion question, String key, BiFunction<String, Runnable, Button> button) {
        return new RuleChangeDialog(
                asked, question, title(key + ".title", question), words(key + ".confirm", question), button);
    }

    /** The button of a deletion is filled in a question. */
    private static Button filled(String words, Runnable command) {
        Button button = Buttons.plain(words, command);
        button.getStyleClass().add(Styles.DANGER);
        return button;
    }

    private static String title(String key, RuleChangeQuestion question) {
        if (question.name().isEmpty()) {
            return Messages.text(key + ".many", question.rules());
        }
        return question.one()
                ? Messages.text(key, question.name())
                : Messages.text(key + ".set", question.name(), question.rules());
    }

    private static String words(String key, RuleChangeQuestion question) {
        return question.one() ? Messages.text(key) : Messages.text(key + ".many", question.rules());
    }

    private void typeTheNumber() {
        TextField number = new TextField();
        number.setId("dialog-number");
        number.setPrefColumnCount(5);
        number.setMaxWidth(Region.USE_PREF_SIZE);
        Label label = new WrappedLabel(Messages.text("dialog.delete.number", question.rules()));
        label.setLabelFor(number);
        counted.bind(number.textProperty().map(this::isNumber));
        dialog.add(new VBox(label, number));
    }

    private boolean isNumber(String typed) {
        return typed.strip().equals(Integer.toString(question.rules()));
    }

    private void show(String after) {
        dialog.say(after, "muted");
        dialog.say(question.where());
        dialog.add(new PlanPart(asked, dialog::sizeToScene));
        dialog.show();
    }

    private void sayWhatStops(ConsequencesReading consequences) {
        ConsequencesPart part = new ConsequencesPart();
        dialog.add(part);
        consequences.stateProperty().subscribe(state -> {
            part.show(state);
            dialog.sizeToScene();
        });
    }
}
