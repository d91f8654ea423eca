package org.queuebridge;

import java.util.List;
import org.queuebridge.app.App;
import org.queuebridge.app.CommandProgram;
import org.queuebridge.app.LogFolder;
import org.queuebridge.app.desktop.Display;
import org.queuebridge.sandbox.SandboxCommand;
import org.queuebridge.tour.TourCommand;

/**
 * Starts the program: the window, {@code sandbox}, {@code tour} or a command of the shell. Does not extend
 * {@code Application}, which would need JavaFX before anything can be printed.
 */
public final class Launcher {
    /** Differs from failures, so that the build's command prints no message of its own. */
    private static final int NO_DISPLAY = 3;

    private Launcher() {}

    /** Runs the command that the first argument names; without one, the window. */
    public static void main(String[] args) {
        List<String> words = List.of(args);
        String what = words.isEmpty() ? "" : words.getFirst();
        switch (what) {
            case "" -> openWindow();
            case "sandbox" ->
                System.exit(new SandboxCommand(System.out, System.err).run(words.subList(1, words.size())));
            case "tour" -> System.exit(new TourCommand(System.out, System.err).run(words.subList(1, words.size())));
            default -> System.exit(CommandProgram.run(words, System.out, System.err));
        }
    }

    private static void openWindow() {
        if (Display.missing()) {
            endWithoutDisplay(Display.advice());
        }
        LogFolder.use();
        try {
            App.open();
        } catch (UnsupportedOperationException e) {
            endWithoutDisplay(Display.advice(e).orElseThrow(() -> e));
        }
    }

    private static void endWithoutDisplay(String advice) {
        System.err.println(advice);
        System.exit(NO_DISPLAY);
    }
}
