package org.queuebridge.fromsource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Over a Maven that writes down how it was called, and the file that its Java was told to make. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class MavenArchiveTest {
    private static final String MAVEN = """
        #!/bin/sh
        echo "$@ in $(pwd) by $JAVA_HOME" > called
        echo "$MAVEN_OPTS" > options
        touch "${MAVEN_OPTS##*ArchiveClassesAtExit=}"
        """;

    private Path project;
    private Path maven;

    @BeforeEach
    void makeProject(@TempDir Path folder) throws IOException {
        project = Files.createDirectories(folder.toRealPath().resolve("a project"));
        maven = folder.resolve("maven");
        Files.createDirectories(project.resolve("target"));
        Path command = Files.createDirectories(maven.resolve("bin")).resolve("mvn");
        Files.writeString(command, MAVEN);
        assertThat(command.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void isMadeByTheJavaOfMavenWithoutCompilingOrStartingAnything() throws Exception {
        assertThat(archive("25").missing()).isTrue();

        archive("25").make();

        assertThat(archive("25").missing()).isFalse();
        assertThat(project.resolve("called"))
                .hasContent(
                        "-q compile exec:exec -Dstart.options=--version -Dmaven.main.skip in " + project + " by /java");
        assertThat(project.resolve("target/maven.jsa")).exists();
        assertThat(Files.readString(Path.of(".mvn/jvm.config")))
                .as("Maven is told to read it")
                .contains("-XX:SharedArchiveFile=target/maven.jsa ");
    }

    @Test
    void isMissingForAnotherJava() throws Exception {
        archive("25").make();

        assertThat(archive("25.0.1").missing()).isTrue();
    }

    @Test
    void oneThatMavenDidNotFinishIsStillMissing() throws Exception {
        Files.writeString(maven.resolve("bin/mvn"), MAVEN + "exit 1\n");

        archive("25").make();

        assertThat(archive("25").missing()).isTrue();
        assertThat(project.resolve("target")).isEmptyDirectory();
    }

    @Test
    void isNotForAMavenThatCannotBeCalled() throws Exception {
        Files.delete(maven.resolve("bin/mvn"));

        assertThat(archive("25").missing()).isFalse();
    }

    private MavenArchive archive(String javaVersion) {
        return new MavenArchive(project, maven, Path.of("/java"), javaVersion);
    }
}
