package org.queuebridge.diagram.flow;

import java.util.ArrayList;
import java.util.List;
import org.queuebridge.diagram.shape.Shape;
import org.queuebridge.diagram.shape.Shape.Align;
import org.queuebridge.diagram.shape.Shape.Curve;
import org.queuebridge.diagram.shape.Shape.Label;
import org.queuebridge.diagram.shape.Style;
import org.queuebridge.diagram.shape.TextFit;
import org.queuebridge.rules.coverage.CoverageMark;
import org.queuebridge.words.Messages;

/** What the lines of the flow map mean. */
final class FlowLegend {
    private static final double LINE = 44;
    private static final double SIZE = 12;
    private static final List<Entry> ENTRIES = List.of(
            new Entry(Style.EDGE, "diagram.legend.FULL"),
            new Entry(Style.EDGE_PARTLY, "diagram.legend.PARTLY"),
            new Entry(Style.EDGE_DOUBT, "diagram.legend.flow.doubt"),
            new Entry(Style.EDGE_OFF, "diagram.legend.OFF"));

    private record Entry(Style style, String words) {}

    private FlowLegend() {}

    /** The line of an edge. */
    static Style style(CoverageMark mark, boolean selected) {
        return switch (mark) {
            case FULL -> selected ? Style.EDGE_SELECTED : Style.EDGE;
            case PARTLY -> selected ? Style.EDGE_SELECTED_PARTLY : Style.EDGE_PARTLY;
            case MAY, UNKNOWN -> selected ? Style.EDGE_SELECTED_DOUBT : Style.EDGE_DOUBT;
            case OFF, NONE -> selected ? Style.EDGE_SELECTED_OFF : Style.EDGE_OFF;
        };
    }

    static List<Shape> at(double x, double y) {
        List<Shape> shapes = new ArrayList<>();
        double at = x;
        for (Entry entry : ENTRIES) {
            String words = Messages.text(entry.words());
            double width = TextFit.width(words, SIZE);
            shapes.add(new Curve(at, y, at + LINE, y, entry.style()));
            shapes.add(new Label(words, at + LINE + 8, y + 4, SIZE, width, Align.START, Style.TEXT_MUTED));
            at += LINE + 8 + width + 24;
        }
        return shapes;
    }
}
