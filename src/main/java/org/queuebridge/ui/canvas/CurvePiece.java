package org.queuebridge.ui.canvas;

import org.queuebridge.diagram.shape.Shape.Bounds;
import org.queuebridge.diagram.shape.Shape.Curve;

/**
 * The part of a long curve that is in view, as a line with corners: drawing the whole of it takes long, and hardly any
 * of it is seen.
 */
@SuppressWarnings("ArrayRecordComponent") // what a canvas takes; never kept
record CurvePiece(double[] x, double[] y) {
    private static final int POINTS = 9;
    private static final int HALVINGS = 24;

    static CurvePiece of(Curve curve, Bounds part) {
        double upper = shareAt(curve, part.y() - part.height() / 4);
        double lower = shareAt(curve, part.bottom() + part.height() / 4);
        double[] x = new double[POINTS];
        double[] y = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            double t = upper + (lower - upper) * i / (POINTS - 1);
            x[i] = along(curve.fromX(), (curve.fromX() + curve.toX()) / 2, curve.toX(), t);
            y[i] = along(curve.fromY(), curve.fromY(), curve.toY(), curve.toY(), t);
        }
        return new CurvePiece(x, y);
    }

    /** How far along the curve a height is reached, 0 to 1: the curve goes up or down all the way. */
    private static double shareAt(Curve curve, double height) {
        boolean down = curve.toY() > curve.fromY();
        double least = 0;
        double most = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double t = (least + most) / 2;
            boolean before = along(curve.fromY(), curve.fromY(), curve.toY(), curve.toY(), t) < height == down;
            least = before ? t : least;
            most = before ? most : t;
        }
        return (least + most) / 2;
    }

    private static double along(double from, double middle, double to, double t) {
        return along(from, middle, middle, to, t);
    }

    /** A cubic Bézier curve. */
    private static double along(double from, double first, double second, double to, double t) {
        double s = 1 - t;
        return s * s * s * from + 3 * s * s * t * first + 3 * s * t * t * second + t * t * t * to;
    }
}
