package org.queuebridge.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.journal.JournalEntry.End;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.rules.Examples;

class FileJournalTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final AwsAccount ACCOUNT = new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me");
    private static final RuleKey KEY = new RuleKey("aws.partner/a/b", "ended");

    /** With all that there can be, line breaks and signs beyond the first plane included. */
    private static final RuleImage IMAGE = new RuleImage(
            KEY,
            new RuleFields(
                    Optional.of("{\"source\":[\"a\"]}"),
                    Optional.of("rate(1 hour)"),
                    "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS",
                    "Störung 💬\nzweite Zeile",
                    Optional.of("arn:aws:iam::111122223333:role/r")),
            List.of(
                    new Target("t1", "arn:aws:sqs:eu-central-1:111122223333:q", Optional.empty()),
                    new Target(
                            "t2",
                            "arn:aws:kinesis:eu-central-1:111122223333:stream/s",
                            Optional.of("arn:aws:iam::111122223333:role/r"),
                            Json.obj(
                                    Map.entry("Input", new Json.Str("{\"a\":\"1\"}")),
                                    Map.entry("FieldOfTheFuture", Json.obj("Depth", new Json.Num("7")))))),
            Map.of("team", "care", "empty", ""));

    private static final Grant GRANT = new Grant(
            TargetKind.SQS,
            "arn:aws:sqs:eu-central-1:111122223333:q",
            "arn:aws:events:eu-central-1:111122223333:rule/ended");

    private static final RuleChange CHANGE =
            new RuleChange(KEY, Optional.of(IMAGE), Optional.empty(), List.of(), List.of(GRANT));
    private static final ChangePlan PLAN = new ChangePlan(ChangePlan.Purpose.DELETE, List.of(CHANGE));

    @TempDir
    private Path folder;

    private FileJournal journal() {
        return new FileJournal(folder.resolve("data"), () -> NOW);
    }

    private Path file() {
        return folder.resolve("data").resolve("journal.jsonl");
    }

    @Test
    void anAppliedPlanIsReadBackWithNothingLost() {
        try (Journal.Page page = journal().begin(ACCOUNT, PLAN, Optional.empty())) {
            page.sending(KEY, 0);
            page.answered(KEY, 0);
            page.sending(KEY, 1);
            page.ended(KEY, new ChangeResult.Failed(CHANGE, 1, Examples.LIMIT, new ChangeResult.Reading.Unread()));
        }

        JournalEntry entry = entries(journal()).getFirst();
        assertThat(entry.plan()).isEqualTo(PLAN);
        assertThat(entry.account()).isEqualTo(ACCOUNT);
        assertThat(entry.head().begun()).isEqualTo(NOW);
        assertThat(entry.head().abandoned()).isFalse();
        assertThat(entry.touched()).containsExactly(CHANGE);
        assertThat(entry.course(KEY)).satisfies(course -> {
            assertThat(course.sent()).isEqualTo(2);
            assertThat(course.answered()).isEqualTo(1);
            assertThat(course.end()).hasValue(End.FAILED);
            assertThat(course.why())
                    .hasValueSatisfying(why -> assertThat(why.reason()).isEqualTo(Reason.AWS_LIMIT));
        });
    }

    @Test
    void aRefusalIsReadableAtOnce() {
        Journal.Page page = journal().begin(ACCOUNT, PLAN, Optional.empty());
        page.sending(KEY, 2);
        page.refused(KEY, new ChangeResult.Refused(2, Examples.DENIED));
        assertThat(entries(journal()).getFirst().course(KEY).refused())
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.step()).isEqualTo(2);
                    assertThat(refused.why().reason()).isEqualTo(Reason.AWS_ACTION_DENIED);
                    assertThat(refused.why().args()).isEqualTo(Examples.DENIED.args());
                    assertThat(refused.why().evidence()).isEqualTo(Examples.DENIED.evidence());
                });

        page.ended(
                KEY,
                new ChangeResult.Unpermitted(
                        CHANGE, List.of(new ChangeResult.Refused(2, Examples.DENIED)), Optional.empty()));
        assertThat(entries(journal()).getFirst().course(KEY).end()).hasValue(End.UNPERMITTED);
    }

    /** Writing a line can be interrupted behind its last byte: it is there then, and is written again. */
    @Test
    void aDuplicateLineCountsOnce() throws IOException {
        try (Journal.Page page = journal().begin(ACCOUNT, PLAN, Optional.empty())) {
            page.sending(KEY, 0);
            page.answered(KEY, 0);
            page.sending(KEY, 1);
            page.refused(KEY, new ChangeResult.Refused(1, Examples.DENIED));
        }
        JournalEntry before = entries(journal()).getFirst();
        List<String> lines = Files.readString(file())
                .lines()
                .filter(line -> !line.isBlank())
                .flatMap(line -> Stream.of(line, line).limit(line.contains("\"step\"") ? 2 : 1))
                .toList();
        Files.write(file(), lines);

        assertThat(entries(journal()).getFirst().course(KEY))
                .isEqualTo(before.course(KEY))
                .satisfies(course -> assertThat(course.next()).isEqualTo(2));
    }

    @Test
    void aPlanIsFoundByItsIdAndSaysWhichOneItFinishes() {
        Journal.Page page = journal().begin(ACCOUNT, PLAN, Optional.of("the former"));

        assertThat(journal().entry(page.id()).head().finishes()).hasValue("the former");
    }

    @Test
    void everyLineIsReadableAtOnce() throws IOException {
        Journal.Page page = journal().begin(ACCOUNT, PLAN, Optional.empty());
        assertThat(Files.readString(file()).lines().filter(line -> !line.isBlank()))
                .hasSize(1);

        page.sending(KEY, 0);
        assertThat(Files.readString(file()).lines().filter(line -> !line.isBlank()))
                .hasSize(2);
    }

    @Test
    void aPlanInProgressIsRunningAndNotAbandoned() {
        Journal.Page page = journal().begin(ACCOUNT, PLAN, Optional.empty());
        page.sending(KEY, 0);

        assertThat(entries(journal())).singleElement().satisfies(entry -> {
            assertThat(entry.head().running()).isTrue();
            assertThat(entry.head().abandoned()).isFalse();
        });
    }

    @Test
    void aPlanOfAnEndedProgramIsAbandoned() throws IOException {
        Journal.Page page = journal().begin(ACCOUNT, PLAN, Optional.empty());
        page.sending(KEY, 0);
        String ofAnother =
                Files.readString(file()).replaceFirst("\"pid\":\"\\d+\"", "\"pid\":\"" + Long.MAX_VALUE + "\"");
        Files.writeString(file(), ofAnother);

        assertThat(entries(journal())).singleElement().satisfies(entry -> {
            assertThat(entry.head().running()).isFalse();
            assertThat(entry.head().abandoned()).isTrue();
        });
    }

    @Test
    void aSettledAbandonedPlanIsNotPending() throws IOException {
        journal().begin(ACCOUNT, PLAN, Optional.empty()).sending(KEY, 0);
        Files.writeString(
                file(),
                Files.readString(file()).replaceFirst("\"pid\":\"\\d+\"", "\"pid\":\"" + Long.MAX_VALUE + "\""));
        JournalEntry before = entries(journal()).getFirst();
        assertThat(before.pending()).isTrue();

        journal().settle(before.id());

        JournalEntry after = entries(journal()).getFirst();
        assertThat(after.head().abandoned()).isTrue();
        assertThat(after.pending()).isFalse();
    }

    @Test
    void aLineThatWasCutShortLosesNothingBeforeOrBehindIt() throws IOException {
        journal().begin(ACCOUNT, PLAN, Optional.empty()).close();
        String whole = Files.readString(file());
        for (int cut = 1; cut < whole.strip().length(); cut += 97) {
            Files.writeString(file(), whole + whole.strip().substring(0, cut));
            assertThat(entries(journal())).hasSize(1);

            journal().begin(ACCOUNT, PLAN, Optional.empty()).close();
            assertThat(entries(journal())).as("cut at %d", cut).hasSize(2);
        }
    }

    @Test
    void invalidBytesLoseOnlyTheirLine() throws IOException {
        journal().begin(ACCOUNT, PLAN, Optional.empty()).close();
        Files.write(file(), new byte[] {(byte) 0xff, 0, (byte) 0xc3}, StandardOpenOption.APPEND);

        journal().begin(ACCOUNT, PLAN, Optional.empty()).close();

        assertThat(entries(journal())).hasSize(2);
    }

    @Test
    void concurrentWritersLoseNoLine() throws InterruptedException {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            FileJournal own = journal();
            writers.add(Thread.startVirtualThread(() -> {
                for (int plan = 0; plan < 10; plan++) {
                    own.begin(ACCOUNT, PLAN, Optional.empty()).close();
                }
            }));
        }
        for (Thread writer : writers) {
            writer.join();
        }

        assertThat(entries(journal()))
                .hasSize(40)
                .allSatisfy(entry -> assertThat(entry.head().running()).isFalse());
    }

    @Test
    void anUnwritableJournalIsReportedBeforeAnythingIsSent() throws IOException {
        Files.writeString(folder.resolve("data"), "a file where the folder should be");

        assertThatThrownBy(() -> journal().begin(ACCOUNT, PLAN, Optional.empty()))
                .asInstanceOf(type(FailureException.class))
                .extracting(thrown -> thrown.failure().reason())
                .isEqualTo(Reason.JOURNAL_NOT_WRITTEN);
    }

    @Test
    void aMissingJournalIsEmpty() {
        assertThat(entries(journal())).isEmpty();
    }
}
