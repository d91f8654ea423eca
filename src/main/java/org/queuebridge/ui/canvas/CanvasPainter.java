package org.queuebridge.ui.canvas;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.queuebridge.diagram.shape.Shape;
import org.queuebridge.diagram.shape.Shape.Align;
import org.queuebridge.diagram.shape.Shape.Bounds;
import org.queuebridge.diagram.shape.Shape.Box;
import org.queuebridge.diagram.shape.Shape.Curve;
import org.queuebridge.diagram.shape.Shape.Label;
import org.queuebridge.diagram.shape.Shape.Point;
import org.queuebridge.diagram.shape.Shape.Signs;
import org.queuebridge.diagram.shape.Style;

/**
 * Draws shapes on a canvas. On any thread, as long as the canvas is in no window.
 *
 * @param g where to draw, in pixels of the picture
 * @param dark whether the theme is dark
 * @param scale pixels of the screen for each pixel of the picture
 */
public record CanvasPainter(GraphicsContext g, boolean dark, double scale) {
    /** Smaller letters than this cannot be read. */
    private static final double READABLE = 4.5;

    private static final double RIM = 1.5;

    /** Of faint lines, which nobody tells apart, about so many are drawn; more would hold up the window. */
    private static final int MOST_FAINT = 300;

    /** Draws those that are at least in part in a part of the picture. */
    public void paint(List<Shape> shapes, Bounds part) {
        long faint = shapes.stream()
                .filter(shape -> shape.style() == Style.EDGE_FAINT)
                .filter(shape -> shape.bounds().meets(part))
                .count();
        long step = 1 + faint / MOST_FAINT;
        long passed = 0;
        for (Shape shape : shapes) {
            boolean drawn = shape.bounds().meets(part);
            if (drawn && shape.style() == Style.EDGE_FAINT) {
                drawn = passed++ % step == 0;
            }
            if (drawn) {
                paint(shape, part);
            }
        }
    }

    private void paint(Shape shape, Bounds part) {
        use(shape.style());
        switch (shape) {
            case Box box -> box(box);
            case Curve curve -> curve(curve, part);
            case Label label -> label(label);
            case Signs signs ->
                signs.places().stream()
                        .filter(place -> place.y() <= part.bottom() && place.y() + signs.size() >= part.y())
                        .forEach(place -> sign(signs, place));
        }
    }

    private void use(Style style) {
        Style.Ink ink = style.ink();
        ink.fill().ifPresent(fill -> g.setFill(Color.web(fill.hex(dark))));
        ink.stroke().ifPresent(stroke -> {
            g.setStroke(Color.web(stroke.hex(dark)));
            g.setLineWidth(ink.width());
            g.setLineCap(StrokeLineCap.BUTT);
            g.setLineDashes(ink.dashes().stream().mapToDouble(each -> each).toArray());
        });
    }

    private void box(Box box) {
        Bounds place = box.bounds();
        double arc = 2 * box.radius();
        if (box.style().ink().fill().isPresent()) {
            g.fillRoundRect(place.x(), place.y(), place.width(), place.height(), arc, arc);
        }
        if (box.style().ink().stroke().isPresent()) {
            g.strokeRoundRect(place.x(), place.y(), place.width(), place.height(), arc, arc);
        }
    }

    private void curve(Curve curve, Bounds part) {
        if (curve.bounds().height() > 2 * part.height()) {
            CurvePiece piece = CurvePiece.of(curve, part);
            g.strokePolyline(piece.x(), piece.y(), piece.x().length);
            return;
        }
        double middle = (curve.fromX() + curve.toX()) / 2;
        g.beginPath();
        g.moveTo(curve.fromX(), curve.fromY());
        g.bezierCurveTo(middle, curve.fromY(), middle, curve.toY(), curve.toX(), curve.toY());
        g.stroke();
    }

    private void label(Label label) {
        if (label.size() * scale < READABLE) {
            return;
        }
        g.setFont(new Font(label.style().bold() ? "Inter Semi Bold" : "Inter", label.size()));
        g.setTextBaseline(VPos.BASELINE);
        g.setTextAlign(label.align() == Align.MIDDLE ? TextAlignment.CENTER : TextAlignment.LEFT);
        if (label.align() == Align.UP) {
            g.save();
            g.translate(label.x(), label.baseline());
            g.rotate(-90);
            g.fillText(label.text(), 0, 0, label.width() * 1.1);
            g.restore();
        } else {
            g.fillText(label.text(), label.x(), label.baseline(), label.width() * 1.1);
        }
    }

    private void sign(Signs signs, Point place) {
        double x = place.x();
        double y = place.y();
        double size = signs.size();
        double half = size / 2;
        switch (signs.kind()) {
            case SQUARE -> g.fillRect(x, y, size, size);
            case HALF -> {
                g.fillRect(x, y, size, RIM);
                g.fillRect(x, y, RIM, half);
                g.fillRect(x + size - RIM, y, RIM, half);
                g.fillRect(x, y + half, size, half);
            }
            case DIAMOND ->
                g.strokePolygon(
                        new double[] {x + half, x + size + 1, x + half, x - 1},
                        new double[] {y - 1, y + half, y + size + 1, y + half},
                        4);
            case CROSS -> {
                g.strokeLine(x, y, x + size, y + size);
                g.strokeLine(x, y + size, x + size, y);
            }
            case DASH -> g.strokeLine(x, y + half, x + size, y + half);
        }
    }
}
