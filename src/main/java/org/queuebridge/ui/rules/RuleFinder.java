package org.queuebridge.ui.rules;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.table.FilterField;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.StateFilter;
import org.queuebridge.ui.session.BusBox;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/** Which rules are listed: the filter, the bus, and only those with issues. */
final class RuleFinder extends HBox {
    private static final double FILTER_LEAST = 190;
    private static final double BUS_LEAST = 150;
    private static final double FILTER_MOST = 380;

    private final FilterField filter;
    private final ToggleButton issues = new ToggleButton();
    private final ToggleButton state = new ToggleButton();

    /**
     * @param refresh loads the rules again
     * @param toTable puts the focus on the table
     * @param views switches between list and pictures
     */
    RuleFinder(RulesModel model, Runnable refresh, Runnable toTable, Node views) {
        filter = new FilterField(
                "rule-filter", "rules.filter", FILTER_LEAST, model.list().filterProperty(), toTable);
        filter.setMaxWidth(FILTER_MOST);
        BusBox bus = new BusBox(model.workspace());
        bus.setId("rules-bus");
        bus.setMinWidth(BUS_LEAST);
        bus.setAccessibleText(Messages.text("rules.bus"));
        issues.setId("only-issues");
        issues.getStyleClass().add("chip");
        issues.setMinWidth(USE_PREF_SIZE);
        issues.selectedProperty().bindBidirectional(model.list().onlyFindingsProperty());
        Node reload = Buttons.icon(Feather.REFRESH_CW, Messages.text("rules.reload", Keys.REFRESH.text()), refresh);
        reload.setId("reload-rules");
        state.setId("state-filter");
        state.getStyleClass().add("chip");
        state.setMinWidth(USE_PREF_SIZE);
        state.setGraphic(new FontIcon(Feather.X));
        state.setOnAction(_ -> model.list().stateFilterProperty().set(StateFilter.ALL));
        model.list().stateFilterProperty().subscribe(this::show);
        getStyleClass().add("tools");
        getChildren().addAll(views, filter, bus, issues, state, reload);
        model.list()
                .shownProperty()
                .subscribe(shown -> issues.setText(Messages.text("rules.issues", shown.withFindings())));
    }

    /** A filter that was set elsewhere is shown as long as it holds. */
    private void show(StateFilter filter) {
        Visibility.set(state, filter != StateFilter.ALL);
        state.setSelected(true);
        state.setText(
                switch (filter) {
                    case ALL -> "";
                    case ENABLED -> Messages.text("rules.state.enabled");
                    case DISABLED -> Messages.text("rules.state.disabled");
                });
    }

    /** Puts the cursor into the filter. */
    void enter() {
        filter.enter();
    }
}
