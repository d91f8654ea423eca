package org.queuebridge.fromsource;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The classes of Maven, which half of a start from source waits for. {@code .mvn/jvm.config} names the file.
 *
 * @param project the folder of the build file
 * @param maven where Maven is installed
 * @param java the Java that it runs on
 * @param javaVersion of that Java: the archive fits no other
 */
record MavenArchive(Path project, Path maven, Path java, String javaVersion) {
    /** From the project's folder, in which Maven runs. */
    private static final String FILE = "target/maven.jsa";

    private static final String NEW_FILE = FILE + ".new";

    /** Of the Maven that started this program, which the build file names in its properties. */
    static MavenArchive ofThisStart(Path project) {
        return new MavenArchive(
                project,
                Path.of(System.getProperty("queuebridge.maven")),
                Path.of(System.getProperty("queuebridge.maven.java")),
                System.getProperty("queuebridge.maven.java.version"));
    }

    /** Whether it is to be made. */
    boolean missing() {
        try {
            return Files.isExecutable(command())
                    && !(Files.exists(project.resolve(FILE))
                            && Files.readString(fits()).equals(whatItFits()));
        } catch (IOException e) {
            return true;
        }
    }

    /** Makes it, in as long as Maven takes for a start. */
    void make() throws IOException, InterruptedException {
        // Maven does what it does for a start, but compiles nothing, and Java says which it is instead of starting us.
        ProcessBuilder builder = new ProcessBuilder(
                        command().toString(),
                        "-q",
                        "compile",
                        "exec:exec",
                        "-Dstart.options=--version",
                        "-Dmaven.main.skip")
                .directory(project.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", java.toString());
        // These come after those of jvm.config.
        String options = "-XX:SharedArchiveFile= -XX:ArchiveClassesAtExit=" + NEW_FILE;
        environment.merge("MAVEN_OPTS", options, (own, ours) -> own + " " + ours);
        if (ClassArchive.make(builder, project.resolve(NEW_FILE), project.resolve(FILE))) {
            Files.writeString(fits(), whatItFits());
        }
    }

    private Path command() {
        return maven.resolve("bin").resolve(File.separatorChar == '\\' ? "mvn.cmd" : "mvn");
    }

    private Path fits() {
        return project.resolve(FILE + ".fits");
    }

    private String whatItFits() {
        return maven + "\n" + java + "\n" + javaVersion + "\n";
    }
}
