package org.queuebridge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a JVM of its own, started with the libraries of this one. */
public final class Program {
    private Program() {}

    /**
     * The command line that starts it.
     *
     * @param options of the JVM, such as {@code -Dname=value}
     * @param arguments of the program
     */
    public static List<String> command(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("--module-path", System.getProperty("jdk.module.path")));
        command.addAll(
                List.of("--add-modules", "javafx.controls", "--enable-native-access=javafx.graphics,ALL-UNNAMED"));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), Launcher.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
