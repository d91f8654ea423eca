package org.queuebridge.ui.shell;

import java.util.EnumSet;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.queuebridge.ui.control.ThemedPopOver;
import org.queuebridge.words.Messages;

/** All keys of {@link Keys}, grouped by where they work. */
final class KeyList extends VBox {
    /** The part of the window's width that it takes at most. */
    private static final double SHARE = 0.8;

    private KeyList(double width) {
        setId("key-list");
        getStyleClass().add("key-list");
        // Screen readers read what has the focus.
        setFocusTraversable(true);
        setAccessibleText(Messages.text("keys.title"));
        Label title = new Label(Messages.text("keys.title"));
        title.getStyleClass().add("card-title");
        FlowPane groups = new FlowPane();
        groups.getStyleClass().add("flow-pane");
        groups.setRowValignment(VPos.TOP);
        groups.setPrefWrapLength(width * SHARE);
        // Both columns are about as high.
        EnumSet<Keys.Group> first = EnumSet.of(Keys.Group.EVERYWHERE, Keys.Group.CHARTS);
        EnumSet<Keys.Group> second = EnumSet.complementOf(first);
        second.remove(Keys.Group.ALTERNATIVE);
        groups.getChildren().addAll(column(first), column(second));
        getChildren().addAll(title, groups);
    }

    /** Opens it at a node of the window. */
    static void open(Node at) {
        KeyList list = new KeyList(at.getScene().getWidth());
        ThemedPopOver popOver = new ThemedPopOver(Messages.text("keys.title"), list);
        popOver.setArrowLocation(PopOver.ArrowLocation.LEFT_BOTTOM);
        popOver.open(at);
    }

    /** One grid for all of them, so that the words of every group begin at the same place. */
    private static Region column(Set<Keys.Group> groups) {
        GridPane rows = new GridPane();
        rows.getStyleClass().add("key-rows");
        for (Keys.Group group : groups) {
            Label name = new Label(group.words());
            name.getStyleClass().addAll("field-label", "key-group");
            rows.add(name, 0, rows.getRowCount(), 2, 1);
            group.keys().forEach(key -> addRow(rows, key));
        }
        return rows;
    }

    private static void addRow(GridPane rows, Keys key) {
        Label sign = new Label(key.text());
        sign.getStyleClass().add("key-sign");
        sign.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(key.words());
        words.setMinWidth(USE_PREF_SIZE);
        rows.addRow(rows.getRowCount(), sign, words);
    }
}
