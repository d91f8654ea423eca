package org.queuebridge.ui.bench;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.domain.Failure;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.ComputeNotice;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.WhenNarrow;
import org.queuebridge.ui.memory.Memory;
import org.queuebridge.ui.menu.RowMenu;
import org.queuebridge.ui.menu.RuleLinks;
import org.queuebridge.ui.rules.NoRulesPane;
import org.queuebridge.ui.rules.model.RulesState;
import org.queuebridge.ui.session.BusBox;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/** The right half of the test bench: the result for each pattern, and the details of the selected one. */
final class ResultsPane extends VBox {
    private final BenchModel model;
    private final Runnable toConnect;
    private final EmptyState empty = new EmptyState();
    private final Notice notice = new Notice();
    private final TrialDetail detail;
    private final TrialTable table;
    private final SplitPane split;

    ResultsPane(BenchModel model, Runnable toConnect) {
        this.model = model;
        this.toConnect = toConnect;
        getStyleClass().addAll("column", "results-pane");
        detail = new TrialDetail(model);
        table = new TrialTable(model, detail::focus);
        table.setPlaceholder(empty);
        table.setMinHeight(130);
        detail.setMinHeight(110);
        split = new SplitPane(table, detail);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.46);
        split.getStyleClass().add("bench-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        notice.setId("bench-ask-notice");
        getChildren().addAll(tools(), notice, new ComputeNotice(model.failureProperty()), split, new AskBar(model));
        model.rulesProperty().subscribe(_ -> show());
        model.shownProperty().subscribe(_ -> show());
        model.askingProperty().subscribe(_ -> show());
    }

    /** Gives the rows a menu. */
    void menu(RuleLinks links) {
        TrialMenu menu = new TrialMenu(model, detail::focus, links);
        RowMenu.install(table, lines -> menu.of(lines.getFirst()));
    }

    void remember(Memory memory) {
        memory.divider("bench.results", split);
        memory.columns("bench", table);
    }

    private Node tools() {
        BusBox bus = new BusBox(model.workspace());
        bus.setId("bench-bus");
        bus.setAccessibleText(Messages.text("rules.bus"));
        bus.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bus, Priority.ALWAYS);
        ToggleButton matching = new ToggleButton(Messages.text("bench.only-matching"));
        matching.setId("only-matching");
        matching.setMinWidth(Region.USE_PREF_SIZE);
        WhenNarrow.shorten(matching, Feather.CHECK, WhenNarrow.than(this, matching, 28));
        matching.selectedProperty().bindBidirectional(model.onlyMatchingProperty());
        Node reload =
                Buttons.icon(Feather.REFRESH_CW, Messages.text("rules.reload", Keys.REFRESH.text()), model::reload);
        reload.setId("bench-reload");
        HBox tools = new HBox(bus, matching, reload);
        tools.getStyleClass().add("tools");
        return tools;
    }

    private void show() {
        switch (model.rulesProperty().get()) {
            case RulesState.NotConnected() ->
                empty.show(
                        Feather.LINK,
                        Messages.text("bench.empty.not-connected.title"),
                        Messages.text("bench.empty.not-connected"),
                        Buttons.accent(Messages.text("rules.empty.not-connected.go"), toConnect));
            case RulesState.NoBus() -> NoRulesPane.noBus(empty);
            case RulesState.Loading _ -> NoRulesPane.loading(empty);
            case RulesState.Loaded loaded -> sayWhyNone(loaded.unreadable());
            case RulesState.Failed failed -> NoRulesPane.failed(empty, failed);
        }
        showFailures();
    }

    private void sayWhyNone(int unreadable) {
        boolean none = model.shownProperty().get().all() == 0;
        if (none && unreadable > 0) {
            NoRulesPane.unreadable(empty);
        } else if (none) {
            empty.show(Feather.FILTER, Messages.text("bench.empty.none.title"), Messages.text("bench.empty.none"));
        } else {
            empty.show(
                    Feather.SEARCH,
                    Messages.text("bench.empty.no-match.title"),
                    Messages.text("bench.empty.no-match"),
                    Buttons.plain(
                            Messages.text("rules.empty.show-all"),
                            () -> model.onlyMatchingProperty().set(false)));
        }
    }

    private void showFailures() {
        if (model.askingProperty().get() instanceof AskState.Failed(Failure failure)) {
            notice.show(failure, Buttons.link(Messages.text("rules.retry"), model::askAll));
        } else if (model.rulesProperty().get() instanceof RulesState.Failed(Failure failure)) {
            notice.show(failure, Buttons.link(Messages.text("rules.retry"), model::reload));
        } else {
            notice.hide();
        }
    }
}
