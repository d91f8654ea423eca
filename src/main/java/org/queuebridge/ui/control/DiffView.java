package org.queuebridge.ui.control;

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
import org.queuebridge.domain.change.Diff;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.ui.words.Words;

/** Two patterns line by line: a sign and a colour for what goes and what comes, and names beside ids. */
public final class DiffView extends ListView<Diff.Line<JsonLayout.Line>> {
    private final Function<String, Optional<String>> names;

    /**
     * A view of a difference.
     *
     * @param words what it shows, for screen readers
     * @param names what to note beside an item of an array, by its value
     */
    public DiffView(String words, Function<String, Optional<String>> names) {
        this.names = names;
        getStyleClass().addAll("code-view", "diff-view");
        setAccessibleText(words);
        setCellFactory(_ -> new Cell());
    }

    /** Shows how the first becomes the second. */
    public void show(List<JsonLayout.Line> before, List<JsonLayout.Line> after) {
        setItems(FXCollections.observableList(Diff.of(before, after, JsonLayout.Line::text)));
    }

    private final class Cell extends ListCell<Diff.Line<JsonLayout.Line>> {
        @Override
        protected void updateItem(Diff.@Nullable Line<JsonLayout.Line> line, boolean empty) {
            super.updateItem(line, empty);
            for (Diff.Change change : Diff.Change.values()) {
                pseudoClassStateChanged(
                        PseudoClass.getPseudoClass(change.name().toLowerCase(Locale.ROOT)),
                        line != null && !empty && line.change() == change);
            }
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Optional<String> note = line.line().item().flatMap(names);
            Text text = new Text(sign(line.change()) + " " + line.line().text());
            text.getStyleClass().add("line");
            TextFlow flow = new TextFlow(text);
            note.ifPresent(name -> flow.getChildren().add(note(name)));
            setGraphic(flow);
            setAccessibleText(
                    Words.text("diff." + line.change(), line.line().text().strip(), note.orElse("")));
        }

        private static Text note(String name) {
            Text text = new Text("  " + name);
            text.getStyleClass().add("note");
            return text;
        }

        private static String sign(Diff.Change change) {
            return switch (change) {
                case SAME -> " ";
                case REMOVED -> "-";
                case ADDED -> "+";
            };
        }
    }
}
