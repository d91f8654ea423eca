package org.queuebridge.ui.control.code;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.ui.control.CopyToClipboard;
import org.queuebridge.ui.control.code.FoundText.Mark;

/**
 * JSON with colors, a line a row, with its number, and notes in the margin. Objects and arrays can be folded, by their
 * triangle or the arrow keys. Rows can be selected and copied. Only visible rows are rendered.
 */
public final class CodeView extends ListView<CodeRow> implements Searchable {
    static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final int LINES_ABOVE = 3;
    private static final PseudoClass WRAPPED = PseudoClass.getPseudoClass("wrapped");
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final BooleanProperty wrap = new SimpleBooleanProperty(true);
    private final Set<Integer> folded = new HashSet<>();
    private Function<String, Optional<String>> notes = _ -> Optional.empty();
    private FoldableText text = FoldableText.EMPTY;
    private CodeRows rows = new CodeRows(FoldableText.EMPTY, Set.of());
    private FoundText found = FoundText.NOTHING;

    /**
     * An empty view.
     *
     * @param name what it shows, for screen readers
     */
    public CodeView(String name) {
        getStyleClass().add("code-view");
        setAccessibleText(name);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(_ -> new CodeCell(this));
        wrap.subscribe(on -> {
            pseudoClassStateChanged(WRAPPED, on);
            refresh();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (COPY.match(key)) {
                copy();
                key.consume();
            } else if (!key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown()) {
                foldByKey(key);
            }
        });
    }

    /** Whether long lines continue below. */
    public BooleanProperty wrapProperty() {
        return wrap;
    }

    /** Shows these lines; see {@link #show(FoldableText, Function)}. */
    public void show(List<JsonLayout.Line> lines, Function<String, Optional<String>> newNotes) {
        show(FoldableText.of(lines), newNotes);
    }

    /**
     * Shows a text, and keeps the scroll position and what is folded where it is nearly the same.
     *
     * @param newNotes the note beside an item of an array, by its value; empty for none
     */
    public void show(FoldableText now, Function<String, Optional<String>> newNotes) {
        notes = newNotes;
        if (now.equals(text)) {
            refresh();
            return;
        }
        FoldableText before = text;
        text = now;
        folded.removeIf(at -> !now.folds().containsKey(at)
                || !before.lines().get(at).equals(now.lines().get(at)));
        found = FoundText.NOTHING;
        showRows();
    }

    private void showRows() {
        rows = new CodeRows(text, folded);
        setItems(FXCollections.observableList(rows));
    }

    /** What is shown, with all that is folded. */
    public FoldableText text() {
        return text;
    }

    int lines() {
        return text.lines().size();
    }

    /** The note of a row, with the blanks before it. */
    Optional<String> note(CodeRow row) {
        return row.end().isPresent() ? Optional.empty() : FoundText.note(row.line(), notes);
    }

    @Override
    public Supplier<List<String>> searched() {
        FoldableText now = text;
        Function<String, Optional<String>> beside = notes;
        return () -> FoundText.searchable(now, beside);
    }

    @Override
    public void show(FoundText now) {
        found = now;
        now.current().ifPresent(match -> {
            unfold(match.line());
            int row = rows.rowOf(match.line());
            getSelectionModel().clearAndSelect(row);
            scrollTo(Math.max(0, row - LINES_ABOVE));
        });
        refresh();
    }

    private void unfold(int line) {
        if (folded.removeIf(at -> at < line && line <= text.folds().getOrDefault(at, at))) {
            showRows();
        }
    }

    /** Scrolls to a line. */
    public void reveal(int line) {
        scrollTo(Math.max(0, rows.rowOf(line) - LINES_ABOVE));
    }

    List<Mark> marks(CodeRow row) {
        return row.end().isPresent() ? List.of() : found.marks(row.at());
    }

    boolean isFound(CodeRow row) {
        return found.current().filter(match -> match.line() == row.at()).isPresent();
    }

    /** Folds what begins in a line, or unfolds it. */
    void fold(int line) {
        if (!folded.remove(line) && text.folds().containsKey(line)) {
            folded.add(line);
        }
        showRows();
        focus(line);
    }

    private void foldByKey(KeyEvent key) {
        CodeRow row = getFocusModel().getFocusedItem();
        boolean close = key.getCode() == KeyCode.LEFT;
        if (row == null || !(close || key.getCode() == KeyCode.RIGHT)) {
            return;
        }
        if (close != row.end().isPresent() && row.foldable()) {
            fold(row.at());
        } else if (close) {
            enclosing(row.at()).ifPresent(this::focus);
        }
        key.consume();
    }

    /** The line in which what encloses a line begins. */
    private Optional<Integer> enclosing(int line) {
        return text.folds().entrySet().stream()
                .filter(fold -> fold.getKey() < line && line <= fold.getValue())
                .map(fold -> fold.getKey())
                .max(Integer::compare);
    }

    /** Puts the focus on a line. */
    private void focus(int line) {
        int row = rows.rowOf(line);
        getSelectionModel().clearAndSelect(row);
        getFocusModel().focus(row);
    }

    /** Puts the selected lines on the clipboard, all where none is selected; notes are left out. */
    public void copy() {
        List<CodeRow> selected = List.copyOf(getSelectionModel().getSelectedItems());
        CopyToClipboard.copy(
                selected.isEmpty()
                        ? text.text()
                        : selected.stream()
                                .flatMap(row -> text.lines().subList(row.at(), row.at() + row.hidden() + 1).stream())
                                .map(JsonLayout.Line::text)
                                .collect(Collectors.joining("\n")));
    }
}
