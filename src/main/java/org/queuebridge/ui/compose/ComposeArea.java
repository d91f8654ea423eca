package org.queuebridge.ui.compose;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.words.Messages;

/**
 * Pattern, plan and code of what is composed, as tabs whose tools stand beside them. It can fill the screen; Esc ends
 * that.
 */
final class ComposeArea extends StackPane {
    private final TabPane tabs = new TabPane();
    private final HBox tools = new HBox();
    private final BooleanProperty fullScreen = new SimpleBooleanProperty();
    private final Button enlarge;

    ComposeArea(List<AreaTab> all) {
        getStyleClass().add("compose-area");
        tabs.setId("preview-tabs");
        tabs.getStyleClass().addAll("detail-tabs", "preview-tabs");
        tabs.setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs().setAll(all);
        tools.getStyleClass().add("area-tools");
        tools.setAlignment(Pos.CENTER_RIGHT);
        // Over the tabs' own row, which has nothing else at its right.
        tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        tools.setPickOnBounds(false);
        setAlignment(tools, Pos.TOP_RIGHT);
        enlarge = Buttons.icon(
                Feather.MAXIMIZE_2, Messages.text("area.enlarge"), () -> fullScreen.set(!fullScreen.get()));
        enlarge.setId("area-enlarge");
        getChildren().addAll(tabs, tools);
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::showTools);
        fullScreen.subscribe(this::showEnlarged);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && fullScreen.get()) {
                fullScreen.set(false);
                key.consume();
            }
        });
    }

    /** Whether it fills the screen. */
    BooleanProperty fullScreenProperty() {
        return fullScreen;
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
