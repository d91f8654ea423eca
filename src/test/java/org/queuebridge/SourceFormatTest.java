package org.queuebridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.util.List;\n\nclass A {}\n",
                "import java.util.Set;\nimport java.util.List;\n\nabstract class A implements List<A>, Set<A> {}\n",
                "class A {\n    String a = \"a long text of words, of more words, of more words, of more words,"
                        + " of more words, of more words, of more words\";\n}\n",
            })
    void importsInVainOrInAnotherOrderAndLongTextsAreNotFormatted(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("A.java"), text);

        assertThat(unformatted()).containsExactly(file);
    }

    /** As another build does. */
    private List<Path> unformatted() {
        return new SourceFormat(folder.resolve("remembered")).unformatted(folder);
    }
}
