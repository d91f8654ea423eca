package org.queuebridge.app;

import java.util.Locale;

/** Whether there is a screen to open a window on. */
public final class Display {
    /** What to say where there is none. */
    public static final String ADVICE =
            "There is no display to open a window on. Without one, run the sandbox: mvn -q compile exec:exec@sandbox";

    private Display() {}

    /** Whether a window would have nowhere to open: no X display on Linux, unless JavaFX is told to do without. */
    public static boolean missing() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        String display = System.getenv("DISPLAY");
        return linux && !headless && (display == null || display.isBlank());
    }
}
