package org.queuebridge.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.LIMIT;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.grant.GrantStatement;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.ui.change.ChangeState;
import org.queuebridge.ui.control.Rows;

class UndoModelTest {
    private final ActivityFixture screen = new ActivityFixture();

    private void propose(UndoOrFinish kind) {
        screen.follow.propose(screen.selected(), kind, screen.changes);
    }

    private Applied applied() {
        assertThat(screen.changes.stateProperty().get()).isInstanceOf(ChangeState.Ended.class);
        return ((ChangeState.Ended) screen.changes.stateProperty().get()).applied();
    }

    private Optional<UndoObstacle> obstacle(UndoOrFinish kind) {
        return screen.follow.obstacle(screen.selected().head(), kind);
    }

    private List<String> targets(String name) {
        return screen.events.holds(BUS.name(), name).orElseThrow().targets().stream()
                .map(target -> target.id())
                .toList();
    }

    @Test
    void aDeletedRuleIsRestoredOnlyOnceAPersonAgrees() {
        screen.connect().deleted("sales");
        propose(UndoOrFinish.UNDO);
        assertThat(screen.proposal().deed()).isEqualTo(UndoProposal.Deed.RESTORE);
        assertThat(screen.proposal().lines().rules()).hasSize(1);
        assertThat(screen.events.holds(BUS.name(), "sales")).isEmpty();

        screen.follow.apply();

        assertThat(targets("sales")).containsExactly(SQS.id());
        assertThat(applied().complete()).isTrue();
        assertThat(screen.shown()).containsExactly("Undo change of sales: as planned", "Delete sales: as planned");
        assertThat(screen.told).isEqualTo(1);
    }

    @Test
    void withoutConfirmationNothingChanges() {
        screen.connect().deleted("sales");
        propose(UndoOrFinish.UNDO);

        screen.follow.drop();
        screen.follow.apply();

        assertThat(screen.follow.proposalProperty().get()).isEmpty();
        assertThat(screen.events.holds(BUS.name(), "sales")).isEmpty();
        assertThat(screen.journal.entries()).hasSize(1);
    }

    @Test
    void laterChangesBySomebodyElseAreKeptAndShown() {
        screen.connect().deleted("billing", "sales");
        screen.events.holding(rule("sales", pattern(SALES).replace("genesys", "other")));
        propose(UndoOrFinish.UNDO);

        assertThat(screen.proposal().changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.change().key().name()).isEqualTo("sales"));
        assertThat(Rows.text(screen.proposal().difference())).startsWith("# Rule sales", "+ {");

