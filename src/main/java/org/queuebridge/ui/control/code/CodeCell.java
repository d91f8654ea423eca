package org.queuebridge.ui.control.code;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.queuebridge.ui.control.code.FoundText.Mark;
import org.queuebridge.words.Messages;

/** A row of a {@link CodeView}. */
final class CodeCell extends ListCell<CodeRow> {
    private final CodeView view;
    private final CodeLine line = new CodeLine();

    CodeCell(CodeView view) {
        this.view = view;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable CodeRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Optional<String> note = view.note(row);
        line.show(row, view.lines(), note, view.wrapProperty().get());
        line.onFold(() -> view.fold(row.at()));
        List<Mark> marks = view.marks(row);
        line.flow().mark(marks);
        pseudoClassStateChanged(CodeView.FOUND, view.isFound(row));
        setGraphic(line);
        String hidden = row.hidden() == 0 ? "" : Messages.text("code.folded", row.hidden());
        setAccessibleText(
                (row.line().text().strip() + "  " + note.map(String::strip).orElse("") + hidden).strip());
    }

    @Override
    protected double computePrefWidth(double height) {
        return getItem() == null
                ? super.computePrefWidth(height)
                : line.prefWidth(-1) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return getItem() == null
                ? super.computePrefHeight(width)
                : line.prefHeight(width - snappedLeftInset() - snappedRightInset())
                        + snappedTopInset()
                        + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            line.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
