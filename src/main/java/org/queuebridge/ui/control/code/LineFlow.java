package org.queuebridge.ui.control.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.json.JsonLayout.Token;
import org.queuebridge.ui.control.WrappedTooltip;
import org.queuebridge.ui.control.code.FoundText.Mark;

/** A line of colored tokens and a note, in which parts can be marked. */
final class LineFlow extends TextFlow {
    /** Beyond it colors would cost more than they tell: a line of minified JSON. */
    private static final int MOST_TOKENS = 400;

    private final Path marks = new Path();
    private final Path wrong = new Path();
    private final List<Part> parts = new ArrayList<>();
    private List<Mark> marked = List.of();
    private Optional<Mark> markedWrong = Optional.empty();

    /** A piece as it is written and as it is shown. */
    private record Part(int from, int length, int shownFrom, int shownLength) {
        int shown(int at) {
            int inside = Math.clamp(at - from, 0, length);
            return shownFrom + (length == shownLength ? inside : inside == 0 ? 0 : shownLength);
        }
    }

    LineFlow() {
        marks.setManaged(false);
        marks.getStyleClass().add("mark");
        wrong.setManaged(false);
        wrong.getStyleClass().add("wrong-mark");
        getStyleClass().add("line-flow");
    }

    /**
     * Shows a line.
     *
     * @param start where the tokens begin in the text that marks count in
     * @param shorten whether long names of sources are shortened
     */
    void show(int start, List<Token> tokens, Optional<String> note, boolean shorten) {
        parts.clear();
        List<Node> nodes = new ArrayList<>();
        nodes.add(marks);
        nodes.add(wrong);
        if (tokens.size() > MOST_TOKENS) {
            StringBuilder whole = new StringBuilder();
            tokens.forEach(token -> whole.append(token.text()));
            add(nodes, start, whole.toString(), whole.toString(), "punctuation");
        } else {
            int at = start;
            for (Token token : tokens) {
                Optional<String> brief = shorten && token.kind() == JsonLayout.Kind.STRING
                        ? ShortSource.of(token.text())
                        : Optional.empty();
                Text text = add(nodes, at, token.text(), brief.orElse(token.text()), style(token.kind()));
                brief.ifPresent(_ -> explain(text, token.text()));
                at += token.text().length();
            }
        }
        int end = parts.isEmpty()
                ? start
                : parts.getLast().from() + parts.getLast().length();
        note.ifPresent(words -> add(nodes, end, words, words, "note"));
        getChildren().setAll(nodes);
        mark(List.of());
    }

    private Text add(List<Node> nodes, int from, String whole, String shown, String style) {
        Text text = new Text(shown);
        text.getStyleClass().add(style);
        int shownFrom = parts.isEmpty()
                ? 0
                : parts.getLast().shownFrom() + parts.getLast().shownLength();
        parts.add(new Part(from, whole.length(), shownFrom, shown.length()));
        nodes.add(text);
        return text;
    }

    private static void explain(Text text, String whole) {
        WrappedTooltip tip = new WrappedTooltip();
        tip.setText(whole);
        Tooltip.install(text, tip);
    }

    /** Marks these characters, and nothing else. */
    void mark(List<Mark> now) {
        if (!now.equals(marked)) {
            marked = now;
            requestLayout();
        }
    }

    /** Underlines what is wrong. */
    void markWrong(Optional<Mark> now) {
        if (!now.equals(markedWrong)) {
            markedWrong = now;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        wrong.getElements().clear();
        markedWrong.ifPresent(
                mark -> wrong.getElements().addAll(getUnderlineShape(shown(mark.from()), shown(mark.to()))));
        marks.getElements().clear();
        for (Mark mark : marked) {
            int from = shown(mark.from());
            int to = shown(mark.to());
            if (to > from) {
                marks.getElements().addAll(getRangeShape(from, to, false));
            }
        }
    }

    private int shown(int at) {
        return parts.stream()
                .filter(part -> at < part.from() + part.length())
                .findFirst()
                .or(() -> parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast()))
                .map(part -> part.shown(at))
                .orElse(0);
    }

    private static String style(JsonLayout.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
