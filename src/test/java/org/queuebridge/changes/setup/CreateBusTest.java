package org.queuebridge.changes.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.SetUpResult;
import org.queuebridge.changes.journal.PlanResult;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.PartnerSource.State;

/** The event bus of a partner event source that is PENDING: planned, created, waited for, undone. */
class CreateBusTest {
    private static final String BUS = SetUpFixture.BUS.name();
    private final SetUpFixture fixture = new SetUpFixture();

    @Test
    void thePendingSourceGetsItsBusAndIsWaitedFor() throws InterruptedException {
        fixture.buses.holding(BUS, State.PENDING);
        fixture.buses.script().after("create", () -> fixture.buses.holding(BUS, State.PENDING));
        fixture.buses.script().pass("source"); // planning
        fixture.buses.script().pass("source"); // still PENDING
        fixture.buses.script().before("source", () -> fixture.buses.holding(BUS, State.ACTIVE));

        SetUpResult result = fixture.apply(fixture.plan().createBus(BUS));

        assertThat(result).isInstanceOf(SetUpResult.Done.class);
        assertThat(fixture.buses.changes()).containsExactly("create " + BUS);
        assertThat(fixture.buses.tags(SetUpFixture.BUS)).containsEntry("created-by", "QueueBridge");
        assertThat(PlanResult.of(fixture.journal.entries().getFirst().head())).isEqualTo(PlanResult.DONE);
    }

    @Test
    void nothingIsPlannedForAnActiveSource() {
        fixture.buses.holding(BUS, State.ACTIVE);

        assertThat(fixture.plan().createBus(BUS).setUp()).isEmpty();
    }

    @Test
    void aMissingOrDeletedSourceIsAFailureInItsOwnWords() {
        assertThat(planningFails()).isEqualTo(Reason.AWS_NOT_FOUND);
        fixture.buses.holding(BUS, State.DELETED);
        assertThat(planningFails()).isEqualTo(Reason.AWS_INVALID_STATE);
    }

    @Test
    void aSourceThatStaysPendingIsSaidAfterWaiting() throws InterruptedException {
        fixture.buses.holding(BUS, State.PENDING).neverActive();

        assertThat(fixture.apply(fixture.plan().createBus(BUS)))
                .isInstanceOfSatisfying(
                        SetUpResult.NotYet.class,
                        late -> assertThat(late.state()).isEqualTo("PENDING"));
    }

    @Test
    void waitingCanBeStopped() throws InterruptedException {
        fixture.buses.holding(BUS, State.PENDING).neverActive();
        fixture.buses.script().after("create", () -> fixture.stopped.set(true));

        assertThat(fixture.apply(fixture.plan().createBus(BUS))).isInstanceOf(SetUpResult.Stopped.class);
        assertThat(fixture.buses.bus(BUS)).isPresent();
    }

    @Test
    void aLostAnswerIsNoFailureWhereTheBusExists() throws InterruptedException {
        fixture.buses.holding(BUS, State.PENDING);
        fixture.buses.script().failAfter("create", lost());

        assertThat(fixture.apply(fixture.plan().createBus(BUS)).done()).isTrue();
    }

    @Test
    void aBusThatSomebodyElseCreatedMeanwhileIsNotTakenForOurs() throws InterruptedException {
        fixture.buses.holding(BUS, State.PENDING);
        var plan = fixture.plan().createBus(BUS);
        fixture.buses.createElsewhere(BUS);

        assertThat(fixture.apply(plan))
                .isInstanceOfSatisfying(
                        SetUpResult.Failed.class,
                        failed -> assertThat(failed.why().reason()).isEqualTo(Reason.AWS_ALREADY_EXISTS));
    }

    @Test
    void aRefusalIsKeptInTheJournal() throws InterruptedException {
        fixture.buses.holding(BUS, State.PENDING);
        Failure refusal =
                new Failure.Invalid(Reason.AWS_OPERATION_DISABLED, List.of("not in this region"), Evidence.NONE);
        fixture.buses.script().failBefore("create", refusal);

        assertThat(fixture.apply(fixture.plan().createBus(BUS)))
                .isInstanceOfSatisfying(
                        SetUpResult.Failed.class,
                        failed -> assertThat(failed.why()).isEqualTo(refusal));
        assertThat(fixture.journal.entries().getFirst().setUpCourse().why()).contains(refusal);
    }

    @Test
    void undoDeletesTheBusAndTheSourceIsPendingAgain() throws InterruptedException {
        fixture.buses.holding(BUS, State.PENDING);
        assertThat(fixture.apply(fixture.plan().createBus(BUS)).done()).isTrue();

        assertThat(fixture.follow(UndoOrFinish.UNDO).done()).isTrue();

        assertThat(fixture.buses.bus(BUS)).isEmpty();
    }

    @Test
    void undoKeepsABusThatHasRulesAndNamesThem() throws InterruptedException {
        fixture.buses.holding(BUS, State.PENDING);
        assertThat(fixture.apply(fixture.plan().createBus(BUS)).done()).isTrue();
        fixture.rule("ended", "{\"detail-type\":[\"x\"]}");

        assertThatExceptionOfType(FailureException.class)
                .isThrownBy(() -> fixture.following(UndoOrFinish.UNDO))
                .satisfies(e -> assertThat(e.failure())
                        .returns(Reason.BUS_HAS_RULES, Failure::reason)
                        .returns(List.of(BUS, "ended"), Failure::args));
        assertThat(fixture.buses.bus(BUS)).isPresent();
    }

    @Test
    void undoSendsNothingWhereARuleWasMadeAfterItWasShown() throws InterruptedException {
        fixture.buses.holding(BUS, State.PENDING);
        assertThat(fixture.apply(fixture.plan().createBus(BUS)).done()).isTrue();
        var undo = fixture.following(UndoOrFinish.UNDO);
        fixture.rule("ended", "{\"detail-type\":[\"x\"]}");

        assertThat(fixture.apply(undo))
                .isInstanceOfSatisfying(
                        SetUpResult.Failed.class,
                        failed -> assertThat(failed.why().reason()).isEqualTo(Reason.BUS_HAS_RULES));
        assertThat(fixture.buses.changes()).doesNotContain("delete " + BUS);
    }

    private Reason planningFails() {
        try {
            var _ = fixture.plan().createBus(BUS);
            throw new AssertionError("planned");
        } catch (FailureException e) {
            return e.failure().reason();
        }
    }

    private static Failure lost() {
        return new Failure.Network(Reason.CONNECTION_CUT, List.of("aws"), Evidence.NONE);
    }
}
