package org.queuebridge.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.changes.journal.Journals.entries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.journal.JournalHead;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;

/** A journal that is larger than one file. */
class JournalFileSetTest {
    static final AwsAccount ACCOUNT = new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me");

    @TempDir
    private Path folder;

    private FileJournal journal() {
        return new FileJournal(folder, () -> Instant.EPOCH, 2_000);
    }

    private static RuleChange deleting(String name) {
        RuleKey key = new RuleKey("default", name);
        RuleFields fields = new RuleFields(
                Optional.of("{\"source\":[\"" + name + "\"]}"), Optional.empty(), "ENABLED", "", Optional.empty());
        return new RuleChange(key, Optional.of(new RuleImage(key, fields, List.of(), Map.of())), Optional.empty());
    }

    static ChangePlan plan(String... rules) {
        return new ChangePlan(
                ChangePlan.Purpose.DELETE,
                List.of(rules).stream().map(JournalFileSetTest::deleting).toList());
    }

    static void delete(FileJournal journal, String rule) {
        try (Journal.Page page = journal.begin(ACCOUNT, plan(rule), Optional.empty())) {
            RuleChange change = deleting(rule);
            page.sending(change.key(), 0);
            page.answered(change.key(), 0);
            page.ended(change.key(), new ChangeResult.Done(change, Optional.empty()));
        }
    }

    private Set<String> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private void killPrograms() throws IOException {
        for (String name : files()) {
            Path file = folder.resolve(name);
            Files.writeString(
                    file, Files.readString(file).replaceAll("\"pid\":\"\\d+\"", "\"pid\":\"" + Long.MAX_VALUE + "\""));
        }
    }

