package org.queuebridge.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.storage.JournalFileSetTest.ACCOUNT;
import static org.queuebridge.storage.JournalFileSetTest.delete;
import static org.queuebridge.storage.JournalFileSetTest.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalHead;
import org.queuebridge.domain.rule.RuleKey;

/** Which plans are listed: the newest, as many as asked for, and those before them that were not finished. */
class JournalListTest {
    @TempDir
    private Path folder;

    private FileJournal journal() {
        return new FileJournal(folder, () -> Instant.EPOCH);
    }

    /** The only plan of the journal as often again, as programs wrote it that are gone. */
    private void repeated(int times) throws IOException {
        Path file = folder.resolve("journal.jsonl");
        String id = journal().list(1).heads().getFirst().id();
        String one = Files.readString(file).replaceAll("\"pid\":\"\\d+\"", "\"pid\":\"" + Long.MAX_VALUE + "\"");
        Files.writeString(file, one);
        for (int i : IntStream.range(0, times).toArray()) {
            Files.writeString(file, one.replace(id, "plan-" + i), StandardOpenOption.APPEND);
        }
    }

    @Test
    void theListHasTheRequestedLengthAndSaysIfThereIsMore() {
        FileJournal journal = journal();
        for (int i = 0; i < 10; i++) {
            delete(journal, "rule-" + i);
        }

        Journal.Listing newest = journal.list(3);
        assertThat(newest.older()).isTrue();
        assertThat(newest.heads())
                .extracting(head -> head.rules().getFirst().name())
                .containsExactly("rule-9", "rule-8", "rule-7");
        assertThat(journal.list(10).older()).isFalse();
        assertThat(journal.list(10).heads()).hasSize(10);
    }

    /** Of very many that were not finished, the newest hundred are offered. */
    @Test
    void plansThatWereNotFinishedAreOfferedAHundredAtATime() throws IOException {
        journal().begin(ACCOUNT, plan("rule"), Optional.empty()).sending(new RuleKey("default", "rule"), 0);
        repeated(103);

        List<JournalHead> listed = journal().list(1).heads();

        assertThat(listed).hasSize(101).allMatch(JournalHead::pending);
        assertThat(listed.getFirst().id()).isEqualTo("plan-102");
        assertThat(listed.getLast().id()).isEqualTo("plan-2");
    }

    @Test
    void anUnfinishedPlanIsFoundBehindManyFinishedOnes() throws IOException {
        delete(journal(), "rule");
        repeated(150);
        Path file = folder.resolve("journal.jsonl");
        String finished = Files.readString(file);
        Files.delete(file);
        journal().begin(ACCOUNT, plan("killed"), Optional.empty()).sending(new RuleKey("default", "killed"), 0);
        repeated(0);
        Files.writeString(file, finished, StandardOpenOption.APPEND);

        assertThat(journal().list(1).heads())
                .extracting(head -> head.rules().getFirst().name())
                .containsExactly("rule", "killed");
    }

    @Test
    void veryLargePlansMakeShorterLists() {
        delete(journal(), "older");
        delete(journal(), "large".repeat(30_000));

        assertThat(journal().list(2).heads()).hasSize(1);
        assertThat(journal().list(2).older()).isTrue();
        assertThat(journal().list(100).heads()).hasSize(2);
        assertThat(journal().list(100).older()).isFalse();
    }
}
