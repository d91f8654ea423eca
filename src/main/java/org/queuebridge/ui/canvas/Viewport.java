package org.queuebridge.ui.canvas;

import org.queuebridge.diagram.shape.Shape.Bounds;

/**
 * The part of a picture that is in view.
 *
 * @param scale pixels of the screen for each pixel of the picture
 * @param x the left edge, in the picture
 * @param y the upper edge, in the picture
 * @param viewWidth the width of the view, on the screen
 * @param viewHeight the height of the view, on the screen
 * @param width the width of the picture
 * @param height the height of the picture
 */
public record Viewport(
        double scale, double x, double y, double viewWidth, double viewHeight, double width, double height) {
    private static final double SMALLEST = 0.1;
    private static final double LARGEST = 4;
    private static final double READABLE = 0.6;
    private static final double MARGIN = 24;

    /** Nothing is shown yet. */
    static final Viewport NOTHING = new Viewport(1, 0, 0, 0, 0, 0, 0);

    /** The part in view, in the picture. */
    public Bounds part() {
        return new Bounds(x, y, viewWidth / scale, viewHeight / scale);
    }

    Viewport of(double newWidth, double newHeight) {
        return new Viewport(scale, x, y, viewWidth, viewHeight, newWidth, newHeight).within();
    }

    Viewport sized(double newViewWidth, double newViewHeight) {
        return new Viewport(scale, x, y, newViewWidth, newViewHeight, width, height).within();
    }

    Viewport at(double newX, double newY) {
        return new Viewport(scale, newX, newY, viewWidth, viewHeight, width, height).within();
    }

    /** Moved by pixels of the screen. */
    Viewport moved(double byX, double byY) {
        return at(x + byX / scale, y + byY / scale);
    }

    /** Larger or smaller, while what is below a place of the screen stays there. */
    Viewport zoomed(double factor, double atX, double atY) {
        double zoomed = Math.clamp(scale * factor, SMALLEST, LARGEST);
        return new Viewport(
                        zoomed,
                        x + atX / scale - atX / zoomed,
                        y + atY / scale - atY / zoomed,
                        viewWidth,
                        viewHeight,
                        width,
                        height)
                .within();
    }

    /** The whole picture, as far as that can still be read a little; never larger than it is. */
    Viewport fitting() {
        double fit = Math.min(viewWidth / Math.max(1, width), viewHeight / Math.max(1, height));
        return new Viewport(Math.clamp(fit, SMALLEST, 1), 0, 0, viewWidth, viewHeight, width, height).within();
    }

    /** The whole picture where it can be read then, else as wide as the view. */
    Viewport fittingReadably() {
        Viewport whole = fitting();
        return whole.scale >= READABLE ? whole : fittingWidth();
    }

    /** As wide as the view, from the top; never larger than it is. */
    private Viewport fittingWidth() {
        double fit = viewWidth / Math.max(1, width);
        return new Viewport(Math.clamp(fit, SMALLEST, 1), 0, 0, viewWidth, viewHeight, width, height).within();
    }

    /** Moved as little as needed to show a part. */
    Viewport revealing(Bounds part) {
        double viewed = viewWidth / scale;
        double viewedHeight = viewHeight / scale;
        double newX = Math.min(part.x() - MARGIN, Math.max(x, part.right() + MARGIN - viewed));
        double newY = Math.min(part.y() - MARGIN, Math.max(y, part.bottom() + MARGIN - viewedHeight));
        return at(newX, newY);
    }

    /** A picture that is smaller than the view stands in its middle, at the top. */
    private Viewport within() {
        double seen = viewWidth / scale;
        double seenHeight = viewHeight / scale;
        double newX = seen >= width ? (width - seen) / 2 : Math.clamp(x, 0, width - seen);
        double newY = seenHeight >= height ? 0 : Math.clamp(y, 0, height - seenHeight);
        return new Viewport(scale, newX, newY, viewWidth, viewHeight, width, height);
    }
}
