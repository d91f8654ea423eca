package org.queuebridge.ui.control.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.change.LineDiff;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.words.Messages;

/**
 * A difference line by line, in sections: signs and colors for added and removed lines, and names beside ids. Keeps its
 * scroll position.
 */
public final class DiffView extends ListView<DiffRow> {
    private final Function<String, Optional<String>> names;

    /**
     * A view of a difference.
     *
     * @param words its name for screen readers
     * @param names the note beside an item of an array, by its value
     */
    public DiffView(String words, Function<String, Optional<String>> names) {
        this.names = names;
        getStyleClass().addAll("code-view", "diff-view");
        setAccessibleText(words);
        setCellFactory(_ -> new Cell());
    }

    public void show(List<DiffRow> rows) {
        if (rows.equals(getItems())) {
            refresh();
        } else {
            setItems(FXCollections.observableList(rows));
        }
    }

    /** Scrolls to the section of that heading. */
    public void reveal(String heading) {
        int row = getItems().indexOf(new DiffRow.Heading(heading));
        if (row >= 0) {
            scrollTo(row);
            getSelectionModel().select(row);
        }
    }

    private final class Cell extends ListCell<DiffRow> {
        @Override
        protected void updateItem(@Nullable DiffRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            for (LineDiff.Change change : LineDiff.Change.values()) {
                is(change.name().toLowerCase(Locale.ROOT), row instanceof DiffRow.Line line && line.change() == change);
            }
            is("heading", row instanceof DiffRow.Heading);
            is("about", row instanceof DiffRow.Note);
            switch (row) {
                case null -> {}
                case DiffRow.Heading(String words) -> setText(words);
                case DiffRow.Note(String words) -> setText(words);
                case DiffRow.Line(LineDiff.Change change, JsonLayout.Line line) -> show(change, line);
            }
        }

        private void is(String state, boolean holds) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(state), holds);
        }

        private void show(LineDiff.Change change, JsonLayout.Line line) {
            Optional<String> note = line.item().flatMap(names);
            Text text = new Text(sign(change) + " " + line.text());
            text.getStyleClass().add("line");
            TextFlow flow = new TextFlow(text);
            note.ifPresent(name -> flow.getChildren().add(note(name)));
            setGraphic(flow);
            setAccessibleText(Messages.text("diff." + change, line.text().strip(), note.orElse("")));
        }

        private static Text note(String name) {
            Text text = new Text("  " + name);
            text.getStyleClass().add("note");
            return text;
        }

        private static String sign(LineDiff.Change change) {
            return switch (change) {
                case SAME -> " ";
                case REMOVED -> "-";
                case ADDED -> "+";
            };
        }
    }
}
