package org.queuebridge.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.storage.JournalFileSetTest.delete;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.domain.rule.RuleKey;

/** Files of a journal that somebody replaces, cuts or removes while the program runs. */
class ReplacedJournalTest {
    @TempDir
    private Path folder;

    private FileJournal journal(String name) {
        return new FileJournal(folder.resolve(name), () -> Instant.EPOCH, 4_000);
    }

    private Path file(String name) {
        return folder.resolve(name).resolve("journal.jsonl");
    }

    private static List<String> rules(FileJournal journal) {
        return journal.list(100).heads().stream()
                .map(head -> head.rules().getFirst().name())
                .toList();
    }

    @Test
    void aReplacedFileIsReadFromItsBeginning() throws IOException {
        FileJournal journal = journal("here");
        delete(journal, "one");
        assertThat(rules(journal)).containsExactly("one");
        FileJournal other = journal("other");
        delete(other, "two");
        delete(other, "three");

        Files.move(file("other"), file("here"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(rules(journal)).containsExactly("three", "two");
    }

    @Test
    void aFileThatBecameShorterIsReadFromItsBeginning() throws IOException {
        FileJournal journal = journal("here");
        delete(journal, "one");
        String one = Files.readString(file("here"));
        delete(journal, "two");
        assertThat(rules(journal)).containsExactly("two", "one");

        Files.writeString(file("here"), one);
        assertThat(rules(journal)).containsExactly("one");

        Files.writeString(file("here"), "");
        assertThat(rules(journal)).isEmpty();
    }

    @Test
    void anOldFileDeletedWhileReadingLosesOnlyItsLines() {
        FileJournal journal = journal("here");
        for (int i = 0; i < 20; i++) {
            delete(journal, "rule");
        }
        List<String> kept =
                journal.list(100).heads().stream().map(head -> head.id()).toList();
        List<String> read = new ArrayList<>();

        journal.history(List.of(new RuleKey("default", "rule")), entry -> {
            if (read.isEmpty()) {
                removed(folder.resolve("here").resolve("journal-000001.jsonl"));
            }
            read.add(entry.id());
            return true;
        });

        assertThat(read).hasSizeBetween(10, 18).isEqualTo(kept.subList(0, read.size()));
        assertThat(rules(journal)).hasSize(read.size());
    }

    private static void removed(Path file) {
        assertThat(file.toFile().delete()).isTrue();
    }
}
