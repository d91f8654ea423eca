package org.queuebridge.diagram.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.queuebridge.diagram.flow.FlowGraph.Edge;
import org.queuebridge.diagram.layout.LayeredLayout;
import org.queuebridge.diagram.layout.LayeredLayout.Link;
import org.queuebridge.diagram.layout.LayeredLayout.Placed;
import org.queuebridge.diagram.shape.Picture;
import org.queuebridge.diagram.shape.Shape;
import org.queuebridge.diagram.shape.Shape.Align;
import org.queuebridge.diagram.shape.Shape.Bounds;
import org.queuebridge.diagram.shape.Shape.Curve;
import org.queuebridge.diagram.shape.Shape.Label;
import org.queuebridge.diagram.shape.Style;
import org.queuebridge.words.Messages;

/**
 * The flow map with its places.
 *
 * @param graph what it shows
 * @param places where its nodes are, column by column
 * @param width of the picture, in pixels
 * @param height of the picture, in pixels
 */
public record FlowPicture(FlowGraph graph, List<List<Bounds>> places, double width, double height) {
    static final double NODE_WIDTH = 232;
    private static final double NODE_HEIGHT = 44;
    private static final double GAP = 12;
    private static final double MARGIN = 28;
    private static final double COLUMN = NODE_WIDTH + 150;
    private static final double TOP = 64;
    private static final double LEGEND = 52;
    private static final int DENSE = 600;
    private static final List<String> COLUMNS =
            List.of("diagram.column.queues", "diagram.column.rules", "diagram.column.targets");

    public FlowPicture {
        places = places.stream().map(List::copyOf).toList();
    }

    /** Places the nodes; for many rules not on the window's thread. */
    public static FlowPicture of(FlowGraph graph) {
        List<List<Double>> heights = graph.columns().stream()
                .map(column -> column.stream().map(_ -> NODE_HEIGHT).toList())
                .toList();
        List<List<Link>> links = graph.edges().stream()
                .map(edges -> edges.stream()
                        .map(edge -> new Link(edge.from(), edge.to()))
                        .toList())
                .toList();
        Placed placed = LayeredLayout.of(heights, links, GAP);
        List<List<Bounds>> places = new ArrayList<>();
        for (int column = 0; column < placed.tops().size(); column++) {
            double x = MARGIN + column * COLUMN;
            places.add(placed.tops().get(column).stream()
                    .map(top -> new Bounds(x, TOP + top, NODE_WIDTH, NODE_HEIGHT))
                    .toList());
        }
        double width = 2 * MARGIN + (COLUMNS.size() - 1) * COLUMN + NODE_WIDTH;
        return new FlowPicture(graph, places, width, TOP + placed.height() + LEGEND);
    }

    /**
     * Draws it.
     *
     * @param title what it shows
     * @param selected the names of rules that stand out, with what leads to them and from them
     */
    public Picture draw(String title, Set<String> selected) {
        Set<Integer> chosen = graph.positions(selected);
        List<Shape> behind = new ArrayList<>();
        List<Shape> front = new ArrayList<>();
        List<Set<Integer>> lit = List.of(new HashSet<>(), chosen, new HashSet<>());
        for (Edge edge : graph.incoming()) {
            boolean on = chosen.contains(edge.to());
            (on ? front : behind).add(curve(0, edge, on));
            if (on) {
                lit.get(0).add(edge.from());
            }
        }
        for (Edge edge : graph.outgoing()) {
            boolean on = chosen.contains(edge.from());
            (on ? front : behind).add(curve(1, edge, on));
            if (on) {
                lit.get(2).add(edge.to());
            }
        }
        List<Shape> shapes = new ArrayList<>();
        headings(shapes);
        shapes.addAll(behind);
        shapes.addAll(front);
        for (int column = 0; column < places.size(); column++) {
            for (int node = 0; node < places.get(column).size(); node++) {
                Bounds place = places.get(column).get(node);
                NodeShapes.add(
                        shapes,
                        graph.columns().get(column).get(node),
                        place,
                        lit.get(column).contains(node));
            }
        }
        shapes.addAll(legend(MARGIN, height - LEGEND / 2));
        return new Picture(width, height, title, String.join("\n", FlowText.lines(graph)), shapes);
    }

    /** What the lines mean, in a line that begins at {@code x} and is centered on {@code y}. */
    public static List<Shape> legend(double x, double y) {
        return FlowLegend.at(x, y);
    }

    private void headings(List<Shape> shapes) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            shapes.add(new Label(
                    Messages.text(COLUMNS.get(column)),
                    MARGIN + column * COLUMN,
                    TOP - 24,
                    13,
                    NODE_WIDTH,
                    Align.START,
                    Style.TEXT_STRONG));
        }
    }

    /** Among very many, only the selected lines and those in doubt stand out. */
    private Style style(Edge edge, boolean selected) {
        Style style = FlowLegend.style(edge.mark(), selected);
        boolean dense = graph.incoming().size() > DENSE;
        return dense && (style == Style.EDGE || style == Style.EDGE_PARTLY) ? Style.EDGE_FAINT : style;
    }

    private Curve curve(int column, Edge edge, boolean selected) {
        Bounds from = places.get(column).get(edge.from());
        Bounds to = places.get(column + 1).get(edge.to());
        return new Curve(
                from.right(), from.y() + from.height() / 2, to.x(), to.y() + to.height() / 2, style(edge, selected));
    }
}
