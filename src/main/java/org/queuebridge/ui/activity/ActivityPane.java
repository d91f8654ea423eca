package org.queuebridge.ui.activity;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.domain.Failure;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.table.FilterField;
import org.queuebridge.ui.control.table.TableFooter;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;

/** The left half of the screen Activity: filter, table, buttons and notices. */
final class ActivityPane extends VBox {
    private final ActivityModel model;
    private final FilterField filter;
    private final EmptyState empty = new EmptyState();
    private final Notice notice = new Notice();
    private final Label counts = new Label();
    private final HBox tools = new HBox();
    private final Node older;

    /** @param actions the buttons below the table */
    ActivityPane(ActivityModel model, ActivityTable table, ActivityActions actions) {
        this.model = model;
        older = Buttons.link(Messages.text("activity.older"), model::readOlder);
        filter =
                new FilterField("activity-filter", "activity.filter", 200, model.filterProperty(), table::requestFocus);
        counts.setId("activity-counts");
        getStyleClass().addAll("column", "rules-pane");
        notice.setId("activity-notice");
        table.setPlaceholder(empty);
        VBox.setVgrow(table, Priority.ALWAYS);
        TableFooter footer = new TableFooter(
                counts,
                Messages.text("activity.keys", Keys.UNDO.text(), Keys.FIND.text(), Keys.REFRESH.text()),
                this,
                40);
        footer.getChildren().add(1, older);
        older.setId("older-activity");
        older.managedProperty().bind(older.visibleProperty());
        getChildren().addAll(tools(), notice, table, footer, actions);
        model.plansProperty().subscribe(plans -> older.setVisible(plans.older()));
        model.stateProperty().subscribe(_ -> show());
        model.shownProperty().subscribe(_ -> show());
    }

    /** Puts the cursor into the filter. */
    void focusFilter() {
        filter.enter();
    }

    /** Adds the button that saves every change. */
    void onExport(Runnable export) {
        Button button = Buttons.plain(Messages.text("export.button"), export);
        button.setId("export-activity");
        model.plansProperty().subscribe(plans -> button.setDisable(plans.all().isEmpty()));
        tools.getChildren().add(button);
    }

    private Node tools() {
        Node reload =
                Buttons.icon(Feather.REFRESH_CW, Messages.text("activity.reload", Keys.REFRESH.text()), model::reload);
        reload.setId("reload-activity");
        tools.getChildren().addAll(filter, reload);
        tools.getStyleClass().add("tools");
        return tools;
    }

    private void show() {
        notice.hide();
        int all = model.plansProperty().get().all().size();
        counts.setText(
                all == 0
                        ? ""
                        : Messages.text(
                                "activity.counts", model.shownProperty().get().size(), all));
        switch (model.stateProperty().get()) {
            case ActivityState.Loading() ->
                empty.show(
                        Feather.LOADER,
                        Messages.text("activity.empty.loading.title"),
                        Messages.text("activity.empty.loading"));
            case ActivityState.Loaded() -> sayWhyNone(all);
            case ActivityState.Failed(Failure failure) -> show(failure);
        }
    }

    private void show(Failure failure) {
        notice.show(failure, Buttons.link(Messages.text("rules.retry"), model::reload));
        empty.show(
                Feather.ALERT_CIRCLE,
                Messages.text("activity.empty.failed.title"),
                FailureWords.of(failure).advice());
    }

    private void sayWhyNone(int all) {
        if (all == 0) {
            empty.show(Feather.CLOCK, Messages.text("activity.empty.none.title"), Messages.text("activity.empty.none"));
        } else {
            empty.show(
                    Feather.SEARCH,
                    Messages.text("activity.empty.not-found.title"),
                    Messages.text("activity.empty.not-found"),
                    Buttons.plain(Messages.text("activity.empty.show-all"), filter::clear));
        }
    }
}
