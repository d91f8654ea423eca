package org.queuebridge.ui.rules.detail;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.WrappedTooltip;
import org.queuebridge.ui.rules.model.RuleListModel;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.RulesState;
import org.queuebridge.ui.rules.model.StateFilter;
import org.queuebridge.ui.rules.model.UncoveredQueues;
import org.queuebridge.ui.session.AccountLimits;
import org.queuebridge.words.Messages;

/** The bus in numbers, a card each: pressed, it lists what it counts. A number that is not known is said so. */
final class BusCards extends FlowPane {
    private static final String UNKNOWN = "?";

    private final RulesModel model;
    private final ObservableValue<Optional<UncoveredQueues>> uncovered;
    private final Card enabled;
    private final Card disabled;
    private final Card issues;
    private final Card queues;
    private final Card quota;

    /** A number and what it counts. */
    private static final class Card {
        private final Label number = new Label();
        private final Label words = new Label();
        private final Tooltip tip = new WrappedTooltip();
        private final Button button;

        Card(String id, Runnable onPress) {
            number.getStyleClass().add("card-number");
            words.getStyleClass().addAll("muted", "small");
            button = Buttons.plain("", onPress);
            button.setId("card-" + id);
            button.getStyleClass().add("bus-card");
            button.setGraphic(new VBox(number, words));
        }

        void show(String newNumber, String newWords) {
            number.setText(newNumber);
            words.setText(newWords);
            button.setAccessibleText(Messages.text("rules.card.spoken", newNumber, newWords));
        }

        /** Says in a tooltip, and to screen readers, where the number comes from. */
        void explain(String why) {
            tip.setText(why);
            button.setTooltip(tip);
            button.setAccessibleHelp(why);
        }
    }

    /**
     * @param uncovered the queues without a rule; empty while that is not known
     * @param toUncovered leads to them
     */
    BusCards(RulesModel model, ObservableValue<Optional<UncoveredQueues>> uncovered, Runnable toUncovered) {
        this.model = model;
        this.uncovered = uncovered;
        RuleListModel list = model.list();
        enabled = new Card("enabled", () -> filter(StateFilter.ENABLED));
        disabled = new Card("disabled", () -> filter(StateFilter.DISABLED));
        issues = new Card("issues", () -> {
            list.showAll();
            list.onlyFindingsProperty().set(true);
        });
        queues = new Card("uncovered", toUncovered);
        quota = new Card("quota", list::showAll);
        getStyleClass().add("bus-cards");
        List.of(quota, enabled, disabled, issues, queues)
                .forEach(card -> getChildren().add(card.button));
        list.shownProperty().subscribe(_ -> show());
        model.stateProperty().subscribe(_ -> show());
        model.workspace().quotasProperty().subscribe(_ -> show());
        uncovered.subscribe(_ -> show());
    }

    private void filter(StateFilter filter) {
        model.list().showAll();
        model.list().stateFilterProperty().set(filter);
    }

    private void show() {
        RuleListModel.Shown shown = model.list().shownProperty().get();
        boolean known = switch (model.stateProperty().get()) {
            case RulesState.Loaded _ -> true;
            case RulesState.Loading.Names _ -> false;
            default -> shown.rules() > 0;
        };
        int off = shown.rules() - shown.enabled();
        enabled.show(number(known, shown.enabled()), words(known, "rules.card.enabled", shown.enabled()));
        disabled.show(number(known, off), words(known, "rules.card.disabled", off));
        issues.show(
                number(known, shown.withFindings()),
                Messages.text(
                        !known
                                ? "rules.card.unknown"
                                : shown.loading() == 0 ? "rules.card.issues" : "rules.card.issues.loading"));
        showQuota(known, shown.rules());
        uncovered
                .getValue()
                .ifPresentOrElse(
                        this::showUncovered, () -> queues.show(UNKNOWN, Messages.text("rules.card.uncovered.unknown")));
    }

    private void showQuota(boolean known, int rules) {
        AccountLimits limits = new AccountLimits(model.workspace());
        int most = limits.rulesPerBus();
        int unreadable = model.stateProperty().get() instanceof RulesState.Loaded loaded ? loaded.unreadable() : 0;
        quota.show(
                number(known, rules),
                !known
                        ? Messages.text("rules.card.unknown")
                        : unreadable == 0
                                ? Messages.text("rules.card.quota", most)
                                : Messages.text("rules.card.quota.unreadable", most, unreadable));
        quota.explain(limits.rulesPerBusOrigin());
    }

    private void showUncovered(UncoveredQueues found) {
        queues.show(
                Integer.toString(found.certain()),
                found.inDoubt() == 0
                        ? Messages.text("rules.card.uncovered", found.certain())
                        : Messages.text("rules.card.uncovered.doubt", found.certain(), found.inDoubt()));
    }

    private static String number(boolean known, long number) {
        return known ? Long.toString(number) : UNKNOWN;
    }

    private static String words(boolean known, String key, long number) {
        return known ? Messages.text(key, number) : Messages.text("rules.card.unknown");
    }
}
