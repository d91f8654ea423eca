package org.queuebridge.ui.compose;

import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.queuebridge.ui.control.WhenNarrow;

/** The place that is written to, beside the main button; above it where the width is too small. */
final class WriteLocationRow extends GridPane {
    /** The smallest width for both, in letters. */
    private static final double BOTH = 36;

    private final BooleanBinding narrow;

    /**
     * @param place the words with what belongs to them
     * @param words those, for the size of their letters
     */
    WriteLocationRow(Region place, Label words, HBox controls) {
        getStyleClass().add("where-row");
        place.setMaxWidth(Double.MAX_VALUE);
        setHgrow(place, Priority.ALWAYS);
        controls.setAlignment(Pos.CENTER_RIGHT);
        controls.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(place, controls);
        narrow = WhenNarrow.than(this, words, BOTH);
        narrow.subscribe(isNarrow -> {
            setConstraints(place, 0, 0, isNarrow ? 2 : 1, 1);
            setConstraints(controls, isNarrow ? 0 : 1, isNarrow ? 1 : 0, isNarrow ? 2 : 1, 1);
        });
    }
}
