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
 * JSON, colored, a line to a row, with notes in the margin. Rows can be selected; copying takes those selected, or all
 * where none is. Only the rows in sight cost anything.
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
     * Shows these lines, and keeps its place where they are nearly those it showed.
     *
     * @param newNotes what to note beside an item of an array, by its value; empty for nothing
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
