package org.queuebridge.ui.activity;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.queuebridge.ui.control.WhenNarrow;
import org.queuebridge.ui.words.Messages;

/** Account and region, behind a sign where nothing real was touched. */
final class AccountLine extends HBox {
    /** Below that the sign says enough; in letters. */
    private static final double ROOM = 11;

    private final Label sandbox = new Label(Messages.text("header.sandbox"));
    private final Label words = new Label();

    AccountLine() {
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
                        .or(WhenNarrow.than(this, words, ROOM).not()));
        getChildren().addAll(sandbox, words);
    }

    /** All of it. */
    void show(ActivityRow line) {
        show(line, line.where());
    }

    /** What has room in a cell: the sandbox's account is made up. */
    void showShortly(ActivityRow line) {
        show(line, line.sandbox() ? line.head().account().region() : line.where());
    }

    private void show(ActivityRow line, String place) {
        sandbox.setVisible(line.sandbox());
        words.setText(place);
    }
}
