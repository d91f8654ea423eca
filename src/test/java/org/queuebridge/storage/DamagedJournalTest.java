package org.queuebridge.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalHead;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;

/** Journals that were damaged at random places (3,000 held once): what is whole is read, whatever stands around it. */
class DamagedJournalTest {
    private static final AwsAccount ACCOUNT = new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me");
    private static final int PLANS = 4;
    private static final int DAMAGES = 250;

    @TempDir
    private Path folder;

    private byte[] whole = {};

    @BeforeEach
    void write() throws IOException {
        FileJournal journal = journal();
        for (int i = 0; i < PLANS; i++) {
            RuleKey key = new RuleKey("default", "rule-" + i);
            RuleFields fields = new RuleFields(
                    Optional.of("{\"source\":[\"ä\"]}"), Optional.empty(), "ENABLED", "Ende \n ü", Optional.empty());
            RuleChange change =
                    new RuleChange(key, Optional.of(new RuleImage(key, fields, List.of(), Map.of())), Optional.empty());
            try (Journal.Page page = journal.begin(
                    ACCOUNT, new ChangePlan(ChangePlan.Purpose.DELETE, List.of(change)), Optional.empty())) {
                page.sending(key, 0);
                page.answered(key, 0);
                page.ended(key, new ChangeResult.Done(change, Optional.empty()));
            }
        }
        whole = Files.readAllBytes(file());
    }

    private FileJournal journal() {
        return new FileJournal(folder, () -> Instant.EPOCH);
    }

    private Path file() {
        return folder.resolve("journal.jsonl");
    }

    private Set<String> rules(FileJournal journal) {
        return journal.list(100).heads().stream()
                .map(JournalHead::rules)
                .filter(rules -> !rules.isEmpty())
                .map(rules -> rules.getFirst().name())
                .collect(Collectors.toSet());
    }

    @Test
    void completeLinesAreReadAndTheJournalCanGrow() throws IOException {
        Random random = new Random(3_000);
        for (int damage = 0; damage < DAMAGES; damage++) {
            Files.write(file(), damaged(random));
            FileJournal journal = journal();

            assertThat(rules(journal)).as("damage %d", damage).hasSizeGreaterThanOrEqualTo(PLANS - 2);
            if (damage % 20 == 0) {
                journal.begin(ACCOUNT, new ChangePlan(ChangePlan.Purpose.UPDATE, List.of()), Optional.empty())
                        .close();
                assertThat(journal.list(1).heads().getFirst().purpose()).isEqualTo(ChangePlan.Purpose.UPDATE);
            }
            assertThat(journal.list(100).heads().stream().filter(head -> isWhole(journal, head)))
                    .as("damage %d", damage)
                    .hasSizeGreaterThanOrEqualTo(PLANS - 2);
        }
    }

    private static boolean isWhole(FileJournal journal, JournalHead head) {
        try {
            return journal.entry(head.id()).head().equals(head);
        } catch (FailureException e) {
            assertThat(e.failure().reason()).isEqualTo(Reason.JOURNAL_UNREADABLE);
            return false;
        }
    }

    /** A kill loses at most the line that was being written; what was told to have been kept is all there. */
    @Test
    void aKillAtAnyByteLosesNoSavedLine() throws IOException {
        Random random = new Random(280);
        for (int kill = 0; kill < 280; kill++) {
            int length = random.nextInt(whole.length);
            Files.write(file(), Arrays.copyOf(whole, length));
            String kept = new String(whole, 0, length, StandardCharsets.UTF_8);
            long begun = kept.lines()
                    .filter(line -> line.contains("\"what\":\"begun\"") && line.endsWith("}]}"))
                    .count();

            assertThat(rules(journal())).as("killed at %d", length).hasSize((int) begun);
        }
    }

    /** Within two lines at most: bytes that are other than they were, cut out, doubled, or not text at all. */
    private byte[] damaged(Random random) {
        int from = random.nextInt(whole.length);
        int lines = 0;
        int most = from;
        while (most < whole.length && lines < 2) {
            lines += whole[most++] == '\n' ? 1 : 0;
        }
        int to = from + random.nextInt(most - from + 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(whole, 0, from);
        switch (random.nextInt(4)) {
            case 0 -> {} // cut out
            case 1 -> {
                byte[] other = new byte[to - from];
                random.nextBytes(other);
                bytes.writeBytes(other);
            }
            case 2 -> {
                bytes.write(whole, from, to - from);
                bytes.write(whole, from, to - from);
            }
            default ->
                bytes.writeBytes("}]\"\\{null,\u0000".repeat(random.nextInt(20)).getBytes(StandardCharsets.UTF_8));
        }
        bytes.write(whole, to, whole.length - to);
        return bytes.toByteArray();
    }
}
