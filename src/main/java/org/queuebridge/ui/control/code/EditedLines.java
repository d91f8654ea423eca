package org.queuebridge.ui.control.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.queuebridge.domain.json.JsonTokens;
import org.queuebridge.ui.control.code.FoundText.Mark;

/**
 * Draws the text of a text area, whose own letters are not drawn: with colors, line numbers, notes, and what was found
 * or is wrong. Only lines in sight are read and drawn.
 */
final class EditedLines extends Pane {
    private static final Pattern ID = Pattern.compile("\"([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\"");

    private final TextArea area;
    private final Function<String, Optional<String>> names;
    private final List<LineFlow> flows = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();
    private final List<Drawn> drawn = new ArrayList<>();
    private TextLines lines = new TextLines("");
    private FoundText found = FoundText.NOTHING;
    private Optional<ProblemPlace> problem = Optional.empty();

    /** Where something is wrong: a line from 0, and a column in characters from 1. */
    record ProblemPlace(int line, int column) {}

    /** What a flow holds already. */
    private record Drawn(String text, Optional<String> note) {}

    /** @param names the note beside an id */
    EditedLines(TextArea area, Function<String, Optional<String>> names) {
        this.area = area;
        this.names = names;
        setMouseTransparent(true);
        getStyleClass().add("edited-lines");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        area.textProperty().subscribe(text -> {
            lines = new TextLines(text);
            requestLayout();
        });
        for (var shown : List.of(
                area.scrollTopProperty(),
                area.scrollLeftProperty(),
                area.wrapTextProperty(),
                area.fontProperty(),
                area.widthProperty(),
                area.heightProperty(),
                area.skinProperty())) {
            shown.addListener(_ -> requestLayout());
        }
    }

    TextLines lines() {
        return lines;
    }

    void show(FoundText now) {
        found = now;
        requestLayout();
    }

    void show(Optional<ProblemPlace> now) {
        problem = now;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        int count = 0;
        if (area.getSkin() instanceof TextAreaSkin skin) {
            double height = lineHeight(skin);
            int line = firstInSight(skin, height);
            double top = line < lines.count() ? top(skin, line, height) : 0;
            while (line < lines.count() && top < getHeight()) {
                draw(skin, count++, line, top);
                line++;
                top = line < lines.count() ? top(skin, line, height) : top;
            }
        }
        for (int i = 0; i < flows.size(); i++) {
            flows.get(i).setVisible(i < count);
            numbers.get(i).setVisible(i < count);
        }
    }

    private void draw(TextAreaSkin skin, int slot, int line, double top) {
        if (slot == flows.size()) {
            LineFlow flow = new LineFlow();
            Label number = new Label();
            number.getStyleClass().add("line-number");
            flows.add(flow);
            drawn.add(new Drawn("", Optional.empty()));
            numbers.add(number);
            getChildren().addAll(flow, number);
        }
        String text = lines.line(line);
        LineFlow flow = flows.get(slot);
        Drawn now = new Drawn(text, note(text));
        if (!now.equals(drawn.get(slot))) {
            drawn.set(slot, now);
            flow.show(0, JsonTokens.of(text), now.note(), false);
            // This layout is to have their letters' size already.
            flow.applyCss();
        }
        flow.mark(found.marks(line));
        boolean wrong = problem.filter(place -> place.line() == line).isPresent();
        flow.markWrong(problem.filter(_ -> wrong).map(place -> wrongPart(line, place.column())));
        double left = left(skin, text, line);
        double room = area.isWrapText() ? getWidth() - left - area.snappedRightInset() : flow.prefWidth(-1);
        flow.resizeRelocate(left, top, room, flow.prefHeight(room));
        Label number = numbers.get(slot);
        number.setText((wrong ? "● " : "") + (line + 1));
        number.pseudoClassStateChanged(CodeView.WRONG, wrong);
        double width = number.prefWidth(-1);
        number.resizeRelocate(area.snappedLeftInset() - width, top, width, number.prefHeight(-1));
    }

    private Optional<String> note(String text) {
        Matcher id = ID.matcher(text);
        return id.find() ? names.apply(id.group(1)).map(name -> "  " + name) : Optional.empty();
    }

    private Mark wrongPart(int line, int column) {
        int from = lines.unit(line, column);
        int length = lines.end(line) - lines.start(line);
        return from < length ? new Mark(from, from + 1) : new Mark(Math.max(0, length - 1), length);
    }

    private double left(TextAreaSkin skin, String text, int line) {
        return area.snappedLeftInset()
                + (text.isEmpty()
                        ? 0
                        : skin.getCharacterBounds(lines.start(line)).getMinX());
    }

    private static double lineHeight(TextAreaSkin skin) {
        return Math.max(1, skin.getCaretBounds().getHeight());
    }

    /** Lines follow each other, so the first one that is not above is found by halving. */
    private int firstInSight(TextAreaSkin skin, double height) {
        int low = 0;
        int high = lines.count() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (top(skin, middle, height) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** An empty line has no letter to ask for its place: it follows the line above it. */
    private double top(TextAreaSkin skin, int line, double height) {
        int above = line;
        while (above > 0 && lines.end(above) == lines.start(above)) {
            above--;
        }
        if (above == line) {
            return area.snappedTopInset()
                    + skin.getCharacterBounds(lines.start(line)).getMinY();
        }
        boolean allEmpty = lines.end(above) == lines.start(above);
        double bottom = allEmpty
                ? skin.getCharacterBounds(0).getMinY() + height
                : skin.getCharacterBounds(lines.end(above) - 1).getMaxY();
        return area.snappedTopInset() + bottom + (line - above - 1) * height;
    }
}
