package org.queuebridge.ui.rules;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.queuebridge.ui.change.PlanState;
import org.queuebridge.ui.dialog.RuleChangeDialog;
import org.queuebridge.ui.dialog.RuleChangeQuestion;
import org.queuebridge.ui.dialog.WriteLocation;
import org.queuebridge.ui.rules.model.ChosenRules;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.session.BusBox;
import org.queuebridge.ui.theme.Appearance;

/** Asks before the selected rules are enabled, disabled or deleted. */
record RuleQuestions(RulesModel model, Appearance appearance, Supplier<Window> window) {
    void enable() {
        ChosenRules chosen = model.changeable().thatAre(false);
        ask(
                chosen,
                () -> new RuleChangeQuestion.Starts(chosen.deliveries()),
                () -> model.changes().enabling(chosen.names()),
                RuleChangeDialog::enable);
    }

    void disable() {
        ChosenRules chosen = model.changeable().thatAre(true);
        ask(chosen, stops(chosen), () -> model.changes().disabling(chosen.names()), RuleChangeDialog::disable);
    }

    void delete() {
        ChosenRules chosen = model.changeable();
        ask(chosen, stops(chosen), () -> model.changes().deleting(chosen.names()), RuleChangeDialog::delete);
    }

    private Supplier<RuleChangeQuestion.Effect> stops(ChosenRules chosen) {
        return () -> new RuleChangeQuestion.Stops(model.consequencesOf(chosen));
    }

    private void ask(
            ChosenRules chosen,
            Supplier<RuleChangeQuestion.Effect> effect,
            Supplier<Optional<PlanState>> reading,
            BiConsumer<RuleChangeDialog.Asked, RuleChangeQuestion> dialog) {
        question(chosen, effect)
                .ifPresent(question -> reading.get()
                        .ifPresent(plan -> dialog.accept(
                                new RuleChangeDialog.Asked(
                                        window.get(), appearance, plan, model::queueName, model.changes()::apply),
                                question)));
    }

    private Optional<RuleChangeQuestion> question(ChosenRules chosen, Supplier<RuleChangeQuestion.Effect> effect) {
        return model.workspace()
                .awsProperty()
                .get()
                .filter(_ -> !chosen.lines().isEmpty())
                .map(session -> new RuleChangeQuestion(
                        chosen.name(), chosen.names().size(), WriteLocation.of(session, bus()), effect.get()));
    }

    private String bus() {
        return model.workspace().busProperty().get().map(BusBox::shortName).orElse("");
    }
}
