package org.queuebridge.diagram.shape;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a shape looks, in light and dark. Colors are those of the theme (AtlantaFX, Primer). */
public enum Style {
    BACKGROUND(Ink.filled(Color.BACKGROUND)),
    BAND(Ink.filled(Color.SUBTLE)),
    GRID(Ink.line(Color.BORDER_MUTED, 1)),
    NODE(Ink.framed(Color.BACKGROUND, Color.BORDER, 1)),
    NODE_RULE(Ink.framed(Color.SUBTLE, Color.BORDER, 1)),
    NODE_QUIET(Ink.framed(Color.BACKGROUND, Color.BORDER, 1).dashed(4, 3)),
    NODE_ISSUE(Ink.framed(Color.DANGER_SUBTLE, Color.DANGER, 1)),
    NODE_DOUBT(Ink.framed(Color.WARNING_SUBTLE, Color.WARNING, 1)),
    SELECTED(Ink.line(Color.ACCENT, 2)),
    EDGE(Ink.line(Color.EDGE, 1.5)),
    /** Where lines are so many that they would hide each other. */
    EDGE_FAINT(Ink.line(Color.BORDER_MUTED, 1)),
    EDGE_PARTLY(Ink.line(Color.EDGE, 1.5).dashed(14, 3)),
    EDGE_DOUBT(Ink.line(Color.WARNING, 1.5).dashed(2, 4)),
    EDGE_OFF(Ink.line(Color.BORDER, 1.2).dashed(6, 4)),
    EDGE_SELECTED(Ink.line(Color.ACCENT, 2.2)),
    EDGE_SELECTED_PARTLY(Ink.line(Color.ACCENT, 2.2).dashed(14, 3)),
    EDGE_SELECTED_DOUBT(Ink.line(Color.ACCENT, 2.2).dashed(2, 4)),
    EDGE_SELECTED_OFF(Ink.line(Color.ACCENT, 1.6).dashed(6, 4)),
    TEXT(Ink.filled(Color.TEXT)),
    TEXT_STRONG(Ink.filled(Color.TEXT)),
    TEXT_MUTED(Ink.filled(Color.MUTED)),
    TEXT_ISSUE(Ink.filled(Color.DANGER)),
    TEXT_DOUBT(Ink.filled(Color.WARNING)),
    MARK_FULL(Ink.filled(Color.SUCCESS)),
    MARK_PARTLY(Ink.filled(Color.SUCCESS)),
    MARK_DOUBT(Ink.line(Color.WARNING, 1.5)),
    MARK_OFF(Ink.line(Color.MUTED, 1.5));

    @SuppressWarnings("ImmutableEnumChecker") // an ink never changes
    private final Ink ink;

    Style(Ink ink) {
        this.ink = ink;
    }

    public Ink ink() {
        return ink;
    }

    /** Whether text in it is bold. */
    public boolean bold() {
        return this == TEXT_STRONG;
    }

    /** The name of its class in CSS. */
    public String cssClass() {
        return "qb-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A color, light and dark, as {@code #rrggbb}. */
    public enum Color {
        BACKGROUND("#ffffff", "#0d1117"),
        SUBTLE("#f6f8fa", "#161b22"),
        BORDER("#afb8c1", "#484f58"),
        BORDER_MUTED("#d8dee4", "#21262d"),
        EDGE("#8c959f", "#6e7681"),
        TEXT("#24292f", "#e6edf3"),
        MUTED("#57606a", "#8b949e"),
        ACCENT("#0969da", "#58a6ff"),
        SUCCESS("#1a7f37", "#3fb950"),
        WARNING("#9a6700", "#d29922"),
        WARNING_SUBTLE("#fff8c5", "#272115"),
        DANGER("#cf222e", "#f85149"),
        DANGER_SUBTLE("#ffebe9", "#25171c");

        private final String light;
        private final String dark;

        Color(String light, String dark) {
            this.light = light;
            this.dark = dark;
        }

        public String hex(boolean inDark) {
            return inDark ? dark : light;
        }
    }

    /**
     * What a shape is drawn with.
     *
     * @param fill empty for lines
     * @param stroke empty for shapes without an outline
     * @param width of the stroke, in pixels
     * @param dashes lengths of dash and gap, in pixels; empty for a solid line
     */
    public record Ink(Optional<Color> fill, Optional<Color> stroke, double width, List<Integer> dashes) {
        public Ink {
            dashes = List.copyOf(dashes);
        }

        private static Ink filled(Color fill) {
            return new Ink(Optional.of(fill), Optional.empty(), 0, List.of());
        }

        private static Ink line(Color stroke, double width) {
            return new Ink(Optional.empty(), Optional.of(stroke), width, List.of());
        }

        private static Ink framed(Color fill, Color stroke, double width) {
            return new Ink(Optional.of(fill), Optional.of(stroke), width, List.of());
        }

        private Ink dashed(int dash, int gap) {
            return new Ink(fill, stroke, width, List.of(dash, gap));
        }
    }
}