    private static String id(Journal journal, String rule) {
        return journal.list(100).heads().stream()
                .filter(head -> head.rules().getFirst().name().equals(rule))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aPlanThatSpansTwoFilesIsReadCompletely() throws IOException {
        FileJournal journal = journal();
        RuleChange change = deleting("long");
        Journal.Page page = journal.begin(ACCOUNT, plan("long"), Optional.empty());
        for (int i = 0; i < 30; i++) {
            delete(journal, "other-" + i);
            page.sending(change.key(), i);
            page.answered(change.key(), i);
        }
        page.ended(change.key(), new ChangeResult.Done(change, Optional.empty()));
        page.close();

        assertThat(files()).contains("journal.jsonl", "journal-000001.jsonl", "journal-000002.jsonl");
        for (FileJournal reader : List.of(journal, journal())) {
            assertThat(entries(reader)).hasSize(31);
            JournalEntry entry = reader.entry(id(reader, "long"));
            assertThat(entry.plan()).isEqualTo(plan("long"));
            assertThat(entry.course(change.key())).satisfies(course -> {
                assertThat(course.sent()).isEqualTo(30);
                assertThat(course.answered()).isEqualTo(30);
                assertThat(course.end()).hasValue(JournalEntry.End.DONE);
            });
            assertThat(entry.head().running()).isFalse();
        }
    }

    @Test
    void aMissingFileInBetweenLosesOnlyItsOwnLines() throws IOException {
        FileJournal journal = journal();
        RuleKey key = new RuleKey("default", "long");
        Journal.Page page = journal.begin(ACCOUNT, plan("long"), Optional.empty());
        page.sending(key, 0);
        for (int i = 0; i < 12; i++) {
            delete(journal, "other-" + i);
        }
        page.answered(key, 0);
        page.close();
        Files.delete(folder.resolve("journal-000002.jsonl"));

        assertThat(journal.list(100).heads()).hasSizeBetween(5, 12);
        assertThat(journal.entry(id(journal, "long")).course(key).answered()).isEqualTo(1);
    }

    @Test
    void anOldUnfinishedChangeIsAlwaysListed() throws IOException {
        FileJournal journal = journal();
        journal.begin(ACCOUNT, plan("killed"), Optional.empty()).sending(new RuleKey("default", "killed"), 0);
        Journal.Page broken = journal.begin(ACCOUNT, plan("one", "two"), Optional.empty());
        broken.ended(new RuleKey("default", "one"), new ChangeResult.Done(deleting("one"), Optional.empty()));
        broken.close();
        for (int i = 0; i < 10; i++) {
            delete(journal, "rule-" + i);
        }
        killPrograms();

        List<JournalHead> pending =
                journal().list(2).heads().stream().filter(JournalHead::pending).toList();
        assertThat(pending).extracting(head -> head.rules().getFirst().name()).containsExactly("one", "killed");

        journal().settle(pending.getLast().id());
        assertThat(journal().list(2).heads().stream().filter(JournalHead::pending))
                .hasSize(1);
    }

    @Test
    void theHistoryOfARuleIsReadOnDemand() {
        FileJournal journal = journal();
        for (int i = 0; i < 12; i++) {
            delete(journal, "rule-" + i % 3);
        }

        List<RuleKey> read = new ArrayList<>();
        journal.history(List.of(new RuleKey("default", "rule-1")), entry -> {
            read.addAll(entry.head().rules());
            return read.size() < 3;
        });

        assertThat(read).hasSize(3).allMatch(key -> key.name().equals("rule-1"));
    }

    @Test
    void linesOfOtherProgramsAndRemovedFilesAreNoticed() throws IOException {
        FileJournal journal = journal();
        delete(journal, "one");
        assertThat(journal.list(10).heads()).hasSize(1);

        FileJournal other = journal();
        for (int i = 0; i < 8; i++) {
            delete(other, "other-" + i);
        }
        assertThat(journal.list(10).heads()).hasSize(9);

        Files.delete(folder.resolve("journal-000001.jsonl"));
        assertThat(journal.list(10).heads()).hasSizeBetween(1, 8);
    }

    @Test
    void anInvalidTimeLosesOnlyItsPlan() throws IOException {
        delete(journal(), "one");
        Files.writeString(
                folder.resolve("journal.jsonl"),
                Files.readString(folder.resolve("journal.jsonl")).replace("1970-01-01T00:00:00Z", "yesterday"));
        delete(journal(), "two");

        assertThat(journal().list(10).heads())
                .extracting(head -> head.rules().getFirst().name())
                .containsExactly("two");
    }

    @Test
    void reformattedLinesAreRead() throws IOException {
        delete(journal(), "one");
        Path file = folder.resolve("journal.jsonl");
        Files.writeString(
                file,
                Files.readString(file).replace("{\"plan\":", "{ \"plan\" : ").replaceAll("\\s+$", ""),
                StandardOpenOption.TRUNCATE_EXISTING);

        assertThat(entries(journal()))
                .singleElement()
                .satisfies(entry -> assertThat(
                                entry.course(new RuleKey("default", "one")).end())
                        .hasValue(JournalEntry.End.DONE));
    }

    @Test
    void unwrittenLinesAreReadableAndWrittenOnceThereIsSpace() throws IOException {
        FileJournal journal = journal();
        RuleChange change = deleting("one");
        Journal.Page page = journal.begin(ACCOUNT, plan("one", "two"), Optional.empty());
        page.sending(change.key(), 0);
        Path file = folder.resolve("journal.jsonl");
        Path moved = Files.move(file, folder.resolve("moved"));
        Files.createDirectory(file);

        assertThatThrownBy(() -> page.answered(change.key(), 0)).isInstanceOf(FailureException.class);
        assertThatThrownBy(() -> page.ended(change.key(), new ChangeResult.Done(change, Optional.empty())))
                .isInstanceOf(FailureException.class);
        assertThatThrownBy(() -> page.sending(new RuleKey("default", "two"), 0)).isInstanceOf(FailureException.class);
        assertThatThrownBy(page::close).isInstanceOf(FailureException.class);
        Files.delete(file);
        Files.move(moved, file);

        JournalHead head = journal.list(1).heads().getFirst();
        assertThat(head.running()).isFalse();
        assertThat(head.pending()).isTrue();
        assertThat(head.course(change.key()).end()).hasValue(JournalEntry.End.DONE);
        assertThat(head.course(new RuleKey("default", "two")).sent()).isZero();
        assertThat(journal().list(1).heads().getFirst())
                .as("for other programs too")
                .isEqualTo(head);
    }

    @Test
    void anEndedPlanIsNotRunningEvenIfThatCannotBeWritten() throws IOException {
        FileJournal journal = journal();
        Journal.Page page = journal.begin(ACCOUNT, plan("one"), Optional.empty());
        byte[] before = Files.readAllBytes(folder.resolve("journal.jsonl"));
        page.close();
        journal.settle(journal.list(1).heads().getFirst().id());
        Files.write(folder.resolve("journal.jsonl"), before);

        assertThat(journal.list(1).heads()).singleElement().satisfies(head -> {
            assertThat(head.running()).isFalse();
            assertThat(head.settled()).isTrue();
        });
    }
}
