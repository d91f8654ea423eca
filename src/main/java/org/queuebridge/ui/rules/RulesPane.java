package org.queuebridge.ui.rules;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.ComputeNotice;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.table.TableFooter;
import org.queuebridge.ui.rules.model.RuleListModel;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.RulesState;
import org.queuebridge.ui.rules.table.RuleTable;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/** The list on the screen Rules: the table, with notices above it and the number of rules below. */
final class RulesPane extends VBox {
    private static final double TABLE_LEAST = 70;

    private static final PseudoClass REFRESHING = PseudoClass.getPseudoClass("refreshing");

    private final RulesModel model;
    private final RuleTable table;
    private final Runnable toConnect;
    private final EmptyState empty = new EmptyState();
    private final Notice notice = new Notice();
    private final Label counts = new Label();

    /**
     * @param table the rules
     * @param toConnect goes to the screen Connect
     */
    RulesPane(RulesModel model, RuleTable table, Runnable toConnect) {
        this.model = model;
        this.table = table;
        this.toConnect = toConnect;
        counts.setId("rule-counts");
        getStyleClass().add("rules-pane");
        notice.setId("rules-notice");
        table.setPlaceholder(empty);
        table.setMinHeight(TABLE_LEAST); // else it would push the line below it out of sight
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren()
                .addAll(
                        notice,
                        new ComputeNotice(model.list().failureProperty()),
                        table,
                        new TableFooter(
                                counts,
                                Messages.text(
                                        "rules.keys",
                                        Keys.DETAILS.text(),
                                        Keys.DELETE.text(),
                                        Keys.UNDO.text(),
                                        Keys.REFRESH.text(),
                                        Keys.FIND.text()),
                                this,
                                52));
        model.stateProperty().subscribe(_ -> show());
        model.list().shownProperty().subscribe(_ -> show());
    }

    private void show() {
        notice.hide();
        RuleListModel.Shown shown = model.list().shownProperty().get();
        RulesState state = model.stateProperty().get();
        counts.setText(shown.all() == 0 ? "" : counts(shown, state));
        table.pseudoClassStateChanged(REFRESHING, state.again().isPresent());
        switch (state) {
            case RulesState.NotConnected() ->
                empty.show(
                        Feather.LINK,
                        Messages.text("rules.empty.not-connected.title"),
                        Messages.text("rules.empty.not-connected"),
                        Buttons.accent(Messages.text("rules.empty.not-connected.go"), toConnect));
            case RulesState.NoBus() -> NoRulesPane.noBus(empty);
            case RulesState.Loading _ -> NoRulesPane.loading(empty);
            case RulesState.Loaded loaded -> show(loaded, shown.all());
            case RulesState.Failed failed -> show(failed);
        }
    }

    private static String counts(RuleListModel.Shown shown, RulesState state) {
        String counts = Messages.text(
                shown.loading() == 0 ? "rules.counts" : "rules.counts.loading",
                shown.lines().size(),
                shown.all(),
                shown.withFindings(),
                shown.loading());
        return switch (state) {
            case RulesState.Loading.Names _ ->
                Messages.text("rules.counts.listing", shown.lines().size(), shown.all());
            default -> state.marked(counts);
        };
    }

    private void show(RulesState.Failed failed) {
        notice.show(failed.failure(), Buttons.link(Messages.text("rules.retry"), model::reload));
        NoRulesPane.failed(empty, failed);
    }

    private void show(RulesState.Loaded loaded, int all) {
        UnreadableWords.of(model.workspace(), loaded)
                .ifPresent(words -> notice.show(
                        Notice.Kind.WARNING,
                        words.title(),
                        words.text(),
                        Buttons.link(Messages.text("rules.retry"), model::reload)));
        if (all == 0 && loaded.unreadable() > 0) {
            NoRulesPane.unreadable(empty);
        } else {
            sayWhyNone(all);
        }
    }

    private void sayWhyNone(int all) {
        if (all == 0) {
            empty.show(Feather.FILTER, Messages.text("rules.empty.none.title"), Messages.text("rules.empty.none"));
        } else if (model.list().filterProperty().get().isBlank()) {
            empty.show(
                    Feather.CHECK_CIRCLE,
                    Messages.text("rules.empty.no-issues.title"),
                    Messages.text("rules.empty.no-issues"),
                    showAll());
        } else {
            empty.show(
                    Feather.SEARCH,
                    Messages.text("rules.empty.not-found.title"),
                    Messages.text("rules.empty.not-found"),
                    showAll());
        }
    }

    private Node showAll() {
        return Buttons.plain(Messages.text("rules.empty.show-all"), model.list()::showAll);
    }
}
