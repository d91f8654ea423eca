package org.queuebridge.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.SetUpResult;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.journal.JournalEntry.End;
import org.queuebridge.changes.journal.JournalHead;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.BusChange;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.IntegrationChange;
import org.queuebridge.domain.change.IntegrationCreation;
import org.queuebridge.domain.change.IntegrationName;
import org.queuebridge.domain.change.NewIntegration;
import org.queuebridge.domain.change.SetUpChange;

/** Changes of the set-up in the journal's files. */
class SetUpJournalTest {
    private static final AwsAccount ACCOUNT =
            new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:aws:iam::111122223333:user/ann");
    private static final String BUS = "aws.partner/genesys.com/cloud/org/prod";
    private static final SetUpChange CREATION = new BusChange(BUS, true, Map.of("created-by", "QueueBridge"));

    @TempDir
    private Path folder;

    private static List<SetUpChange> changes() {
        return List.of(
                CREATION,
                new IntegrationCreation(
                        BUS,
                        new NewIntegration("To AWS", "prod", "111122223333", "eu-central-1", List.of("v2.one")),
                        Optional.of("ended"),
                        true),
                new IntegrationChange(
                        BUS,
                        new IntegrationName("i1", "To \"AWS\""),
                        Optional.of("ended"),
                        new IntegrationChange.State(List.of("v2.one"), false),
                        List.of("v2.two", "v2.three"),
                        List.of("v2.one"),
                        true));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeIsReadBackWithNothingLost(SetUpChange change) {
        ChangePlan plan = ChangePlan.of(Purpose.UNDO, change);
        try (Journal.Page page = journal().begin(ACCOUNT, plan, Optional.empty())) {
            page.sendingSetUp(0);
            page.answeredSetUp(0);
            page.sendingSetUp(1);
            page.endedSetUp(new SetUpResult.Failed(
                    change, 1, new Failure.Conflict(Reason.GENESYS_CONFLICT, List.of("words"), Evidence.NONE)));
        }

        JournalHead head = journal().list(1).heads().getFirst();
        JournalEntry entry = journal().entry(head.id());

        assertThat(entry.plan()).isEqualTo(plan);
        assertThat(entry.setUpCourse())
                .returns(2, JournalEntry.Course::sent)
                .returns(1, JournalEntry.Course::answered)
                .returns(Optional.of(End.FAILED), JournalEntry.Course::end);
        assertThat(entry.setUpCourse().why().map(Failure::reason)).contains(Reason.GENESYS_CONFLICT);
        assertThat(head.touchedAny()).isTrue();
        assertThat(head.abandoned()).isFalse();
    }

    @Test
    void aChangeOfAKilledProgramIsOfferedAlsoBehindNewerPlans() throws IOException {
        Journal.Page killed = journal().begin(ACCOUNT, ChangePlan.of(Purpose.CREATE_BUS, CREATION), Optional.empty());
        killed.sendingSetUp(0);
        Path file = folder.resolve("data").resolve("journal.jsonl");
        Files.writeString(
                file, Files.readString(file).replaceFirst("\"pid\":\"\\d+\"", "\"pid\":\"" + Long.MAX_VALUE + "\""));
        journal()
                .begin(ACCOUNT, ChangePlan.nothing(Purpose.UPDATE), Optional.empty())
                .close();

        assertThat(journal().list(1).heads())
                .filteredOn(JournalHead::pending)
                .extracting(JournalHead::id)
                .containsExactly(killed.id());
    }

    private FileJournal journal() {
        return new FileJournal(folder.resolve("data"), () -> Instant.EPOCH);
    }
}
