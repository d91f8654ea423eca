package org.queuebridge.fromsource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The classes of Java and JavaFX that the program has loaded. Those of the class path are not among them: Java archives
 * none of a folder, and ours change.
 *
 * @param target the folder for it, the build's
 * @param options what tells those that this JVM was started with, JavaFX's modules among them
 * @param used whether this JVM uses an archive of classes
 */
record JavaFxArchive(Path target, Supplier<List<String>> options, boolean used) implements ClassArchive {
    private static final List<String> OF_THIS_START = List.of("-XX:DumpLoadedClassList=", "-XX:SharedArchiveFile=");

    Path file() {
        return target.resolve("javafx.jsa");
    }

    /** What Java lists where it is told to; the last line may be half written. */
    private Path listed() {
        return target.resolve("javafx.classlist");
    }

    @Override
    public boolean missing() {
        return !Files.exists(file()) && Files.exists(listed());
    }

    /** Deletes one that Java did not take, as it is of another Java or JavaFX. */
    void deleteUnfit() throws IOException {
        if (!used) {
            Files.deleteIfExists(file());
        }
    }

    @Override
    public Process make() throws IOException {
        String lines = Files.readString(listed(), StandardCharsets.ISO_8859_1);
        Path whole = target.resolve("javafx.classes");
        Files.writeString(whole, lines.substring(0, lines.lastIndexOf('\n') + 1), StandardCharsets.ISO_8859_1);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        options.get().stream()
                .filter(option -> OF_THIS_START.stream().noneMatch(option::startsWith))
                .forEach(command::add);
        command.addAll(List.of(
                "-Xshare:dump",
                "-XX:+AOTClassLinking",
                "-XX:SharedClassListFile=" + whole,
                "-XX:SharedArchiveFile=" + file()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
