package org.queuebridge.ui.canvas;

import java.util.List;
import java.util.Optional;
import org.queuebridge.diagram.shape.Shape;
import org.queuebridge.diagram.shape.Shape.Bounds;

/** A picture to look at, of which one place has the focus. */
public interface DiagramContent {
    /** A way to go on the keyboard. */
    enum Direction {
        LEFT,
        RIGHT,
        UP,
        DOWN,
        FIRST,
        LAST
    }

    /**
     * Shapes that move together.
     *
     * @param part where they are drawn, in the picture where it does not move, e.g. a column of names
     * @param followsX whether they move with the picture to the left and right
     * @param followsY whether they move with it up and down
     */
    record Layer(List<Shape> shapes, Bounds part, boolean followsX, boolean followsY) {
        public Layer {
            shapes = List.copyOf(shapes);
        }
    }

    double width();

    double height();

    /** What is to be drawn, from back to front. */
    List<Layer> layers(Viewport view);

    /** The place that has the focus. */
    Optional<Bounds> focused();

    /** What it is, in words. */
    String spoken();

    /** Moves the focus; to the first place where none has it. */
    void move(Direction direction);

    /**
     * Finds what is at a place of the view.
     *
     * @param x in the picture, as {@code view} shows it
     * @return whether something is there, which has the focus now
     */
    boolean focus(double x, double y, Viewport view);

    /** What is at a place, in words; empty where nothing is. */
    String spokenAt(double x, double y, Viewport view);

    /** Highlights what has the focus. */
    void choose();

    /** Opens what has the focus. */
    void open();

    /** Names at the left and above that stay in view cover so much of it; in the picture. */
    default Bounds inset() {
        return new Bounds(0, 0, 0, 0);
    }
}
