package org.queuebridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFormatTest {
    @TempDir
    private Path folder;

    @Test
    void everySourceFileIsFormatted() {
        assertThat(new SourceFormat(SourceFormat.REMEMBERED).unformatted(Path.of("src")))
                .as("not formatted; `mvn -q test-compile exec:exec@format` formats them")
                .isEmpty();
    }

    @Test
    void whatIsRememberedIsNotTheNameOfTheFile() throws Exception {
        Path file = folder.resolve("A.java");

        Files.writeString(file, "class A {}\n");
        assertThat(unformatted()).isEmpty();
        assertThat(unformatted()).isEmpty();

        Files.writeString(file, "class  A {}\n");
        assertThat(unformatted()).containsExactly(file);
        assertThat(unformatted()).containsExactly(file);
    }

    /** As another build does. */
    private List<Path> unformatted() {
        return new SourceFormat(folder.resolve("remembered")).unformatted(folder);
    }
}
