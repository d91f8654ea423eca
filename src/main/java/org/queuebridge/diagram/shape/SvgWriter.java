package org.queuebridge.diagram.shape;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.queuebridge.diagram.shape.Shape.Align;
import org.queuebridge.diagram.shape.Shape.Bounds;
import org.queuebridge.diagram.shape.Shape.Box;
import org.queuebridge.diagram.shape.Shape.Curve;
import org.queuebridge.diagram.shape.Shape.Label;
import org.queuebridge.diagram.shape.Shape.Point;
import org.queuebridge.diagram.shape.Shape.Signs;

/**
 * Writes a picture as SVG 1.1. It needs no other file, follows the reader's light or dark, and whatever names it has
 * are escaped.
 */
public final class SvgWriter {
    private static final String FONT = "Inter, system-ui, -apple-system, &quot;Segoe UI&quot;, sans-serif";

    private final StringBuilder svg = new StringBuilder(1 << 16);

    private SvgWriter() {}

    /** A file of its own. */
    public static String file(Picture picture) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + inline(picture);
    }

    /** The element, to stand in HTML. */
    public static String inline(Picture picture) {
        SvgWriter writer = new SvgWriter();
        writer.write(picture);
        return writer.svg.toString();
    }

    private void write(Picture picture) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg");
        attribute("width", picture.width());
        attribute("height", picture.height());
        svg.append("\" viewBox=\"0 0 ");
        pair(picture.width(), picture.height())
                .append("\" role=\"img\" font-family=\"")
                .append(FONT)
                .append("\">\n<title>")
                .append(XmlText.escaped(picture.title()))
                .append("</title>\n<desc>")
                .append(XmlText.escaped(picture.description()))
                .append("</desc>\n<style>\n");
        styles(picture);
        svg.append("</style>\n");
        write(new Box(new Bounds(0, 0, picture.width(), picture.height()), 0, Style.BACKGROUND));
        picture.shapes().forEach(this::write);
        svg.append("</svg>\n");
    }

    private void styles(Picture picture) {
        Set<Style> used = picture.shapes().stream().map(Shape::style).collect(Collectors.toSet());
        used.add(Style.BACKGROUND);
        Arrays.stream(Style.values()).filter(used::contains).forEach(style -> style(style, false));
        svg.append("@media (prefers-color-scheme: dark) {\n");
        Arrays.stream(Style.values()).filter(used::contains).forEach(style -> style(style, true));
        svg.append("}\n");
    }

    private void style(Style style, boolean dark) {
        Style.Ink ink = style.ink();
        svg.append('.').append(style.cssClass()).append(" { fill: ");
        svg.append(ink.fill().map(fill -> fill.hex(dark)).orElse("none"));
        ink.stroke().ifPresent(stroke -> {
            svg.append("; stroke: ").append(stroke.hex(dark)).append("; stroke-width: ");
            number(ink.width());
        });
        if (!ink.dashes().isEmpty()) {
            svg.append("; stroke-dasharray: ")
                    .append(ink.dashes().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        }
        svg.append(style.bold() ? "; font-weight: 600" : "").append(" }\n");
    }

    private void write(Shape shape) {
        switch (shape) {
            case Box box -> write(box);
            case Curve curve -> write(curve);
            case Label label -> write(label);
            case Signs signs -> write(signs);
        }
    }

    private void write(Box box) {
        svg.append("<rect class=\"").append(box.style().cssClass());
        attribute("x", box.bounds().x());
        attribute("y", box.bounds().y());
        attribute("width", box.bounds().width());
        attribute("height", box.bounds().height());
        if (box.radius() > 0) {
            attribute("rx", box.radius());
        }
        svg.append("\"/>\n");
    }

    private void write(Curve curve) {
        double middle = (curve.fromX() + curve.toX()) / 2;
        svg.append("<path class=\"").append(curve.style().cssClass()).append("\" d=\"M");
        pair(curve.fromX(), curve.fromY()).append('C');
        pair(middle, curve.fromY()).append(' ');
        pair(middle, curve.toY()).append(' ');
        pair(curve.toX(), curve.toY()).append("\"/>\n");
    }

    private void write(Label label) {
        svg.append("<text class=\"").append(label.style().cssClass());
        attribute("font-size", label.size());
        attribute("x", label.x());
        attribute("y", label.baseline());
        if (label.align() == Align.MIDDLE) {
            svg.append("\" text-anchor=\"middle");
        } else if (label.align() == Align.UP) {
            svg.append("\" transform=\"rotate(-90 ");
            pair(label.x(), label.baseline()).append(')');
        }
        svg.append("\" xml:space=\"preserve\">")
                .append(XmlText.escaped(label.text()))
                .append("</text>\n");
    }

    /** One path for all of them: a column may have thousands. */
    private void write(Signs signs) {
        String outline = SignPath.of(signs.kind(), signs.size());
        svg.append("<path class=\"").append(signs.style().cssClass()).append("\" d=\"");
        for (Point place : signs.places()) {
            svg.append('M');
            pair(place.x(), place.y()).append(outline);
        }
        svg.append("\"/>\n");
    }

    private void attribute(String name, double value) {
        svg.append("\" ").append(name).append("=\"");
        number(value);
    }

    private StringBuilder pair(double x, double y) {
        number(x).append(' ');
        return number(y);
    }

    /** Rounded to hundredths; there are tens of thousands of them. */
    private StringBuilder number(double value) {
        long hundredths = Math.round(value * 100);
        long rest = Math.abs(hundredths % 100);
        svg.append(hundredths < 0 ? "-" : "").append(Math.abs(hundredths / 100));
        if (rest > 0) {
            svg.append('.').append(rest / 10);
            svg.append(rest % 10 > 0 ? Long.toString(rest % 10) : "");
        }
        return svg;
    }
}
