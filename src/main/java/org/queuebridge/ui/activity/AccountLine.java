package org.queuebridge.ui.activity;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.queuebridge.ui.control.WhenNarrow;
import org.queuebridge.words.Messages;

/** Account and region, with a sign before them for the sandbox. */
final class AccountLine extends HBox {
    /** Below this width, in letters, only the sign is shown. */
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

    /** The whole line. */
    void show(ActivityRow line) {
        show(line, line.where());
    }

    /** The part that fits into a cell: the sandbox's account number says nothing. */
    void showShortly(ActivityRow line) {
        show(line, line.sandbox() ? line.head().account().region() : line.where());
    }

    private void show(ActivityRow line, String place) {
        sandbox.setVisible(line.sandbox());
        words.setText(place);
    }
}
