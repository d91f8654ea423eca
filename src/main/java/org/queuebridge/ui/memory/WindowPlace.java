package org.queuebridge.ui.memory;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;

/**
 * Where a window is, as a text, e.g. {@code 100 80 1280 800 maximized}: left, top, width and height in pixels.
 *
 * @param normal its place while it is not maximized
 */
record WindowPlace(Rectangle2D normal, boolean maximized) {
    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,6}) (-?\\d{1,6}) (\\d{1,6}) (\\d{1,6})( maximized)?");

    /** So much of its upper edge must be seen that it can be moved by it. */
    private static final double GRIP_WIDTH = 120;

    private static final double GRIP_HEIGHT = 24;

    static WindowPlace of(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        Rectangle2D normal = new Rectangle2D(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                Integer.parseInt(matcher.group(4)));
        return new WindowPlace(normal, matcher.group(5) != null);
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "%.0f %.0f %.0f %.0f%s",
                normal.getMinX(),
                normal.getMinY(),
                normal.getWidth(),
                normal.getHeight(),
                maximized ? " maximized" : "");
    }

    /**
     * A place that can be seen: where its screen is gone, the middle of the first one; never larger than its screen.
     *
     * @param screens what is free on each screen; the first is the main one
     */
    Rectangle2D fitted(List<Rectangle2D> screens) {
        Rectangle2D screen =
                screens.stream().filter(this::showsGrip).findFirst().orElse(screens.getFirst());
        double width = Math.min(normal.getWidth(), screen.getWidth());
        double height = Math.min(normal.getHeight(), screen.getHeight());
        return showsGrip(screen)
                ? new Rectangle2D(normal.getMinX(), normal.getMinY(), width, height)
                : new Rectangle2D(
                        screen.getMinX() + (screen.getWidth() - width) / 2,
                        screen.getMinY() + (screen.getHeight() - height) / 2,
                        width,
                        height);
    }

    private boolean showsGrip(Rectangle2D screen) {
        double left = Math.max(normal.getMinX(), screen.getMinX());
        double right = Math.min(normal.getMaxX(), screen.getMaxX());
        return right - left >= GRIP_WIDTH
                && normal.getMinY() >= screen.getMinY()
                && normal.getMinY() + GRIP_HEIGHT <= screen.getMaxY();
    }
}
