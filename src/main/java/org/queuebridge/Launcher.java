package org.queuebridge;

import java.util.List;
import org.queuebridge.sandbox.SandboxCommand;

/** Starts the program: the window, {@code sandbox} or {@code tour}. */
public final class Launcher {
    private Launcher() {}

    /** Runs what the first argument names; without one, the window. */
    public static void main(String[] args) {
        List<String> words = List.of(args);
        if (!words.isEmpty() && words.getFirst().equals("sandbox")) {
            System.exit(new SandboxCommand(System.out, System.err).run(words.subList(1, words.size())));
        }
        System.out.println("QueueBridge " + String.join(" ", args));
    }
}
