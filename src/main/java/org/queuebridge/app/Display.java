package org.queuebridge.app;

import java.util.Locale;
import java.util.Objects;

/** Whether there is a screen to open a window on. */
public final class Display {
    /** What to say where there is none. */
    public static final String ADVICE =
            "There is no display to open a window on. Without one, run the sandbox: mvn -q compile exec:exec@sandbox";

    private Display() {}

    /** Whether a window would have nowhere to open: no X display on Linux, unless JavaFX is told to do without. */
    public static boolean missing() {
        return missing(
                System.getProperty("os.name", ""),
                System.getProperty("glass.platform", ""),
                Objects.requireNonNullElse(System.getenv("DISPLAY"), ""));
    }

    static boolean missing(String system, String platform, String display) {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        return linux && !platform.equals("Headless") && display.isBlank();
    }
}
