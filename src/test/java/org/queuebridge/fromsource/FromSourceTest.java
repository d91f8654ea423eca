package org.queuebridge.fromsource;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.Tool;

class FromSourceTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    private Path project;

    private ProgramArchive archive;

    @BeforeEach
    void makeProject() throws Exception {
        Files.createDirectories(project.resolve("target/classes"));
        archive = new ProgramArchive(project, CLASS_PATH);
        Files.writeString(archive.options(), "of an earlier start");
    }

    @Test
    void runsWhatTheCompilerLeftWhereTheArchiveIsOlder() throws Exception {
        Tool.Ended ended = run(FromSource.class, "-D" + ProgramArchive.STATE + "=older", CLASS_PATH, "--version");

        assertThat(ended.said()).matches("[0-9]+(\\.[0-9]+)*\\R");
        assertThat(ended.code()).isZero();
        assertThat(archive.missing()).isTrue();
        assertThat(archive.listed()).as("for the archive that is made next").isNotEmptyFile();
    }

    @Test
    void runsWhatIsArchivedWhereNothingHasChanged() throws Exception {
        Tool.Ended ended =
                run(FromSource.class, "-D" + ProgramArchive.STATE + "=" + archive.state(), CLASS_PATH, "--version");

        assertThat(ended.said()).matches("[0-9]+(\\.[0-9]+)*\\R");
        assertThat(archive.missing()).isFalse();
        assertThat(archive.listed()).doesNotExist();
    }

    @Test
    void forgetsAnArchiveThatJavaDidNotTake() throws Exception {
        Tool.Ended ended = run(FromSource.class, "-Xshare:off", CLASS_PATH, "--version");

        assertThat(ended.said()).matches("[0-9]+(\\.[0-9]+)*\\R");
        assertThat(archive.missing()).isTrue();
    }

    @Test
    void passesOnHowTheProgramEnded() throws Exception {
        Tool.Ended ended =
                run(FromSource.class, "-D" + ProgramArchive.STATE + "=older", CLASS_PATH, "--no-such-option");

        assertThat(ended.code()).isEqualTo(2);
    }

    @Test
    void archivesAreMadeByOneProgramAtATime() throws Exception {
        Files.delete(archive.options());
        Files.writeString(archive.listed(), "javafx/stage/Stage id: 1\n");
        String ended = "" + Integer.MAX_VALUE;

        try (FileChannel channel = FileChannel.open(
                        project.resolve("target/start.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            assertThat(run(ArchiveMaker.class, "-Xshare:auto", ended, CLASS_PATH)
                            .code())
                    .isZero();
            assertThat(project.resolve("target/start.jar")).doesNotExist();
        }
        assertThat(run(ArchiveMaker.class, "-Xshare:auto", ended, CLASS_PATH).code())
                .isZero();
        assertThat(project.resolve("target/start.jar")).exists();
    }

    private Tool.Ended run(Class<?> main, String option, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-Dqueuebridge.project=" + project,
                "-Dqueuebridge.maven=" + project.resolve("no Maven"),
                "-Dqueuebridge.maven.java=/java",
                "-Dqueuebridge.maven.java.version=25",
                "-classpath",
                CLASS_PATH,
                main.getName()));
        command.addAll(List.of(arguments));
        return Tool.run(project, Map.of(), command);
    }
}
