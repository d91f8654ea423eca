package org.queuebridge.ui.activity;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.queuebridge.ui.words.Words;

/** Account and region, behind a sign where nothing real was touched. */
final class PlaceLine extends HBox {
    private final Label sandbox = new Label(Words.text("header.sandbox"));
    private final Label words = new Label();

    PlaceLine() {
        getStyleClass().add("place-line");
        setAlignment(Pos.CENTER_LEFT);
        sandbox.getStyleClass().add("environment");
        sandbox.setMinWidth(Region.USE_PREF_SIZE);
        sandbox.managedProperty().bind(sandbox.visibleProperty());
        words.setMinWidth(0);
        getChildren().addAll(sandbox, words);
    }

    void show(ActivityLine line) {
        sandbox.setVisible(line.sandbox());
        words.setText(line.where());
    }
}
