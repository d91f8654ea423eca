package org.queuebridge.ui.rules.detail;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.ui.control.DetailParts;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.menu.TargetMenu;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.words.Messages;

/** The details of the selected rules, in tabs. */
public final class RuleDetailPane extends VBox {
    private final VBox title = new VBox();
    private final OverviewPane overview = new OverviewPane();
    private final PatternPane pattern = new PatternPane();
    private final TargetsPane targets = new TargetsPane();
    private final Tab verification;
    private final Tab together;
    private final List<Tab> all;
    private final Node changes;
    private final TabPane tabs = new TabPane();
    private final EmptyState nothing = new EmptyState();

    /** @param changes the bulk edit of several rules */
    public RuleDetailPane(RulesModel model, Node changes) {
        this.changes = changes;
        setId("rule-detail");
        getStyleClass().add("rule-detail");
        verification = tab("rules.tab.verification", new VerificationPane(model.verification()));
        together = tab("rules.tab.together", DetailParts.scrolling(changes));
        all = List.of(
                tab("rules.tab.overview", DetailParts.scrolling(overview)),
                tab("rules.tab.pattern", pattern),
                tab("rules.tab.targets", DetailParts.scrolling(targets)),
                verification);
        tabs.getTabs().setAll(all);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("detail-tabs");
        title.getStyleClass().add("detail-title");
        nothing.show(
                Feather.MOUSE_POINTER, Messages.text("rules.detail.none.title"), Messages.text("rules.detail.none"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        VBox.setVgrow(nothing, Priority.ALWAYS);
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
            case 0 -> getChildren().setAll(nothing);
            case 1 -> one(selected.getFirst());
            default -> several(selected);
        }
    }

    /** For several rules: the bulk edit and their verification. */
    private void several(List<RuleRow> lines) {
        String names = lines.stream().map(RuleRow::name).collect(Collectors.joining(", "));
        title.getChildren()
                .setAll(
                        new WrappedLabel(Messages.text("rules.detail.several", lines.size()), "card-title"),
                        new WrappedLabel(names, "muted"));
        if (lines.stream().anyMatch(line -> line.rule().managed())) {
            title.getChildren().add(new WrappedLabel(Messages.text("rules.locked.some"), "muted", "small"));
        }
        arrange(List.of(together, verification), title, tabs);
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
        Label name = new WrappedLabel(line.name(), "card-title");
        Node what = line.isSet()
                ? new WrappedLabel(Messages.text("rules.set.text", line.parts().size()), "muted")
                : DetailParts.shortened(line.rule().arn(), Messages.text("rules.arn"));
        title.getChildren().setAll(name, what);
        overview.show(line);
        pattern.show(line);
        targets.show(line);
        arrange(all, title, tabs);
    }

    private static Tab tab(String key, Node content) {
        Tab tab = new Tab(Messages.text(key), content);
        tab.setId(key.replace('.', '-'));
        return tab;
    }
}
