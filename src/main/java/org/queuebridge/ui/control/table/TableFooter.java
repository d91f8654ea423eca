package org.queuebridge.ui.control.table;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.queuebridge.ui.control.WhenNarrow;

/** The line below a table: the number of rows, and key hints while there is room. */
public final class TableFooter extends HBox {
    /**
     * @param counts the number of rows
     * @param keys the table's keys, in words
     * @param pane the pane whose width counts
     * @param letters the room that the hints need, see {@link WhenNarrow#than}
     */
    public TableFooter(Label counts, String keys, Region pane, double letters) {
        counts.getStyleClass().add("small");
        counts.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(keys);
        words.getStyleClass().addAll("muted", "small");
        WhenNarrow.drop(words, WhenNarrow.than(pane, counts, letters));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(counts, space, words);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("footer");
    }
}
