package org.queuebridge.ui.rules.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.queuebridge.diagram.matrix.MatrixPicture;
import org.queuebridge.diagram.matrix.MatrixPicture.Range;
import org.queuebridge.diagram.shape.Shape;
import org.queuebridge.diagram.shape.Shape.Bounds;
import org.queuebridge.diagram.shape.Shape.Box;
import org.queuebridge.diagram.shape.Style;
import org.queuebridge.ui.canvas.DiagramContent;
import org.queuebridge.ui.canvas.Viewport;

/** The coverage matrix to look at: the names stay in view, and the focus goes from cell to cell. */
final class MatrixContent implements DiagramContent {
    private final MatrixPicture matrix;
    private final String title;
    private final Set<String> selected;
    private final Consumer<Set<String>> onChoose;
    private final Consumer<String> onOpen;
    private @Nullable Cell focus;

    /** A cell, by row and column. */
    private record Cell(int row, int column) {}

    /**
     * @param title what it shows
     * @param selected the names of the rules that stand out
     * @param onChoose selects rules
     * @param onOpen opens a rule
     */
    MatrixContent(
            MatrixPicture matrix,
            String title,
            Set<String> selected,
            Consumer<Set<String>> onChoose,
            Consumer<String> onOpen) {
        this.matrix = matrix;
        this.title = title;
        this.selected = selected;
        this.onChoose = onChoose;
        this.onOpen = onOpen;
    }

    /** The same focus as another matrix had, as far as this one has that cell. */
    MatrixContent focusedAs(MatrixContent before) {
        Cell there = before.focus;
        if (there != null && there.row() < matrix.rows() && there.column() < matrix.columns()) {
            focus = there;
        }
        return this;
    }

    @Override
    public double width() {
        return matrix.width();
    }

    @Override
    public double height() {
        return matrix.height();
    }

    @Override
    public Bounds inset() {
        return new Bounds(0, 0, MatrixPicture.LEFT, MatrixPicture.TOP);
    }

    @Override
    public List<Layer> layers(Viewport view) {
        Bounds part = view.part();
        Range range = matrix.within(part);
        Bounds left = new Bounds(0, part.y(), MatrixPicture.LEFT, part.height());
        Bounds top = new Bounds(part.x(), 0, part.width(), MatrixPicture.TOP);
        Bounds corner = new Bounds(0, 0, MatrixPicture.LEFT, MatrixPicture.TOP);
        return List.of(
                new Layer(matrix.cells(range), part, true, true),
                new Layer(chosen(range, part), part, true, true),
                new Layer(behind(left), left, false, true),
                new Layer(matrix.rowNames(range), left, false, true),
                new Layer(behind(top), top, true, false),
                new Layer(matrix.columnNames(range), top, true, false),
                new Layer(behind(corner), corner, false, false));
    }

    private static List<Shape> behind(Bounds place) {
        return List.of(new Box(place, 0, Style.BACKGROUND));
    }

    /** A frame around the columns of selected rules. */
    private List<Shape> chosen(Range range, Bounds part) {
        List<Shape> frames = new ArrayList<>();
        for (int column = range.fromColumn(); column < range.toColumn(); column++) {
            if (matrix.rule(column)
                    .filter(rule -> selected.contains(rule.rule().name()))
                    .isPresent()) {
                frames.add(new Box(
                        new Bounds(
                                MatrixPicture.LEFT + column * MatrixPicture.CELL,
                                part.y() - 10,
                                MatrixPicture.CELL,
                                Math.min(
                                        part.height() + 20,
                                        MatrixPicture.TOP + matrix.rows() * MatrixPicture.CELL - part.y() + 10)),
                        0,
                        Style.SELECTED));
            }
        }
        return frames;
    }

    @Override
    public Optional<Bounds> focused() {
        return Optional.ofNullable(focus)
                .map(cell -> new Bounds(
                        MatrixPicture.LEFT + cell.column() * MatrixPicture.CELL,
                        MatrixPicture.TOP + cell.row() * MatrixPicture.CELL,
                        MatrixPicture.CELL,
                        MatrixPicture.CELL));
    }

    @Override
    public String spoken() {
        Cell now = focus;
        return now == null ? title : matrix.spoken(now.row(), now.column());
    }

    @Override
    public String spokenAt(double x, double y, Viewport view) {
        return cell(x, y, view)
                .map(cell -> matrix.spoken(cell.row(), cell.column()))
                .orElse("");
    }

    @Override
    public boolean focus(double x, double y, Viewport view) {
        Optional<Cell> found = cell(x, y, view);
        found.ifPresent(cell -> focus = cell);
        return found.isPresent();
    }

    private Optional<Cell> cell(double x, double y, Viewport view) {
        boolean covered = x < view.x() + MatrixPicture.LEFT || y < view.y() + MatrixPicture.TOP;
        int row = (int) Math.floor((y - MatrixPicture.TOP) / MatrixPicture.CELL);
        int column = (int) Math.floor((x - MatrixPicture.LEFT) / MatrixPicture.CELL);
        return covered || row < 0 || row >= matrix.rows() || column < 0 || column >= matrix.columns()
                ? Optional.empty()
                : Optional.of(new Cell(row, column));
    }

    @Override
    public void move(Direction direction) {
        if (matrix.rows() == 0 || matrix.columns() == 0) {
            return;
        }
        Cell now = focus;
        focus = now == null
                ? new Cell(0, 0)
                : switch (direction) {
                    case UP -> new Cell(Math.max(0, now.row() - 1), now.column());
                    case DOWN -> new Cell(Math.min(matrix.rows() - 1, now.row() + 1), now.column());
                    case LEFT -> new Cell(now.row(), Math.max(0, now.column() - 1));
                    case RIGHT -> new Cell(now.row(), Math.min(matrix.columns() - 1, now.column() + 1));
                    case FIRST -> new Cell(0, now.column());
                    case LAST -> new Cell(matrix.rows() - 1, now.column());
                };
    }

    @Override
    public void choose() {
        focusedRule().ifPresent(name -> onChoose.accept(Set.of(name)));
    }

    @Override
    public void open() {
        focusedRule().ifPresent(onOpen);
    }

    private Optional<String> focusedRule() {
        return Optional.ofNullable(focus)
                .flatMap(cell -> matrix.rule(cell.column()))
                .map(rule -> rule.rule().name());
    }
}
