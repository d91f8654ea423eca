package org.queuebridge.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnwrittenJournalLinesTest {
    private final UnwrittenJournalLines lines = new UnwrittenJournalLines();
    private final List<String> written = new ArrayList<>();

    private void refused(String text, boolean keep) {
        assertThatThrownBy(() -> lines.write(text, keep, _ -> {
                    throw new IOException("no room");
                }))
                .hasMessage("no room");
    }

    @Test
    void keptLinesAreWrittenOnceAndInOrder() throws IOException {
        refused("a", true);
        refused("lost", false);
        refused("b", true);

        lines.write("c", false, written::add);
        lines.write("", false, written::add);
        lines.write("d", false, written::add);

        assertThat(written).containsExactly("abc", "d");
    }

    @Test
    void waitingLinesAreWrittenWithoutFurtherLines() throws IOException {
        refused("a", true);

        lines.write("", false, written::add);

        assertThat(written).containsExactly("a");
    }
}
