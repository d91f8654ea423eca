package org.queuebridge.fromsource;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes that the program has loaded: Java's, JavaFX's, those of libraries and its own. Java archives none of a
 * folder, so that its own are first copied into a jar; the next start uses both as long as the folder is as it was.
 *
 * @param project the folder of the build file
 * @param classPath as Maven gives it: folders of the project, and libraries
 */
record ProgramArchive(Path project, String classPath) {
    /** Of the copied classes, in the options of a start that uses them. */
    static final String STATE = "queuebridge.classes";

    private static final List<String> OF_ONE_START =
            List.of("-XX:DumpLoadedClassList=", "-XX:SharedArchiveFile=", "-D" + STATE + "=");
    /** Loaded with the first window: a program that has found no display is no measure of the next. */
    private static final String OF_A_WINDOW = "javafx/stage/Stage ";

    /** What Java is to be told to use the archive; there once all of it is. The build file names it. */
    Path options() {
        return target("start.options");
    }

    /** What Java lists where it is told to: classes as it loads them, and what they refer to as it ends. */
    Path listed() {
        return target("start.classlist");
    }

    private Path archive() {
        return target("start.jsa");
    }

    private Path target(String name) {
        return project.resolve("target").resolve(name);
    }

    /** Whether it is to be made. */
    boolean missing() {
        return !Files.exists(options());
    }

    /** The classes as the compiler left them, and the libraries that go with them. */
    String state() {
        return FolderState.of(target("classes").toFile()) + "-" + Integer.toHexString(classPath.hashCode());
    }

    /** So that the next start makes it anew. */
    void delete() throws IOException {
        Files.deleteIfExists(options());
        Files.deleteIfExists(listed());
    }

    /**
     * Makes it, if the program that has ended had a window.
     *
     * @param jvmOptions what its JVM was started with, JavaFX's modules among them
     */
    void make(List<String> jvmOptions) throws IOException, InterruptedException {
        if (!listsAWindow()) {
            return;
        }
        String state = state();
        String archived = classPathWith(copyOfClasses());
        Path made = target("start.jsa.new");
        List<String> command = new ArrayList<>();
        command.add(ClassArchive.java());
        command.addAll(withoutThoseOfOneStart(jvmOptions));
        command.addAll(List.of(
                "-Xshare:dump",
                "-XX:+AOTClassLinking",
                "-XX:SharedClassListFile=" + listed(),
                "-XX:SharedArchiveFile=" + made,
                "-classpath",
                archived));
        if (ClassArchive.make(new ProcessBuilder(command), made, archive()) && state().equals(state)) {
            // Folders only after what was archived, or Java takes none of it.
            String folders = entries().filter(entry -> !isJar(entry)).collect(Collectors.joining(File.pathSeparator));
            writeOptions(state, archived + File.pathSeparator + folders);
        }
    }

    static List<String> withoutThoseOfOneStart(List<String> jvmOptions) {
        return jvmOptions.stream()
                .filter(option -> OF_ONE_START.stream().noneMatch(option::startsWith))
                .toList();
    }

    private boolean listsAWindow() throws IOException {
        if (!Files.exists(listed())) {
            return false;
        }
        try (Stream<String> lines = Files.lines(listed(), StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.startsWith(OF_A_WINDOW));
        }
    }

    private Path copyOfClasses() throws IOException {
        Path made = target("start.jar.new");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int code = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        nowhere,
                        nowhere,
                        "-c0f",
                        made.toString(),
                        "-C",
                        target("classes").toString(),
                        ".");
        if (code != 0) {
            throw new IOException("No copy of the classes: jar ended with " + code);
        }
        return Files.move(made, target("start.jar"), StandardCopyOption.REPLACE_EXISTING);
    }

    private String classPathWith(Path jar) {
        return Stream.concat(Stream.of(jar.toString()), entries().filter(ProgramArchive::isJar))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Stream<String> entries() {
        return Stream.of(classPath.split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).equals(target("classes")));
    }

    private static boolean isJar(String entry) {
        return entry.endsWith(".jar");
    }

    private void writeOptions(String state, String startClassPath) throws IOException {
        Path made = target("start.options.new");
        Files.write(
                made,
                Stream.of(
                                "-XX:SharedArchiveFile=" + archive(),
                                "-D" + STATE + "=" + state,
                                "-classpath",
                                startClassPath)
                        .map(option -> '"' + option.replace("\\", "\\\\") + '"')
                        .toList());
        Files.move(made, options(), StandardCopyOption.REPLACE_EXISTING);
    }
}
