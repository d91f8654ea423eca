package org.queuebridge.ui.control.code;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * A field for JSON, with colors, line numbers, names beside ids, and a mark where something is wrong. A text area keeps
 * the text, cursor, selection and undo; its letters are drawn by {@link EditedLines} above it.
 */
public final class JsonEditor extends StackPane implements Searchable {
    private final TextArea area = new TextArea();
    private final EditedLines drawn;

    /**
     * An empty editor.
     *
     * @param id the text area's id
     * @param name what is edited, for screen readers
     * @param names the note beside an id
     */
    public JsonEditor(String id, String name, Function<String, Optional<String>> names) {
        getStyleClass().add("json-editor");
        area.setId(id);
        area.setAccessibleText(name);
        drawn = new EditedLines(area, names);
        getChildren().addAll(area, drawn);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    public StringProperty textProperty() {
        return area.textProperty();
    }

    /** Whether long lines continue below. */
    public BooleanProperty wrapProperty() {
        return area.wrapTextProperty();
    }

    /** A new line begins below the beginning of the line before. */
    private void onKey(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
        if (key.getCode() == KeyCode.ENTER && plain) {
            String line = drawn.lines().line(drawn.lines().at(area.getCaretPosition()));
            String indent =
                    line.substring(0, line.length() - line.stripLeading().length());
            area.replaceSelection("\n" + indent);
            key.consume();
        }
    }

    /**
     * Marks where something is wrong.
     *
     * @param line from 1
     * @param column from 1, in characters
     */
    public void markWrong(int line, int column) {
        drawn.show(Optional.of(new EditedLines.ProblemPlace(line - 1, column)));
    }

    /** Marks nothing as wrong. */
    public void markRight() {
        drawn.show(Optional.<EditedLines.ProblemPlace>empty());
    }

    /** Puts the cursor at a place; line and column from 1. */
    public void goTo(int line, int column) {
        TextLines lines = drawn.lines();
        int there = Math.clamp(line - 1L, 0, lines.count() - 1);
        area.positionCaret(lines.start(there) + lines.unit(there, column));
        area.requestFocus();
    }

    @Override
    public Supplier<List<String>> searched() {
        String text = area.getText();
        return () -> List.of(text.split("\n", -1));
    }

    @Override
    public void show(FoundText found) {
        drawn.show(found);
        found.current().ifPresent(match -> {
            int start = drawn.lines().start(match.line());
            area.selectRange(start + match.from(), start + match.to());
        });
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }
}
