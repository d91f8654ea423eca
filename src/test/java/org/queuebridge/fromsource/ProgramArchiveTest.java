package org.queuebridge.fromsource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.Tool;
import picocli.CommandLine;

/** In a project whose only class is {@link StageLoader}, with a library and a folder of resources. */
class ProgramArchiveTest {
    private static final List<String> MODULES = List.of(
            "--module-path=" + System.getProperty("jdk.module.path"),
            "--add-modules=javafx.controls",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED");
    private static final String CLASS = StageLoader.class.getName().replace('.', '/') + ".class";

    @TempDir
    private Path folder;

    private Path project;
    private Path classes;
    private ProgramArchive archive;

    @BeforeEach
    void makeProject() throws Exception {
        project = folder.resolve("a project");
        classes = project.resolve("target").resolve("classes");
        Path copy = classes.resolve(CLASS);
        Files.createDirectories(copy.getParent());
        Files.copy(codeOf(StageLoader.class).resolve(CLASS), copy);
        Path resources = Files.createDirectories(project.resolve("resources"));
        Files.writeString(resources.resolve("one.txt"), "a folder that is not empty");
        archive = archive(codeOf(CommandLine.class).toString());
    }

    @Test
    void theNextStartReadsTheClassesOfTheLastEvenThoseOfAFolder() throws Exception {
        assertThat(archive.missing()).isTrue();
        assertThat(start(listing()).said()).contains("class javafx.stage.Stage");

        archive.make(MODULES);

        assertThat(archive.missing()).isFalse();
        Tool.Ended next = start("@" + archive.options(), "-Xshare:on", "-Xlog:class+load");
        assertThat(next.said())
                .contains("javafx.stage.Stage source: shared objects file")
                .contains(StageLoader.class.getName() + " source: shared objects file")
                .contains("class javafx.stage.Stage");
        assertThat(next.code()).isZero();
    }

    @Test
    void isOfTheClassesAsTheyWereAndOfTheirLibraries() throws Exception {
        String state = archive.state();
        Path file = classes.resolve(CLASS);
        FileTime time = Files.getLastModifiedTime(file);

        assertThat(archive.state()).isEqualTo(state);
        assertThat(archive("other.jar").state()).isNotEqualTo(state);
        Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 1));
        assertThat(archive.state()).as("compiled again").isNotEqualTo(state);
        Files.setLastModifiedTime(file, time);
        Files.writeString(classes.resolve("Other.class"), "");
        assertThat(archive.state()).as("one more").isNotEqualTo(state);
    }

    @Test
    void isNotMadeAfterAProgramWithoutAWindow() throws Exception {
        Files.writeString(archive.listed(), "java/lang/Object id: 0\n");

        archive.make(MODULES);

        assertThat(archive.missing()).isTrue();
    }

    @Test
    void isNotMadeWhereJavaHasListedNothing() throws Exception {
        archive.make(MODULES);

        assertThat(archive.missing()).isTrue();
    }

    private ProgramArchive archive(String library) {
        return new ProgramArchive(
                project, String.join(File.pathSeparator, project + "/resources", classes.toString(), library));
    }

    private String[] listing() {
        return new String[] {"-XX:DumpLoadedClassList=" + archive.listed()};
    }

    private Tool.Ended start(String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MODULES);
        command.addAll(List.of("-classpath", archive.classPath()));
        command.addAll(List.of(options));
        command.add(StageLoader.class.getName());
        return Tool.run(project, Map.of(), command);
    }

    private static Path codeOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
