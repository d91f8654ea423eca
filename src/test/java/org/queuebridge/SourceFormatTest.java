package org.queuebridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourceFormatTest {
    @Test
    void everySourceFileIsFormatted() {
        assertThat(new SourceFormat().unformatted(Path.of("src")))
                .as("not formatted; `mvn -q test-compile exec:exec@format` formats them")
                .isEmpty();
    }
}
