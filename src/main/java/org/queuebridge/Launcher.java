package org.queuebridge;

import java.io.PrintStream;

/** Starts the program: the window, {@code sandbox} or {@code tour}. */
public final class Launcher {
    private Launcher() {}

    /** Runs what the first argument names; without one, the window. */
    public static void main(String[] args) {
        PrintStream out = System.out;
        out.println("QueueBridge " + String.join(" ", args));
    }
}
