package org.queuebridge.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.FollowUp;
import org.queuebridge.changes.Journal;
import org.queuebridge.changes.JournalEntry;
import org.queuebridge.changes.Journals;
import org.queuebridge.changes.NoJournal;
import org.queuebridge.changes.PlanFollowUp;
import org.queuebridge.changes.PlannedChanges;
import org.queuebridge.changes.ReadRule;
import org.queuebridge.changes.Watch;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.json.Json;
import org.queuebridge.net.FakeTime;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.events.EventLimits;
import org.queuebridge.storage.JournalFile;
import org.queuebridge.ui.session.ChangeTools;

/**
 * What any kind of plan changed is undone by another program that has nothing but the journal's file, and then every
 * service tells exactly what it told before.
 */
class UndoInSandboxTest {
    private static final int FASTER_THAN_TESTS = 1_000_000;
    private static final List<String> BUSES = List.of("default", DemoAccount.EVENT_SOURCE);

    @TempDir
    private Path folder;

    private static Sandbox sandbox;
    private static RawAccount raw;

    /** As it was read last: what one kind leaves is what the next finds. */
    private static Map<String, Json> there;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        sandbox = Sandbox.start(SandboxOptions.DEFAULT.withEventLimits(
                EventLimits.ofNewAccount().withCallsPerSecond(FASTER_THAN_TESTS)));
        raw = new RawAccount(sandbox);
        AwsSession aws = SandboxSession.hasty(sandbox);
        UndoableRules.make(sandbox, aws.eventBridge(), rules(aws, new NoJournal()));
        there = raw.read(BUSES);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @EnumSource
    void everythingIsAsItWas(UndoablePlan kind) throws InterruptedException {
        apply(kind);
        undo();

        Map<String, Json> before = there;
        Map<String, Json> after = raw.read(BUSES);
        there = after;
        assertThat(after).containsOnlyKeys(before.keySet());
        after.forEach((of, now) -> assertThat(now).as(of).isEqualTo(before.get(of)));
    }

    private void apply(UndoablePlan kind) throws InterruptedException {
        AwsSession aws = SandboxSession.hasty(sandbox);
        Applied applied = kind.apply(rules(aws, journal()), new ReadRule(aws.eventBridge()));
        assertThat(applied.left()).isEmpty();
        assertThat(applied.rules())
                .allSatisfy(result -> assertThat(result.change().steps()).isNotEmpty());
    }

    /** As a program does that knows nothing of the one before. */
    private void undo() throws InterruptedException {
        AwsSession aws = SandboxSession.hasty(sandbox);
        JournalEntry entry = Journals.entries(journal()).getFirst();
        PlanFollowUp.Answer answer = new PlanFollowUp(aws.eventBridge(), journal()).plan(entry, FollowUp.UNDO);
        assertThat(answer.changed()).isEmpty();
        ChangePlan plan = answer.plan();
        assertThat(rules(aws, journal())
                        .rules()
                        .follow(entry, FollowUp.UNDO, plan, Watch.nobody())
                        .left())
                .isEmpty();
    }

    private Journal journal() {
        return new JournalFile(folder, () -> Instant.EPOCH);
    }

    private static PlannedChanges rules(AwsSession aws, Journal journal) {
        return new PlannedChanges(
                aws.eventBridge(),
                new ChangeTools(new FakeTime(), journal, List::of).planning(aws),
                ChangeTools.account(aws),
                new FakeTime(),
                journal);
    }
}
