package org.queuebridge.diagram.matrix;

import java.util.ArrayList;
import java.util.List;
import org.queuebridge.diagram.shape.Shape;
import org.queuebridge.diagram.shape.Shape.Align;
import org.queuebridge.diagram.shape.Shape.Bounds;
import org.queuebridge.diagram.shape.Shape.Label;
import org.queuebridge.diagram.shape.Shape.Point;
import org.queuebridge.diagram.shape.Shape.Signs;
import org.queuebridge.diagram.shape.Style;
import org.queuebridge.diagram.shape.TextFit;
import org.queuebridge.rules.coverage.CoverageMark;
import org.queuebridge.words.Messages;

/** What the signs of the matrix mean. */
final class MatrixLegend {
    private static final List<CoverageMark> MARKS =
            List.of(CoverageMark.FULL, CoverageMark.PARTLY, CoverageMark.MAY, CoverageMark.UNKNOWN, CoverageMark.OFF);
    private static final double SIGN = 10;
    private static final double SIZE = 12;
    private static final double GAP = 22;

    private MatrixLegend() {}

    /** All signs in a line that begins at the left and is centered on {@code y}. */
    static List<Shape> at(double left, double y) {
        List<Shape> shapes = new ArrayList<>();
        double x = left;
        for (CoverageMark mark : MARKS) {
            Bounds place = new Bounds(x, y - SIGN / 2, SIGN, SIGN);
            shapes.add(new Signs(MatrixPicture.sign(mark), SIGN, place, List.of(new Point(place.x(), place.y()))));
            String words = words(mark);
            double width = TextFit.width(words, SIZE);
            shapes.add(new Label(words, x + SIGN + 7, y + SIZE / 3, SIZE, width, Align.START, Style.TEXT_MUTED));
            x += SIGN + 7 + width + GAP;
        }
        return shapes;
    }

    static double width() {
        return MARKS.stream()
                .mapToDouble(mark -> SIGN + 7 + TextFit.width(words(mark), SIZE) + GAP)
                .sum();
    }

    private static String words(CoverageMark mark) {
        return Messages.text("diagram.legend." + mark);
    }
}
