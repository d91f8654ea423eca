package org.queuebridge.ui.control.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.json.JsonLayout;

/** A line of a {@link CodeView}: colored tokens, then the note. */
final class CodeCell extends ListCell<JsonLayout.Line> {
    private static final String INDENT = "  ";

    private final TextFlow flow = new TextFlow();
    private final Function<String, Optional<String>> notes;

    CodeCell(Function<String, Optional<String>> notes) {
        this.notes = notes;
    }

    @Override
    protected void updateItem(JsonLayout.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Optional<String> note = line.item().flatMap(notes);
        List<Node> parts = flow.getChildren();
        parts.clear();
        parts.add(text(INDENT.repeat(line.indent()), "punctuation"));
        line.tokens().forEach(token -> parts.add(text(token.text(), style(token.kind()))));
        note.ifPresent(words -> parts.add(text(gap(line) + words, "note")));
        setGraphic(flow);
        setAccessibleText(line.text().strip() + note.map(words -> "  " + words).orElse(""));
    }

    /** The last item of an array has no comma; its note is aligned with the others. */
    private static String gap(JsonLayout.Line line) {
        return line.text().endsWith(",") ? "  " : "   ";
    }

    private static Text text(String content, String style) {
        Text text = new Text(content);
        text.getStyleClass().add(style);
        return text;
    }

    private static String style(JsonLayout.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
