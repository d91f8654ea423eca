package org.queuebridge.ui.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.code.FindBar;
import org.queuebridge.ui.theme.WindowBreakpoints;
import org.queuebridge.words.Messages;

/**
 * Pattern, plan and code of what is composed, as tabs whose tools stand beside them; in a wide window the plan stands
 * beside the others. It can fill the screen; Esc ends that.
 */
final class ComposeArea extends SplitPane {
    private static final double SHARE = 0.58;

    private final TabPane tabs = new TabPane();
    private final HBox tools = new HBox();
    private final StackPane main = new StackPane(tabs, tools);
    private final VBox beside = new VBox();
    private final AreaTab plan;
    private final Region planned;
    private final BooleanProperty fullScreen = new SimpleBooleanProperty();
    private final Button enlarge;

    ComposeArea(AreaTab pattern, AreaTab plan, AreaTab code) {
        this.plan = plan;
        planned = (Region) plan.getContent();
        main.getStyleClass().add("compose-area");
        beside.getStyleClass().add("compose-area");
        tabs.setId("preview-tabs");
        tabs.getStyleClass().addAll("detail-tabs", "preview-tabs");
        tabs.setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs().setAll(List.of(pattern, plan, code));
        tools.getStyleClass().add("area-tools");
        tools.setAlignment(Pos.CENTER_RIGHT);
        // Over the tabs' own row, which leaves them that room.
        tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        tools.setPickOnBounds(false);
        StackPane.setAlignment(tools, Pos.TOP_RIGHT);
        tools.widthProperty().subscribe(_ -> leaveRoom());
        tabs.skinProperty().subscribe(_ -> leaveRoom());
        enlarge = Buttons.icon(
                Feather.MAXIMIZE_2, Messages.text("area.enlarge"), () -> fullScreen.set(!fullScreen.get()));
        enlarge.setId("area-enlarge");
        getItems().setAll(List.of(main));
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::showTools);
        fullScreen.subscribe(this::showEnlarged);
        sceneProperty()
                .flatMap(Scene::widthProperty)
                .map(width -> width.doubleValue() >= WindowBreakpoints.PLAN_BESIDE_PATTERN)
                .orElse(false)
                .subscribe(this::placePlan);
        // Before the list, which keeps Esc for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && fullScreen.get() && !isSearching(key)) {
                fullScreen.set(false);
                key.consume();
            }
        });
    }

    /** In the bar that searches, Esc closes that. */
    private static boolean isSearching(KeyEvent key) {
        return key.getTarget() instanceof Node node && node.getParent() instanceof FindBar;
    }

    /** Whether it fills the screen. */
    BooleanProperty fullScreenProperty() {
        return fullScreen;
    }

    private void leaveRoom() {
        Optional.ofNullable(tabs.lookup(".tab-header-area"))
                .ifPresent(row -> row.setStyle("-fx-padding: 0 " + Math.round(tools.getWidth()) + "px 0 4px;"));
    }

    private void placePlan(boolean wide) {
        boolean isBeside = getItems().contains(beside);
        if (wide && !isBeside) {
            tabs.getTabs().remove(plan);
            plan.setContent(null);
            Label title = new Label();
            title.setId(plan.getId());
            title.getStyleClass().add("area-title");
            title.textProperty().bind(plan.textProperty());
            VBox.setVgrow(planned, Priority.ALWAYS);
            beside.getChildren().setAll(title, planned);
            getItems().setAll(List.of(main, beside));
            setDividerPositions(SHARE);
        } else if (!wide && isBeside) {
            getItems().setAll(List.of(main));
            beside.getChildren().clear();
            plan.setContent(planned);
            tabs.getTabs().add(1, plan);
        }
    }

    private void showTools(Tab chosen) {
        List<Node> all = new ArrayList<>(chosen instanceof AreaTab tab ? tab.tools() : List.of());
        all.add(enlarge);
        tools.getChildren().setAll(all);
    }

    private void showEnlarged(boolean enlarged) {
        String words = Messages.text(enlarged ? "area.reduce" : "area.enlarge");
        enlarge.setGraphic(new FontIcon(enlarged ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2));
        enlarge.setAccessibleText(words);
        enlarge.setTooltip(new Tooltip(words));
    }
}
