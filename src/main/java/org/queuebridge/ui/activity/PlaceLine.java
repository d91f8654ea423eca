package org.queuebridge.ui.activity;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.queuebridge.ui.control.Narrow;
import org.queuebridge.ui.words.Words;

/** Account and region, behind a sign where nothing real was touched. */
final class PlaceLine extends HBox {
    /** Below that the sign says enough; in letters. */
    private static final double ROOM = 11;

    private final Label sandbox = new Label(Words.text("header.sandbox"));
    private final Label words = new Label();

    PlaceLine() {
        getStyleClass().add("place-line");
        setAlignment(Pos.CENTER_LEFT);
        sandbox.getStyleClass().add("environment");
        sandbox.setMinWidth(Region.USE_PREF_SIZE);
        sandbox.managedProperty().bind(sandbox.visibleProperty());
        words.setMinWidth(0);
        words.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        words.visibleProperty()
                .bind(sandbox.visibleProperty()
                        .not()
                        .or(Narrow.than(this, words, ROOM).not()));
        getChildren().addAll(sandbox, words);
    }

    /** All of it. */
    void show(ActivityLine line) {
        show(line, line.where());
    }

    /** What has room in a cell: the sandbox's account is made up. */
    void showShortly(ActivityLine line) {
        show(line, line.sandbox() ? line.head().account().region() : line.where());
    }

    private void show(ActivityLine line, String place) {
        sandbox.setVisible(line.sandbox());
        words.setText(place);
    }
}