        screen.follow.apply();
        assertThat(targets("billing")).hasSize(1);
        assertThat(targets("sales")).isEmpty();
    }

    @Test
    void undoingShowsTheStatementThatIsGivenBack() {
        Grant grant = new Grant(TargetKind.SQS, SQS.arn(), BUS.ruleArn("sales"));
        screen.grants.holding(SQS.arn(), "").allow(grant);
        screen.connect().deleted("sales");
        propose(UndoOrFinish.UNDO);

        assertThat(Rows.text(screen.proposal().lines().difference()))
                .containsSubsequence(
                        "# Rule sales",
                        "# Policy of the SQS queue ended",
                        "! Only the statement is shown, without the rest of the policy.",
                        "+ {",
                        "+   \"Sid\": \"" + GrantStatement.sid(grant) + "\",");
    }

    @Test
    void undoingTwiceFindsNothingToDo() {
        screen.connect().disabled("sales");
        propose(UndoOrFinish.UNDO);
        screen.follow.apply();
        screen.model.choose("0");

        propose(UndoOrFinish.UNDO);
        assertThat(screen.proposal().empty()).isTrue();
        screen.follow.apply();
        assertThat(screen.journal.entries()).hasSize(2);
    }

    @Test
    void whatWasAbandonedIsFinished() {
        screen.connect().killedWhileDeleting("sales");
        assertThat(targets("sales")).isEmpty();

        propose(UndoOrFinish.FINISH);
        assertThat(screen.proposal().deed()).isEqualTo(UndoProposal.Deed.DELETE);
        screen.follow.apply();

        assertThat(screen.events.holds(BUS.name(), "sales")).isEmpty();
        assertThat(screen.journal.entries()).noneMatch(JournalEntry::pending);
        assertThat(screen.shown().getLast()).isEqualTo("Delete sales: dismissed unfinished");
    }

    @Test
    void aCompletedChangeIsSettled() throws InterruptedException {
        screen.connect().killedWhileDeleting("sales");
        screen.events.deleteRule(BUS.name(), "sales");
        propose(UndoOrFinish.FINISH);
        assertThat(screen.proposal().empty()).isTrue();

        screen.follow.drop();

        assertThat(screen.shown()).containsExactly("Delete sales: dismissed unfinished");
    }

    @Test
    void changesTouchedByOthersStayPending() {
        screen.connect().killedWhileDeleting("sales");
        screen.events.holding(rule("sales", pattern(SALES).replace("genesys", "other")));
        propose(UndoOrFinish.FINISH);
        assertThat(screen.proposal().empty()).isTrue();
        assertThat(screen.proposal().changed()).hasSize(1);

        screen.follow.drop();

        assertThat(screen.journal.entries()).anyMatch(JournalEntry::pending);
    }

    @Test
    void whatFailsHalfwayCanBeFinishedAndUndone() {
        screen.connect().deleted("sales");
        screen.events.failBefore("putTargets", LIMIT);
        propose(UndoOrFinish.UNDO);
        screen.follow.apply();
        assertThat(applied().complete()).isFalse();

        screen.changes.followUp(applied(), UndoOrFinish.FINISH);
        screen.follow.apply();
        assertThat(applied().complete()).isTrue();
        assertThat(targets("sales")).hasSize(1);

        screen.changes.followUp(applied(), UndoOrFinish.UNDO);
        assertThat(screen.events.holds(BUS.name(), "sales")).as("shown first").isPresent();
        screen.follow.apply();
        assertThat(screen.events.holds(BUS.name(), "sales")).isEmpty();
    }

    @Test
    void readErrorsAreReported() {
        screen.connect().deleted("sales");
        screen.events.failBefore("rule", LIMIT);
        propose(UndoOrFinish.UNDO);

        assertThat(screen.changes.stateProperty().get()).isEqualTo(new ChangeState.Failed(LIMIT));
        screen.changes.dismiss();
        assertThat(screen.changes.stateProperty().get()).isEqualTo(new ChangeState.None());
    }

    @Test
    void onlyWhileConnectedToTheSamePlace() {
        screen.deleted("sales");
        assertThat(obstacle(UndoOrFinish.UNDO)).contains(UndoObstacle.NOT_CONNECTED);

        screen.workspace.awsProperty().set(Optional.of(screen.session("http://127.0.0.1:4010")));
        assertThat(obstacle(UndoOrFinish.UNDO)).contains(UndoObstacle.ELSEWHERE);
        propose(UndoOrFinish.UNDO);
        assertThat(screen.follow.proposalProperty().get()).isEmpty();

        screen.connect();
        assertThat(obstacle(UndoOrFinish.UNDO)).isEmpty();
    }

    @Test
    void notWhileAProgramIsStillApplyingIt() {
        screen.connect();
        screen.events.before("deleteRule", () -> {
            screen.model.reload();
            assertThat(screen.shown()).containsExactly("Delete sales: running");
            assertThat(obstacle(UndoOrFinish.UNDO)).contains(UndoObstacle.RUNNING);
            assertThat(obstacle(UndoOrFinish.FINISH)).contains(UndoObstacle.RUNNING);
        });
        screen.deleted("sales");
        assertThat(obstacle(UndoOrFinish.UNDO)).isEmpty();
    }

    @Test
    void nothingSentMeansNothingToUndo() {
        screen.connect().disabled("sales").disabled("sales");

        assertThat(obstacle(UndoOrFinish.UNDO)).contains(UndoObstacle.NOTHING_SENT);
    }

    @Test
    void oneChangeAtATime() {
        HeldTasks tasks = new HeldTasks();
        ActivityFixture slow = new ActivityFixture(tasks).connect().deleted("sales");
        tasks.runNext();
        slow.follow.propose(slow.selected(), UndoOrFinish.UNDO, slow.changes);

        assertThat(slow.follow.obstacle(slow.selected().head(), UndoOrFinish.UNDO))
                .contains(UndoObstacle.BUSY);
    }
}
