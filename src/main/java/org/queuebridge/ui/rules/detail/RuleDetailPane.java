package org.queuebridge.ui.rules.detail;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.queuebridge.ui.control.DetailParts;
import org.queuebridge.ui.menu.TargetMenu;
import org.queuebridge.ui.rules.diagram.RuleFlowPane;
import org.queuebridge.ui.rules.metrics.RuleChartModel;
import org.queuebridge.ui.rules.metrics.RuleChartPane;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.UncoveredQueues;
import org.queuebridge.words.Messages;

/** The details of the selected rules, in tabs. */
public final class RuleDetailPane extends VBox {
    private final RuleHeading heading;
    private final OverviewPane overview;
    private final PatternPane pattern = new PatternPane();
    private final TargetsPane targets = new TargetsPane();
    private final Tab verification;
    private final Tab together;
    private final List<Tab> all;
    private final Node changes;
    private final TabPane tabs = new TabPane();
    private final BusPane bus;

    /**
     * What the details show besides the rules.
     *
     * @param uncovered the queues without a rule; empty while that is not known
     * @param toUncovered leads to them
     * @param changes the bulk edit of several rules
     * @param flow the picture of the rule
     * @param diagnose finds out why the rules of these names get no events; without a name, why the bus does not
     * @param chart what was counted of the rule
     */
    public record Parts(
            ObservableValue<Optional<UncoveredQueues>> uncovered,
            Runnable toUncovered,
            Node changes,
            RuleFlowPane flow,
            Consumer<List<String>> diagnose,
            RuleChartModel chart) {}

    public RuleDetailPane(RulesModel model, Parts parts) {
        changes = parts.changes();
        RuleChartPane chart = new RuleChartPane(parts.chart(), model.list().selectedProperty());
        overview = new OverviewPane(chart);
        bus = new BusPane(
                model,
                parts.uncovered(),
                parts.toUncovered(),
                () -> parts.diagnose().accept(List.of()));
        heading = new RuleHeading(
                () -> model.list().choose(List.of()),
                parts.diagnose(),
                model.workspace().firstSeen());
        setId("rule-detail");
        getStyleClass().add("rule-detail");
        verification =
                tab("rules.tab.verification", VerificationPane.ofSelection(model.verification(), model.list()::choose));
        together = tab("rules.tab.together", DetailParts.scrolling(changes));
        all = List.of(
                tab("rules.tab.overview", DetailParts.scrolling(overview)),
                tab("rules.tab.pattern", pattern),
                tab("rules.tab.targets", DetailParts.scrolling(targets)),
                verification,
                tab("rules.tab.flow", parts.flow()));
        parts.flow().activeProperty().bind(all.getLast().selectedProperty());
        chart.activeProperty().bind(all.getFirst().selectedProperty());
        tabs.getTabs().setAll(all);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("detail-tabs");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        VBox.setVgrow(bus, Priority.ALWAYS);
        model.list().selectionProperty().subscribe(this::show);
    }

    /** Gives each target a menu. */
    public void menu(TargetMenu menu) {
        targets.menu(menu);
    }

    /** Puts the focus on the tabs. */
    public void focus() {
        tabs.requestFocus();
    }

    /** Turns to the tab Verification. */
    public void turnToVerification() {
        tabs.getSelectionModel().select(verification);
    }

    /** Turns to the bulk edit. */
    public void turnToTogether() {
        tabs.getSelectionModel().select(together);
        changes.requestFocus();
    }

    private void show(List<RuleRow> selected) {
        switch (selected.size()) {
            case 0 -> getChildren().setAll(bus);
            case 1 -> one(selected.getFirst());
            default -> several(selected);
        }
    }

    /** For several rules: the bulk edit and their verification. */
    private void several(List<RuleRow> lines) {
        heading.show(lines);
        arrange(List.of(together, verification), heading, tabs);
    }

    private void arrange(List<Tab> shown, Node... children) {
        if (!tabs.getTabs().equals(shown)) {
            Tab selected = tabs.getSelectionModel().getSelectedItem();
            tabs.getTabs().setAll(shown);
            tabs.getSelectionModel().select(shown.contains(selected) ? selected : shown.getFirst());
        }
        getChildren().setAll(children);
    }

    private void one(RuleRow line) {
        heading.show(line);
        overview.show(line);
        pattern.show(line);
        targets.show(line);
        arrange(all, heading, tabs);
    }

    private static Tab tab(String key, Node content) {
        Tab tab = new Tab(Messages.text(key), content);
        tab.setId(key.replace('.', '-'));
        return tab;
    }
}
