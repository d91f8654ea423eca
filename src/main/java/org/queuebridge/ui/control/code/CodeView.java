package org.queuebridge.ui.control.code;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.ui.control.CopyToClipboard;

/**
 * JSON with colors, a line a row, and notes in the margin. Rows can be selected and copied. Only visible rows are
 * rendered.
 */
public final class CodeView extends ListView<JsonLayout.Line> {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private Function<String, Optional<String>> notes = _ -> Optional.empty();

    /**
     * An empty view.
     *
     * @param name what it shows, for screen readers
     */
    public CodeView(String name) {
        getStyleClass().add("code-view");
        setAccessibleText(name);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(_ -> new CodeCell(value -> notes.apply(value)));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (COPY.match(key)) {
                copy();
                key.consume();
            }
        });
    }

    /**
     * Shows these lines, and keeps the scroll position where they are nearly the same.
     *
     * @param newNotes the note beside an item of an array, by its value; empty for none
     */
    public void show(List<JsonLayout.Line> lines, Function<String, Optional<String>> newNotes) {
        notes = newNotes;
        if (lines.equals(getItems())) {
            refresh();
        } else {
            setItems(FXCollections.observableList(lines));
        }
    }

    /** Puts the selected lines on the clipboard, all where none is selected; notes are left out. */
    public void copy() {
        List<JsonLayout.Line> selected = getSelectionModel().getSelectedItems();
        CopyToClipboard.copy((selected.isEmpty() ? getItems() : selected)
                .stream().map(JsonLayout.Line::text).collect(Collectors.joining("\n")));
    }
}
