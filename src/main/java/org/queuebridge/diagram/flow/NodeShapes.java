package org.queuebridge.diagram.flow;

import java.util.List;
import org.queuebridge.diagram.flow.FlowNode.Kind;
import org.queuebridge.diagram.flow.FlowNode.Look;
import org.queuebridge.diagram.shape.Shape;
import org.queuebridge.diagram.shape.Shape.Align;
import org.queuebridge.diagram.shape.Shape.Bounds;
import org.queuebridge.diagram.shape.Shape.Box;
import org.queuebridge.diagram.shape.Shape.Label;
import org.queuebridge.diagram.shape.Style;
import org.queuebridge.diagram.shape.TextFit;

/** Draws a node: its name, below it what it is or what is wrong with it, and a sign where something is. */
final class NodeShapes {
    private static final double RADIUS = 7;
    private static final double PADDING = 12;
    private static final double SIGN = 22;
    private static final double TITLE = 13;
    private static final double DETAIL = 11;

    private NodeShapes() {}

    static void add(List<Shape> shapes, FlowNode node, Bounds place, boolean selected) {
        shapes.add(new Box(place, RADIUS, style(node)));
        if (selected) {
            shapes.add(new Box(place, RADIUS, Style.SELECTED));
        }
        boolean signed = node.look() != Look.PLAIN;
        double width = place.width() - 2 * PADDING - (signed ? SIGN : 0);
        double x = place.x() + PADDING;
        boolean strong = node.kind() == Kind.RULE;
        // Bold letters are wider.
        String title = TextFit.middle(node.title(), strong ? TITLE * 1.06 : TITLE, width);
        shapes.add(new Label(
                title, x, place.y() + 18, TITLE, width, Align.START, strong ? Style.TEXT_STRONG : Style.TEXT));
        boolean issues = !node.issues().isEmpty();
        String detail = issues ? String.join(", ", node.issues()) : node.detail();
        shapes.add(new Label(
                TextFit.middle(detail, DETAIL, place.width() - 2 * PADDING),
                x,
                place.y() + 34,
                DETAIL,
                place.width() - 2 * PADDING,
                Align.START,
                words(node.look())));
        if (signed) {
            shapes.add(new Label(
                    sign(node.look()),
                    place.right() - PADDING - 5,
                    place.y() + 20,
                    15,
                    SIGN,
                    Align.MIDDLE,
                    words(node.look())));
        }
    }

    private static Style style(FlowNode node) {
        return switch (node.look()) {
            case ISSUE -> Style.NODE_ISSUE;
            case DOUBT -> Style.NODE_DOUBT;
            case OFF -> Style.NODE_QUIET;
            case PLAIN -> node.kind() == Kind.RULE ? Style.NODE_RULE : Style.NODE;
        };
    }

    private static Style words(Look look) {
        return switch (look) {
            case ISSUE -> Style.TEXT_ISSUE;
            case DOUBT -> Style.TEXT_DOUBT;
            case OFF, PLAIN -> Style.TEXT_MUTED;
        };
    }

    private static String sign(Look look) {
        return switch (look) {
            case ISSUE -> "!";
            case DOUBT -> "?";
            case OFF -> "○";
            case PLAIN -> "";
        };
    }
}
