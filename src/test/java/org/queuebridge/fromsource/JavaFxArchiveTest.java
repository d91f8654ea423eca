package org.queuebridge.fromsource;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.Program;
import org.queuebridge.Tool;

class JavaFxArchiveTest {
    /** As {@link Program} starts it. */
    private static final List<String> MODULES = List.of(
            "--module-path=" + System.getProperty("jdk.module.path"),
            "--add-modules=javafx.controls",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED");

    @TempDir
    private Path target;

    @Test
    void theNextStartReadsTheClassesThatOneListed() throws Exception {
        assertThat(archive().missing()).as("before Java has listed any").isFalse();
        assertThat(start("-XX:DumpLoadedClassList=" + target.resolve("javafx.classlist")))
                .isZero();
        assertThat(archive().missing()).isTrue();

        assertThat(archive().make().waitFor()).isZero();

        assertThat(archive().missing()).isFalse();
        // Java would not start at all without an archive that fits.
        assertThat(start("-Xshare:on", "-XX:SharedArchiveFile=" + archive().file()))
                .isZero();
    }

    @Test
    void takesNoLineThatIsHalfWritten() throws Exception {
        Files.writeString(target.resolve("javafx.classlist"), "java/lang/Object id: 0\njava/lang/St");

        archive().make().waitFor();

        assertThat(target.resolve("javafx.classes")).hasContent("java/lang/Object id: 0");
    }

    @Test
    void oneThatJavaDidNotTakeGoes() throws Exception {
        Path file = Files.writeString(archive().file(), "of another Java");

        archive().deleteUnfit();
        assertThat(file).exists();

        new JavaFxArchive(target, () -> MODULES, false).deleteUnfit();
        assertThat(file).doesNotExist();
    }

    private JavaFxArchive archive() {
        return new JavaFxArchive(target, () -> MODULES, true);
    }

    private int start(String... options) throws Exception {
        return Tool.run(target, Map.of(), Program.command(List.of(options), "--version"))
                .code();
    }
}
