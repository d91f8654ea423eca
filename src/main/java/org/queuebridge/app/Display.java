package org.queuebridge.app;

import java.util.Locale;
import java.util.Objects;

/** Whether there is a screen to open a window on. */
public final class Display {
    /** What JavaFX says where {@code DISPLAY} names a display that nobody serves. */
    private static final String NOT_SERVED = "Unable to open DISPLAY";

    private Display() {}

    /** Whether a window would have nowhere to open: no X display on Linux, unless JavaFX is told to do without. */
    public static boolean missing() {
        return missing(
                System.getProperty("os.name", ""),
                System.getProperty("glass.platform", ""),
                Objects.requireNonNullElse(System.getenv("DISPLAY"), ""));
    }

    /** Whether it is for want of a display that a window did not open. */
    public static boolean isRefused(UnsupportedOperationException e) {
        return String.valueOf(e.getMessage()).contains(NOT_SERVED);
    }

    /** What to say where there is none: one line, with the command for how this program was started. */
    public static String advice() {
        return advice(System.getProperty("jpackage.app-path", ""));
    }

    static String advice(String image) {
        String sandbox = image.isEmpty() ? "mvn -q compile exec:exec@sandbox" : "QueueBridge sandbox";
        return "There is no display to open a window on. Without one, run the sandbox: " + sandbox;
    }

    static boolean missing(String system, String platform, String display) {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        return linux && !platform.equals("Headless") && display.isBlank();
    }
}
