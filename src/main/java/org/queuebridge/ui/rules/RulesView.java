package org.queuebridge.ui.rules;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.ui.change.ChangeNotice;
import org.queuebridge.ui.change.PlanState;
import org.queuebridge.ui.control.AutoDismiss;
import org.queuebridge.ui.control.SideBySide;
import org.queuebridge.ui.dialog.ChangedMeanwhileDialog;
import org.queuebridge.ui.dialog.RuleChangeDialog;
import org.queuebridge.ui.dialog.RuleChangeQuestion;
import org.queuebridge.ui.dialog.WriteLocation;
import org.queuebridge.ui.rules.detail.RuleDetailPane;
import org.queuebridge.ui.rules.model.ChosenRules;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.table.RuleTable;
import org.queuebridge.ui.session.BusBox;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.ui.shell.UndoKey;
import org.queuebridge.ui.theme.Appearance;

/** The screen Rules: the list at the left, the selected rule at the right. */
public final class RulesView extends SideBySide {
    private final RulesModel model;
    private final Appearance appearance;
    private final Consumer<RuleRow> onEdit;
    private final RulesPane pane;
    private final RuleDetailPane detail;

    /**
     * @param appearance styles the dialogs
     * @param toConnect goes to the screen Connect
     * @param onTest opens a rule on the test bench
     * @param onEdit opens a rule or set for editing
     * @param together the bulk edit of several rules
     */
    public RulesView(
            RulesModel model,
            Appearance appearance,
            Runnable toConnect,
            Consumer<RuleInsight> onTest,
            Consumer<RuleRow> onEdit,
            Node together) {
        super(0.67);
        this.model = model;
        this.appearance = appearance;
        getStyleClass().add("rules-view");
        this.onEdit = onEdit;
        detail = new RuleDetailPane(model, onTest, together);
        RuleTable table = new RuleTable(model.list(), detail::focus, this::askToDelete);
        RuleActions actions = new RuleActions(
                model,
                new RuleActions.On(
                        this::verify,
                        this::edit,
                        this::askToEnable,
                        this::askToDisable,
                        this::askToDelete,
                        table::requestFocus));
        Node change = new ChangeNotice(model.changes(), this::showDifference, AutoDismiss.READ).node();
        pane = new RulesPane(model, table, actions, change, toConnect);
        pane.setMinWidth(400);
        // Wide enough for its tabs in the smallest window.
        detail.setMinWidth(345);
        panes(pane, detail);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        UndoKey.on(this, model.changes()::undoLast);
    }

    /** Puts the cursor into the filter. */
    public void focusFilter() {
        pane.focusFilter();
    }

    private void onKey(KeyEvent key) {
        if (Keys.REFRESH.match(key)) {
            model.reload();
            key.consume();
        } else if (Keys.FIND.match(key)) {
            focusFilter();
            key.consume();
        }
    }

    /** Verifies the selected rule, and turns to where the findings appear. */
    public void verify() {
        detail.turnToVerification();
        model.verifySelected();
    }

    private void edit() {
        model.list().selectedProperty().getValue().ifPresentOrElse(onEdit, detail::turnToTogether);
    }

    private void showDifference(ChangeResult.ChangedMeanwhile changed) {
        ChangedMeanwhileDialog.show(getScene().getWindow(), appearance, changed, model::queueName);
    }

    private void askToEnable() {
        ChosenRules chosen = model.changeable().thatAre(false);
        ask(
                chosen,
                () -> new RuleChangeQuestion.Starts(chosen.deliveries()),
                () -> model.changes().enabling(chosen.names()),
                RuleChangeDialog::enable);
    }

    private void askToDisable() {
        ChosenRules chosen = model.changeable().thatAre(true);
        ask(chosen, stops(chosen), () -> model.changes().disabling(chosen.names()), RuleChangeDialog::disable);
    }

    private void askToDelete() {
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
                                        getScene().getWindow(),
                                        appearance,
                                        plan,
                                        model::queueName,
                                        model.changes()::apply),
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
