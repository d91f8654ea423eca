package org.queuebridge.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.PlannedChanges;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.journal.Journals;
import org.queuebridge.changes.journal.NoJournal;
import org.queuebridge.changes.plan.PlanUndoOrFinish;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.changes.read.ReadRule;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.ChangeUseCases;
import org.queuebridge.connect.SignedInGenesys;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.json.Json;
import org.queuebridge.net.FakeTime;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.storage.FileJournal;

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
        UndoableRules.make(sandbox, aws.services().eventBridge(), rules(aws, new NoJournal()));
        there = raw.read(BUSES);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @EnumSource
    void undoingRestoresEveryRuleAndPolicy(UndoablePlan kind) throws InterruptedException {
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
        Applied applied =
                kind.apply(rules(aws, journal()), new ReadRule(aws.services().eventBridge()));
        assertThat(applied.left()).isEmpty();
        assertThat(applied.rules())
                .allSatisfy(result -> assertThat(result.change().steps()).isNotEmpty());
    }

    /** As a program does that knows nothing of the one before. */
    private void undo() throws InterruptedException {
        AwsSession aws = SandboxSession.hasty(sandbox);
        JournalEntry entry = Journals.entries(journal()).getFirst();
        PlanUndoOrFinish.Answer answer = new PlanUndoOrFinish(
                        aws.services().eventBridge(), aws.services().grants(), journal())
                .plan(entry, UndoOrFinish.UNDO);
        assertThat(answer.changed()).isEmpty();
        ChangePlan plan = answer.plan();
        assertThat(rules(aws, journal())
                        .rules()
                        .follow(entry, UndoOrFinish.UNDO, plan, ApplyProgress.nobody())
                        .left())
                .isEmpty();
    }

    private Journal journal() {
        return new FileJournal(folder, () -> Instant.EPOCH);
    }

    private static PlannedChanges rules(AwsSession aws, Journal journal) {
        return new PlannedChanges(
                aws.services().eventBridge(),
                new ChangeUseCases(new FakeTime(), journal, List::of, new SignedInGenesys(Optional::empty))
                        .planning(aws),
                aws.account(),
                new FakeTime(),
                journal);
    }
}
