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
record MavenArchive(Path project, Path maven, Path java, String javaVersion) implements ClassArchive {
    /** From the project's folder, in which Maven runs. */
    private static final String FILE = "target/maven.jsa";

    @Override
    public boolean missing() {
        try {
            return Files.isExecutable(command())
                    && !(Files.exists(project.resolve(FILE))
                            && Files.readString(fits()).equals(whatItFits()));
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public Process make() throws IOException {
        Files.writeString(fits(), whatItFits());
        // Maven does what it does for a start, but compiles and starts nothing.
        ProcessBuilder builder = new ProcessBuilder(
                        command().toString(), "-q", "compile", "exec:exec", "-Dexec.skip", "-Dmaven.main.skip")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", java.toString());
        // These come after those of jvm.config.
        String options = "-XX:SharedArchiveFile= -XX:ArchiveClassesAtExit=" + FILE;
        environment.merge("MAVEN_OPTS", options, (own, ours) -> own + " " + ours);
        return builder.start();
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
