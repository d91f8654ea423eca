package org.queuebridge.ui.control.table;

import javafx.beans.property.StringProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.words.Messages;

/** The filter field of a table: Esc empties it, Down goes to the table. */
public final class FilterField extends CustomTextField {
    private final Runnable toTable;

    /**
     * Takes the available width.
     *
     * @param key the message key of its prompt
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

    /** Puts the cursor into the field and selects its text. */
    public void enter() {
        requestFocus();
        selectAll();
    }

    /** Does this on Enter from now on. */
    public void onEnter(Runnable command) {
        setOnAction(_ -> command.run());
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
