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
import org.queuebridge.changes.JournalEntry;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.GrantStatement;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.ui.change.ChangeState;
import org.queuebridge.ui.control.Rows;

class FollowModelTest {
    private final ActivityFixture screen = new ActivityFixture();

    private void propose(Way way) {
        screen.follow.propose(screen.selected(), way);
    }

    private Applied applied() {
        assertThat(screen.follow.stateProperty().get()).isInstanceOf(ChangeState.Ended.class);
        return ((ChangeState.Ended) screen.follow.stateProperty().get()).applied();
    }

    private Optional<Hindrance> hindrance(Way way) {
        return screen.follow.hindrance(screen.selected().head(), way);
    }

    private List<String> targets(String name) {
        return screen.events.holds(BUS.name(), name).orElseThrow().targets().stream()
                .map(target -> target.id())
                .toList();
    }

    @Test
    void aDeletedRuleIsRestoredOnlyOnceAPersonAgrees() {
        screen.connect().deleted("sales");
        propose(Way.UNDO);
        assertThat(screen.proposal().deed()).isEqualTo(Proposal.Deed.RESTORE);
        assertThat(screen.proposal().lines().rules()).hasSize(1);
        assertThat(screen.events.holds(BUS.name(), "sales")).isEmpty();

        screen.follow.apply();

        assertThat(targets("sales")).containsExactly(SQS.id());
        assertThat(applied().complete()).isTrue();
        assertThat(screen.shown()).containsExactly("Undo change of sales: as planned", "Delete sales: as planned");
        assertThat(screen.told).isEqualTo(1);
    }

    @Test
    void whoDoesNotAgreeChangesNothing() {
        screen.connect().deleted("sales");
        propose(Way.UNDO);

        screen.follow.drop();
        screen.follow.apply();

        assertThat(screen.follow.proposalProperty().get()).isEmpty();
        assertThat(screen.events.holds(BUS.name(), "sales")).isEmpty();
        assertThat(screen.journal.entries()).hasSize(1);
    }

    @Test
    void whatSomebodyChangedSinceIsLeftAloneAndShown() {
        screen.connect().deleted("billing", "sales");
        screen.events.holding(rule("sales", pattern(SALES).replace("genesys", "other")));
        propose(Way.UNDO);

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
        propose(Way.UNDO);

        assertThat(Rows.text(screen.proposal().lines().difference()))
                .containsSubsequence(
                        "# Rule sales",
                        "# Policy of the SQS queue ended",
                        "! Only the statement is shown, not the policy around it.",
                        "+ {",
                        "+   \"Sid\": \"" + GrantStatement.sid(grant) + "\",");
    }

    @Test
    void undoingTwiceFindsNothingToDo() {
        screen.connect().disabled("sales");
        propose(Way.UNDO);
        screen.follow.apply();
        screen.model.choose("0");

        propose(Way.UNDO);
        assertThat(screen.proposal().empty()).isTrue();
        screen.follow.apply();
        assertThat(screen.journal.entries()).hasSize(2);
    }

    @Test
    void whatWasAbandonedIsFinished() {
        screen.connect().killedWhileDeleting("sales");
        assertThat(targets("sales")).isEmpty();

        propose(Way.FINISH);
        assertThat(screen.proposal().deed()).isEqualTo(Proposal.Deed.DELETE);
        screen.follow.apply();

        assertThat(screen.events.holds(BUS.name(), "sales")).isEmpty();
        assertThat(screen.journal.entries()).noneMatch(JournalEntry::pending);
        assertThat(screen.shown().getLast()).isEqualTo("Delete sales: closed unfinished");
    }

    @Test
    void whatTurnsOutToBeDoneIsDealtWith() throws InterruptedException {
        screen.connect().killedWhileDeleting("sales");
        screen.events.deleteRule(BUS.name(), "sales");
        propose(Way.FINISH);
        assertThat(screen.proposal().empty()).isTrue();

        screen.follow.drop();

        assertThat(screen.shown()).containsExactly("Delete sales: closed unfinished");
    }

    @Test
    void whatFailsHalfWayCanBeGoneOnWithAndTakenBack() {
        screen.connect().deleted("sales");
        screen.events.failBefore("putTargets", LIMIT);
        propose(Way.UNDO);
        screen.follow.apply();
        assertThat(applied().complete()).isFalse();

        screen.follow.goOn(applied());
        assertThat(applied().complete()).isTrue();
        assertThat(targets("sales")).hasSize(1);

        screen.follow.takeBack(applied());
        assertThat(screen.events.holds(BUS.name(), "sales")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaid() {
        screen.connect().deleted("sales");
        screen.events.failBefore("rule", LIMIT);
        propose(Way.UNDO);

        assertThat(screen.follow.stateProperty().get()).isEqualTo(new ChangeState.Failed(LIMIT));
        screen.follow.dismiss();
        assertThat(screen.follow.stateProperty().get()).isEqualTo(new ChangeState.None());
    }

    @Test
    void onlyWhereOneIsConnectedToTheSamePlace() {
        screen.deleted("sales");
        assertThat(hindrance(Way.UNDO)).contains(Hindrance.NOT_CONNECTED);

        screen.workspace.awsProperty().set(Optional.of(screen.session("http://127.0.0.1:4010")));
        assertThat(hindrance(Way.UNDO)).contains(Hindrance.ELSEWHERE);
        propose(Way.UNDO);
        assertThat(screen.follow.proposalProperty().get()).isEmpty();

        screen.connect();
        assertThat(hindrance(Way.UNDO)).isEmpty();
    }

    @Test
    void notWhileAProgramIsStillAtIt() {
        screen.connect();
        screen.events.before("deleteRule", () -> {
            screen.model.reload();
            assertThat(screen.shown()).containsExactly("Delete sales: running");
            assertThat(hindrance(Way.UNDO)).contains(Hindrance.RUNNING);
            assertThat(hindrance(Way.FINISH)).contains(Hindrance.RUNNING);
        });
        screen.deleted("sales");
        assertThat(hindrance(Way.UNDO)).isEmpty();
    }

    @Test
    void whereNothingWasSentThereIsNothingToUndo() {
        screen.connect().disabled("sales").disabled("sales");

        assertThat(hindrance(Way.UNDO)).contains(Hindrance.NOTHING_SENT);
    }

    @Test
    void oneChangeAtATime() {
        HeldTasks tasks = new HeldTasks();
        ActivityFixture slow = new ActivityFixture(tasks).connect().deleted("sales");
        tasks.runNext();
        slow.follow.propose(slow.selected(), Way.UNDO);

        assertThat(slow.follow.hindrance(slow.selected().head(), Way.UNDO)).contains(Hindrance.BUSY);
    }
}
