package org.queuebridge.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.DENIED;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.LIMIT;
import static org.queuebridge.rules.Examples.NAME;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.draft;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.changes.permission.InMemoryGrants;
import org.queuebridge.changes.permission.PlanGrants;
import org.queuebridge.changes.plan.PlanUndoOrFinish;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.InMemoryEventBridge;

/** Plans that follow on those of the journal. */
class FollowTest {
    private static final AwsAccount ACCOUNT = new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me");

    private static final RuleKey KEY = new RuleKey(BUS.name(), NAME);

    private final InMemoryEventBridge aws = new InMemoryEventBridge();
    private final MemoryJournal journal = new MemoryJournal();
    private final PlannedChanges rules = PlannedChanges.withoutPermissions(aws, ACCOUNT, new FakeTime(), journal);

    private final InMemoryGrants grants = new InMemoryGrants();
    private final PlannedChanges permitting = new PlannedChanges(
            aws, new PlanGrants(grants, key -> BUS.ruleArn(key.name()), List.of()), ACCOUNT, new FakeTime(), journal);

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private JournalEntry abandoned() {
        aws.before("putTargets", () -> {
            throw new Killed();
        });
        assertThatThrownBy(() -> rules.create(List.of(draft(SQS)), ApplyProgress.nobody()))
                .isInstanceOf(Killed.class);
        journal.programEnds();
        JournalEntry entry = journal.entries().getFirst();
        assertThat(entry.pending()).isTrue();
        return entry;
    }

    private Applied follow(PlannedChanges changes, JournalEntry entry, UndoOrFinish kind) throws InterruptedException {
        ChangePlan plan =
                new PlanUndoOrFinish(aws, grants, journal).plan(entry, kind).plan();
        return changes.rules().follow(entry, kind, plan, ApplyProgress.nobody());
    }

    @ParameterizedTest
    @EnumSource(UndoOrFinish.class)
    void aFailureThatSentNothingCanBeTriedAgain(UndoOrFinish kind) throws InterruptedException {
        JournalEntry entry = abandoned();
        ChangePlan plan =
                new PlanUndoOrFinish(aws, grants, journal).plan(entry, kind).plan();
        for (int i = 0; i < 2; i++) { // before the step, and to say what is there then
            aws.failBefore("rule", LIMIT);
        }

        Applied applied = rules.rules().follow(entry, kind, plan, ApplyProgress.nobody());

        assertThat(applied.complete()).isFalse();
        assertThat(journal.entry(entry.id()).pending()).isTrue();
        assertThat(follow(rules, entry, kind).complete()).isTrue();
        assertThat(journal.entries()).noneMatch(JournalEntry::pending);
    }

    @Test
    void aFinishedPlanIsNotPending() throws InterruptedException {
        JournalEntry entry = abandoned();

        Applied applied = follow(rules, entry, UndoOrFinish.FINISH);

        assertThat(applied.complete()).isTrue();
        assertThat(applied.purpose()).isEqualTo(Purpose.CREATE);
        assertThat(aws.holds(BUS.name(), NAME).orElseThrow().targets()).containsExactly(SQS);
        assertThat(journal.entries()).hasSize(2).noneMatch(JournalEntry::pending);
    }

    @Test
    void undoingAFinishedPlanRestoresTheStateBeforeIt() throws InterruptedException {
        JournalEntry entry = abandoned();
        Applied applied = follow(rules, entry, UndoOrFinish.FINISH);

        assertThat(rules.undo(applied, ApplyProgress.nobody()).complete()).isTrue();

        assertThat(aws.holds(BUS.name(), NAME)).isEmpty();
    }

    @Test
    void finishingACompleteRuleAddsOnlyItsPermissions() throws InterruptedException {
        grants.holding(SQS.arn(), "").holding(LAMBDA.arn(), "");
        grants.script().failBefore("allow", DENIED);
        var _ = permitting.create(List.of(draft(SQS, LAMBDA)), ApplyProgress.nobody());

        JournalEntry entry = journal.entries().getFirst();
        assertThat(entry.head().abandoned()).isFalse();
        assertThat(entry.course(KEY)).satisfies(course -> {
            assertThat(course.end()).hasValue(JournalEntry.End.UNPERMITTED);
            assertThat(course.refused()).containsExactly(new ChangeResult.Refused(1, DENIED));
            assertThat(course.answered()).isEqualTo(3);
            assertThat(course.next()).isEqualTo(4);
        });
        ChangePlan rest = new PlanUndoOrFinish(aws, grants, journal)
                .plan(entry, UndoOrFinish.FINISH)
                .plan();
        assertThat(rest.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.steps())
                        .singleElement()
                        .isInstanceOfSatisfying(
                                Step.Allow.class,
                                allow -> assertThat(allow.grant().resourceArn()).isEqualTo(SQS.arn())));

