package org.queuebridge.diagram.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.diagram.shape.Picture;
import org.queuebridge.diagram.shape.Shape;
import org.queuebridge.diagram.shape.Shape.Align;
import org.queuebridge.diagram.shape.Shape.Bounds;
import org.queuebridge.diagram.shape.Shape.Box;
import org.queuebridge.diagram.shape.Shape.Label;
import org.queuebridge.diagram.shape.Shape.Point;
import org.queuebridge.diagram.shape.Shape.Sign;
import org.queuebridge.diagram.shape.Shape.Signs;
import org.queuebridge.diagram.shape.Style;
import org.queuebridge.diagram.shape.TextFit;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.coverage.CoverageMark;
import org.queuebridge.rules.coverage.CoverageMatrix;
import org.queuebridge.rules.coverage.CoverageMatrix.Row;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/**
 * The coverage matrix as a picture: a row for each queue, a column for each rule, and one column more where rules could
 * not be read. A screen draws the part in view alone; the names at the left and above have shapes of their own, so that
 * they can stay in view.
 */
public final class MatrixPicture {
    /** The side of a cell, in pixels. */
    public static final double CELL = 22;

    /** The width of the queues' names. */
    public static final double LEFT = 264;

    /** The height of the rules' names. */
    public static final double TOP = 200;

    private static final double LEGEND = 44;
    private static final double MARGIN = 12;
    private static final double SIGN = 10;
    private static final double TEXT = 12;

    private final CoverageMatrix matrix;

    /** Whether a rule covers a queue about which no rule has a condition. */
    private final Answer anywhere;

    public MatrixPicture(CoverageMatrix matrix) {
        this.matrix = matrix;
        anywhere = matrix.everywhere().stream()
                .map(CoverageMark::covers)
                .reduce(matrix.unreadable() > 0 ? Answer.UNKNOWN : Answer.NO, Answer::or);
    }

    /**
     * Some of the cells.
     *
     * @param fromRow the first row
     * @param toRow the row behind the last one
     * @param fromColumn the first column
     * @param toColumn the column behind the last one
     */
    public record Range(int fromRow, int toRow, int fromColumn, int toColumn) {}

    public int rows() {
        return matrix.rows().size();
    }

    /** How many columns it has, with that of the rules that could not be read. */
    public int columns() {
        return matrix.rules().size() + (matrix.unreadable() > 0 ? 1 : 0);
    }

    public Range all() {
        return new Range(0, rows(), 0, columns());
    }

    /** The cells that lie in a part of the picture. */
    public Range within(Bounds part) {
        return new Range(
                clamp((part.y() - TOP) / CELL, rows()),
                clamp((part.bottom() - TOP) / CELL + 1, rows()),
                clamp((part.x() - LEFT) / CELL, columns()),
                clamp((part.right() - LEFT) / CELL + 1, columns()));
    }

    private static int clamp(double value, int most) {
        return (int) Math.max(0, Math.min(most, Math.floor(value)));
    }

    public double width() {
        return Math.max(LEFT + columns() * CELL + MARGIN, MatrixLegend.width() + 2 * MARGIN);
    }

    public double height() {
        return TOP + rows() * CELL + LEGEND;
    }

    /** Draws all of it. */
    public Picture draw(String title) {
        List<Shape> shapes = new ArrayList<>(cells(all()));
        shapes.addAll(rowNames(all()));
        shapes.addAll(columnNames(all()));
        shapes.addAll(legend(MARGIN, height() - LEGEND / 2));
        return new Picture(width(), height(), title, Messages.text("diagram.matrix.size", rows(), columns()), shapes);
    }

    /** What the signs mean, in a line that begins at {@code x} and is centered on {@code y}. */
    public static List<Shape> legend(double x, double y) {
        return MatrixLegend.at(x, y);
    }

    /** The signs of some cells, and the bands behind them. */
    public List<Shape> cells(Range range) {
        List<Shape> shapes = new ArrayList<>();
        double width = columns() * CELL;
        for (int row = range.fromRow(); row < range.toRow(); row++) {
            if (row % 2 == 0) {
                shapes.add(new Box(new Bounds(LEFT, TOP + row * CELL, width, CELL), 0, Style.BAND));
            }
        }
        for (int column = range.fromColumn(); column < range.toColumn(); column++) {
            addSigns(shapes, column, range);
        }
        return shapes;
    }

