package org.queuebridge.diagram.shape;

import java.util.List;

/**
 * A picture, ready to be drawn.
 *
 * @param width in pixels
 * @param height in pixels
 * @param title what it shows, for people who do not see it
 * @param description the same in full sentences
 * @param shapes from back to front
 */
public record Picture(double width, double height, String title, String description, List<Shape> shapes) {
    public Picture {
        shapes = List.copyOf(shapes);
    }
}