        assertThat(permitting
                        .rules()
                        .follow(entry, UndoOrFinish.FINISH, rest, ApplyProgress.nobody())
                        .complete())
                .isTrue();
        assertThat(grants.all().get(SQS.arn())).contains(BUS.ruleArn(NAME));
    }

    @Test
    void aPermissionThatWasAddedBeforeTheFailureIsNotPlannedAgain() throws InterruptedException {
        grants.holding(SQS.arn(), "");
        aws.failBefore("putTargets", LIMIT);
        var _ = permitting.create(List.of(draft(SQS)), ApplyProgress.nobody());
        assertThat(grants.all().get(SQS.arn())).contains(BUS.ruleArn(NAME));

        ChangePlan rest = new PlanUndoOrFinish(aws, grants, journal)
                .plan(journal.entries().getFirst(), UndoOrFinish.FINISH)
                .plan();

        assertThat(rest.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.steps()).singleElement().isInstanceOf(Step.PutTargets.class));
    }

    @Test
    void finishingADeletionRemovesItsPermissions() throws InterruptedException {
        grants.holding(SQS.arn(), "");
        var _ = permitting.create(List.of(draft(SQS)), ApplyProgress.nobody());
        grants.script().failBefore("disallow", DENIED);
        var _ = permitting.delete(List.of(KEY), ApplyProgress.nobody());
        assertThat(grants.all().get(SQS.arn())).contains(BUS.ruleArn(NAME));

        JournalEntry entry = journal.entries().getFirst();
        Applied applied = follow(permitting, entry, UndoOrFinish.FINISH);

        assertThat(applied.complete()).isTrue();
        assertThat(grants.all()).containsEntry(SQS.arn(), "");
    }

    @Test
    void undoingAlsoRemovesLaterPermissions() throws InterruptedException {
        grants.holding(SQS.arn(), "");
        grants.script().failBefore("allow", DENIED);
        Applied created = permitting.create(List.of(draft(SQS)), ApplyProgress.nobody());
        assertThat(permitting.finish(created, ApplyProgress.nobody()).complete())
                .isTrue();

        JournalEntry first = journal.entries().getLast();
        Applied undone = follow(permitting, first, UndoOrFinish.UNDO);

        assertThat(undone.complete()).isTrue();
        assertThat(aws.holds(BUS.name(), NAME)).isEmpty();
        assertThat(grants.all()).containsEntry(SQS.arn(), "");
    }

    @Test
    void aHalfUndoneChangeIsContinuedFromTheNewerPlan() throws InterruptedException {
        JournalEntry entry = abandoned();
        aws.failBefore("deleteRule", LIMIT);

        Applied applied = follow(rules, entry, UndoOrFinish.UNDO);

        assertThat(applied.complete()).isFalse();
        assertThat(journal.entries()).noneMatch(JournalEntry::pending);
        assertThat(journal.entries()
                        .getFirst()
                        .course(applied.rules().getFirst().change().key()))
                .satisfies(course -> assertThat(course.end()).hasValue(JournalEntry.End.FAILED));
    }

    /** Whatever somebody made of the rule since, finishing and undoing leave it alone: its tags count too. */
    @Test
    void laterChangesBySomebodyElseAreNotOverwritten() throws InterruptedException {
        JournalEntry entry = abandoned();
        aws.tag(aws.rule(BUS.name(), NAME).orElseThrow().arn(), Map.of("owner", "them"));
        int calls = aws.changes().size();

        for (UndoOrFinish kind : UndoOrFinish.values()) {
            PlanUndoOrFinish.Answer answer = new PlanUndoOrFinish(aws, grants, journal).plan(entry, kind);
            assertThat(answer.plan().changes()).isEmpty();
            assertThat(answer.changed())
                    .singleElement()
                    .satisfies(changed ->
                            assertThat(changed.now().orElseThrow().tags()).containsKey("owner"));
        }
        assertThat(aws.changes()).hasSize(calls);
    }

    @Test
    void undoingAFinishedSetUndoesAllItsRules() throws InterruptedException {
        aws.pass("putTargets").failBefore("putTargets", LIMIT);
        Applied half = rules.create(List.of(draft(SQS), draft(SQS).named("other")), ApplyProgress.nobody());
        assertThat(half.left()).hasSize(1);
        Applied finished = rules.finish(half, ApplyProgress.nobody());
        assertThat(finished.complete()).isTrue();

        assertThat(rules.undo(finished, ApplyProgress.nobody()).complete()).isTrue();

        assertThat(aws.holds(BUS.name(), NAME)).isEmpty();
        assertThat(aws.holds(BUS.name(), "other")).isEmpty();
    }
}