    private void addSigns(List<Shape> shapes, int column, Range range) {
        Map<CoverageMark, List<Point>> places = new EnumMap<>(CoverageMark.class);
        double x = LEFT + column * CELL + (CELL - SIGN) / 2;
        for (int row = range.fromRow(); row < range.toRow(); row++) {
            CoverageMark mark = mark(row, column);
            if (mark != CoverageMark.NONE) {
                places.computeIfAbsent(mark, _ -> new ArrayList<>())
                        .add(new Point(x, TOP + row * CELL + (CELL - SIGN) / 2));
            }
        }
        places.forEach((mark, points) -> shapes.add(new Signs(
                sign(mark),
                SIGN,
                new Bounds(
                        x,
                        points.getFirst().y(),
                        SIGN,
                        points.getLast().y() + SIGN - points.getFirst().y()),
                points)));
    }

    /** The mark of a cell. */
    public CoverageMark mark(int row, int column) {
        return column < matrix.rules().size() ? matrix.mark(row, column) : CoverageMark.UNKNOWN;
    }

    static Sign sign(CoverageMark mark) {
        return switch (mark) {
            case FULL -> Sign.SQUARE;
            case PARTLY -> Sign.HALF;
            case MAY -> Sign.DIAMOND;
            case UNKNOWN -> Sign.CROSS;
            case OFF, NONE -> Sign.DASH;
        };
    }

    /** The queues' names. */
    public List<Shape> rowNames(Range range) {
        List<Shape> shapes = new ArrayList<>();
        double width = LEFT - 2 * MARGIN;
        for (int row = range.fromRow(); row < range.toRow(); row++) {
            shapes.add(new Label(
                    TextFit.middle(rowName(row), TEXT, width),
                    MARGIN,
                    TOP + row * CELL + CELL / 2 + TEXT / 3,
                    TEXT,
                    width,
                    Align.START,
                    rowStyle(matrix.rows().get(row))));
        }
        return shapes;
    }

    /** The rules' names, reading upward. */
    public List<Shape> columnNames(Range range) {
        List<Shape> shapes = new ArrayList<>();
        double width = TOP - 2 * MARGIN;
        for (int column = range.fromColumn(); column < range.toColumn(); column++) {
            boolean on = column >= matrix.rules().size()
                    || matrix.rules().get(column).rule().enabled();
            shapes.add(new Label(
                    TextFit.middle(columnName(column), TEXT, width),
                    LEFT + column * CELL + CELL / 2 + TEXT / 3,
                    TOP - MARGIN,
                    TEXT,
                    width,
                    Align.UP,
                    on ? Style.TEXT : Style.TEXT_MUTED));
        }
        return shapes;
    }

    private String rowName(int place) {
        Row row = matrix.rows().get(place);
        String name = plainName(row);
        return covered(row) == Answer.NO && row.queue().isPresent()
                ? Messages.text("diagram.matrix.uncovered", name)
                : name;
    }

    private static String plainName(Row row) {
        return row.queue()
                .map(Queue::name)
                .orElseGet(() -> row.missing()
                        ? Messages.text("rules.queue.missing", RuleWords.shortId(row.id()))
                        : RuleWords.shortId(row.id()));
    }

    private Style rowStyle(Row row) {
        if (row.missing()) {
            return Style.TEXT_ISSUE;
        }
        return covered(row) == Answer.NO ? Style.TEXT_DOUBT : Style.TEXT;
    }

    private Answer covered(Row row) {
        Answer covered = anywhere;
        for (CoverageMark mark : row.own().values()) {
            covered = covered.or(mark.covers());
        }
        return covered;
    }

    /** The name of a rule, or how many could not be read. */
    public String columnName(int column) {
        return column < matrix.rules().size()
                ? matrix.rules().get(column).rule().name()
                : Messages.text("diagram.matrix.unread-rules", matrix.unreadable());
    }

    /** A line for each queue with the rules that cover it, or may, for people who do not see the matrix. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            List<String> covering = new ArrayList<>();
            for (int column = 0; column < columns(); column++) {
                CoverageMark mark = mark(row, column);
                if (mark == CoverageMark.FULL) {
                    covering.add(columnName(column));
                } else if (mark != CoverageMark.NONE) {
                    covering.add(Messages.text(
                            "diagram.spoken.marked", columnName(column), Messages.text("diagram.legend." + mark)));
                }
            }
            String words = covering.isEmpty() ? Messages.text("diagram.text.matrix.none") : String.join(", ", covering);
            lines.add(
                    Messages.text("diagram.text.matrix", plainName(matrix.rows().get(row)), words));
        }
        return lines;
    }

    /** A cell in words. */
    public String spoken(int row, int column) {
        return Messages.text(
                "diagram.matrix.cell",
                rowName(row),
                columnName(column),
                Messages.text("coverage.mark." + mark(row, column)));
    }

    /** The rule of a column; empty for that of the rules that could not be read. */
    public Optional<RuleInsight> rule(int column) {
        return column < matrix.rules().size() ? Optional.of(matrix.rules().get(column)) : Optional.empty();
    }
}
