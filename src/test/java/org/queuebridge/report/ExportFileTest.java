package org.queuebridge.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;

class ExportFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("report.csv");
        Files.writeString(file, "before");
    }

    @Test
    void isReplacedAsAWhole() throws IOException {
        new ExportFile(file).write("après");
        assertThat(file).hasContent("après");
        nothingElseIsThere();
    }

    @Test
    void staysAsItWasWhereWritingFails() throws IOException {
        assertThatThrownBy(() -> new ExportFile(file).write(out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOfSatisfying(FailureException.class, e -> {
                    assertThat(e.failure().reason()).isEqualTo(Reason.FILE_NOT_WRITTEN);
                    assertThat(e.failure().args()).containsExactly(file.toString());
                    assertThat(e.failure().evidence().message().orElseThrow()).contains("No space left");
                });
        assertThat(file).hasContent("before");
        nothingElseIsThere();
    }

    @Test
    void staysAsItWasWhereItIsCanceled() throws IOException {
        assertThatThrownBy(() ->
                        new ExportFile(file).write(_ -> Thread.currentThread().interrupt()))
                .isInstanceOfSatisfying(
                        FailureException.class, e -> assertThat(e.failure()).isInstanceOf(Failure.Canceled.class));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(file).hasContent("before");
        nothingElseIsThere();
    }

    @Test
    void aFolderOrAPlaceThatDoesNotExistIsRefusedInWords() {
        for (Path place : new Path[] {folder, folder.resolve("no/such/folder.csv")}) {
            assertThatThrownBy(() -> new ExportFile(place).write("x"))
                    .isInstanceOfSatisfying(
                            FailureException.class,
                            e -> assertThat(e.failure().reason()).isEqualTo(Reason.FILE_NOT_WRITTEN));
        }
    }

    private void nothingElseIsThere() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
