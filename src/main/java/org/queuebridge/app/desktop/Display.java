package org.queuebridge.app.desktop;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Whether there is a screen to open a window on. */
public final class Display {
    /** What JavaFX says where {@code DISPLAY} names a display that nobody serves. */
    private static final String NOT_SERVED = "Unable to open DISPLAY";
    /** What JavaFX says on a Linux without the library that it draws windows with. */
    private static final String NO_GTK = "Unable to load glass GTK library";

    private Display() {}

    /** Whether a window would have nowhere to open: no X display on Linux, unless JavaFX is told to do without. */
    public static boolean missing() {
        return missing(
                System.getProperty("os.name", ""),
                System.getProperty("glass.platform", ""),
                Objects.requireNonNullElse(System.getenv("DISPLAY"), ""));
    }

    /**
     * What to say where it is for lack of a display, or of what draws on it, that a window did not open; empty where it
     * is for another reason.
     */
    public static Optional<String> advice(UnsupportedOperationException e) {
        String why = String.valueOf(e.getMessage());
        if (why.contains(NO_GTK)) {
            return Optional.of(withoutGtk(image()));
        }
        return why.contains(NOT_SERVED) ? Optional.of(advice()) : Optional.empty();
    }

    /** What to say where there is none: one line, with the command for how this program was started. */
    public static String advice() {
        return advice(image());
    }

    private static String image() {
        return System.getProperty("jpackage.app-path", "");
    }

    static String advice(String image) {
        return "There is no display to open a window on. Without one, run the sandbox: " + sandbox(image);
    }

    static String withoutGtk(String image) {
        return "A window needs GTK 3, which this Linux does not have (Debian, Ubuntu: apt install libgtk-3-0). "
                + "Without it, run the sandbox: "
                + sandbox(image);
    }

    private static String sandbox(String image) {
        return image.isEmpty() ? "mvn -q compile exec:exec@sandbox" : "QueueBridge sandbox";
    }

    static boolean missing(String system, String platform, String display) {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        return linux && !platform.equals("Headless") && display.isBlank();
    }
}
