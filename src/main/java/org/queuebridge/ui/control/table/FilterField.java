package org.queuebridge.ui.control.table;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.property.StringProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.ui.words.Messages;

/** Where words are typed that a table's rows must have: Esc empties it, Down leads to the table. */
public final class FilterField extends CustomTextField {
    private final Runnable toTable;

    /**
     * Takes what room there is.
     *
     * @param key of what it says while it is empty
     * @param least its width, in pixels
     * @param words what is typed
     * @param toTable puts the focus on the table
     */
    public FilterField(String id, String key, double least, StringProperty words, Runnable toTable) {
        this.toTable = toTable;
        setId(id);
        setPromptText(Messages.text(key));
        setAccessibleText(Messages.text(key));
        setLeft(new FontIcon(Feather.SEARCH));
        textProperty().bindBidirectional(words);
        setOnKeyPressed(this::onKey);
        setMinWidth(least);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    /** Puts the cursor into it, to type anew. */
    public void enter() {
        requestFocus();
        selectAll();
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN) {
            toTable.run();
            key.consume();
        }
    }
}
