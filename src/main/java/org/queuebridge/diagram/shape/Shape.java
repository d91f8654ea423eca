package org.queuebridge.diagram.shape;

import java.util.List;

/** A part of a picture. Lengths are in pixels; x goes to the right, y down. */
public sealed interface Shape {
    Style style();

    /** The rectangle that holds it. */
    Bounds bounds();

    /** A rectangle with round corners. */
    record Box(Bounds bounds, double radius, Style style) implements Shape {}

    /** A line that leaves and arrives horizontally. */
    record Curve(double fromX, double fromY, double toX, double toY, Style style) implements Shape {
        @Override
        public Bounds bounds() {
            return new Bounds(Math.min(fromX, toX), Math.min(fromY, toY), Math.abs(toX - fromX), Math.abs(toY - fromY));
        }
    }

    /**
     * One line of text.
     *
     * @param x where it begins, or its middle
     * @param baseline the line that letters stand on
     * @param size of the font
     * @param width what it may take; it is cut to that before
     * @param align where it stands at {@code x}
     */
    record Label(String text, double x, double baseline, double size, double width, Align align, Style style)
            implements Shape {
        @Override
        public Bounds bounds() {
            return switch (align) {
                case START -> new Bounds(x, baseline - size, width, size * 1.4);
                case MIDDLE -> new Bounds(x - width / 2, baseline - size, width, size * 1.4);
                case UP -> new Bounds(x - size, baseline - width, size * 1.4, width);
            };
        }
    }

    /** How a text is placed. */
    enum Align {
        START,
        MIDDLE,
        /** It reads upward. */
        UP
    }

    /**
     * The same sign at many places.
     *
     * @param kind what is drawn
     * @param size the side of the square that holds a sign
     * @param bounds the rectangle that holds all of them
     * @param places their upper left corners
     */
    record Signs(Sign kind, double size, Bounds bounds, List<Point> places) implements Shape {
        public Signs {
            places = List.copyOf(places);
        }

        @Override
        public Style style() {
            return kind.style();
        }
    }

    /** A sign that differs from the others by its form as well as by its color. */
    enum Sign {
        /** A square. */
        SQUARE(Style.MARK_FULL),
        /** A square whose lower half is filled. */
        HALF(Style.MARK_PARTLY),
        /** A diamond. */
        DIAMOND(Style.MARK_DOUBT),
        /** A cross. */
        CROSS(Style.MARK_DOUBT),
        /** A dash. */
        DASH(Style.MARK_OFF);

        private final Style style;

        Sign(Style style) {
            this.style = style;
        }

        Style style() {
            return style;
        }
    }

    /** A place. */
    record Point(double x, double y) {}

    /** A rectangle. */
    record Bounds(double x, double y, double width, double height) {
        public double right() {
            return x + width;
        }

        public double bottom() {
            return y + height;
        }

        public boolean meets(Bounds other) {
            return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
        }

        public boolean contains(double atX, double atY) {
            return atX >= x && atX <= right() && atY >= y && atY <= bottom();
        }
    }
}
