package org.queuebridge.ui.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.words.Words;

/** The selected rule, whole. */
final class RuleDetailPane extends VBox {
    private final VBox title = new VBox();
    private final OverviewPane overview = new OverviewPane();
    private final PatternPane pattern = new PatternPane();
    private final TargetsPane targets = new TargetsPane();
    private final Tab verification;
    private final TabPane tabs = new TabPane();
    private final EmptyState nothing = new EmptyState();
    private final Button test;

    /**
     * Over the model.
     *
     * @param onTest leads with the rule to the test bench
     */
    RuleDetailPane(RulesModel model, Consumer<RuleInsight> onTest) {
        test = Buttons.plain(
                Words.text("rules.test"),
                () -> model.list().selectedProperty().get().ifPresent(line -> onTest.accept(line.insight())));
        test.setId("test-rule");
        test.getStyleClass().add("small");
        setId("rule-detail");
        getStyleClass().addAll("column", "rule-detail");
        verification = tab("rules.tab.verification", new VerificationPane(model.verification()));
        tabs.getTabs()
                .addAll(List.of(
                        tab("rules.tab.overview", Detail.scrolling(overview)),
                        tab("rules.tab.pattern", pattern),
                        tab("rules.tab.targets", Detail.scrolling(targets)),
                        verification));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("detail-tabs");
        title.getStyleClass().add("detail-title");
        nothing.show(Feather.MOUSE_POINTER, Words.text("rules.detail.none.title"), Words.text("rules.detail.none"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        VBox.setVgrow(nothing, Priority.ALWAYS);
        model.list().selectedProperty().subscribe(this::show);
    }

    /** Puts the focus on the tabs. */
    void focus() {
        tabs.requestFocus();
    }

    /** Turns to what verifying found. */
    void turnToVerification() {
        tabs.getSelectionModel().select(verification);
    }

    private void show(Optional<RuleLine> selected) {
        selected.ifPresentOrElse(this::show, () -> getChildren().setAll(nothing));
    }

    private void show(RuleLine line) {
        Label name = Detail.text(line.name(), "card-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        test.setDisable(line.rule().pattern().isEmpty());
        title.getChildren()
                .setAll(new HBox(name, test), Detail.shortened(line.rule().arn(), Words.text("rules.arn")));
        overview.show(line);
        pattern.show(line);
        targets.show(line);
        getChildren().setAll(title, tabs);
    }

    private static Tab tab(String key, Node content) {
        Tab tab = new Tab(Words.text(key), content);
        tab.setId(key.replace('.', '-'));
        return tab;
    }
}
