package org.queuebridge.ui.rules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.DENIED;
import static org.queuebridge.rules.Examples.LIMIT;
import static org.queuebridge.rules.Examples.SQS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.ui.change.ChangeState;
import org.queuebridge.ui.change.PlanState;
import org.queuebridge.ui.dialog.ConsequencesReading;
import org.queuebridge.ui.rules.RulesFixture;

class RuleChangesTest {
    private final RulesFixture screen = new RulesFixture().open();
    private final RuleChanges changes = screen.model.changes();

    private ChangeState state() {
        return changes.stateProperty().get();
    }

    private Applied applied() {
        assertThat(state()).isInstanceOf(ChangeState.Ended.class);
        return ((ChangeState.Ended) state()).applied();
    }

    @Test
    void aDeletedRuleLeavesTheList() {
        screen.model.list().choose("billing");
        screen.delete("billing");

        assertThat(screen.events.holds(BUS.name(), "billing")).isEmpty();
        assertThat(screen.shownNames()).doesNotContain("billing").hasSize(3);
        assertThat(screen.selectedName()).isEmpty();
        assertThat(applied().complete()).isTrue();
    }

    @Test
    void whereDeletingStopsItSaysWhatIsLeftAndGoesOn() {
        screen.events.failBefore("deleteRule", LIMIT);
        screen.delete("billing");

        assertThat(applied().left()).singleElement().isInstanceOfSatisfying(ChangeResult.Failed.class, failed -> {
            assertThat(failed.there().orElseThrow().targets()).isEmpty();
            assertThat(failed.why()).isEqualTo(LIMIT);
        });
        assertThat(screen.line("billing").targetWords()).isEqualTo("—");
        changes.followUp(applied(), UndoOrFinish.FINISH);
        assertThat(screen.shownNames()).doesNotContain("billing");
        assertThat(applied().complete()).isTrue();
    }

    @Test
    void whereTargetsStayTheyAreNamed() {
        screen.events.failBefore("removeTargets", CUT);
        screen.delete("billing");

        assertThat(applied().left().getFirst().there().orElseThrow().targets())
                .extracting(Target::id)
                .containsExactly("t1");
    }

    @Test
    void aRuleThatIsSwitchedShowsItsState() {
        screen.disable("billing");
        assertThat(screen.line("billing").rule().enabled()).isFalse();
        assertThat(screen.line("billing").targetWords()).isEqualTo("SQS ended");
        assertThat(applied().complete()).isTrue();

        screen.enable("billing");
        assertThat(screen.line("billing").rule().enabled()).isTrue();
        assertThat(applied().complete()).isTrue();
    }

    @Test
    void aSwitchThatAwsDoesNotShowYetIsSaid() {
        screen.events.staleFor(100);
        screen.disable("billing");

        assertThat(applied().left()).singleElement().isInstanceOf(ChangeResult.NotAsPlanned.class);
    }

    @Test
    void aRefusalChangesNothingInTheList() {
        screen.events.failBefore("disable", DENIED);
        screen.disable("billing");

        assertThat(applied().left())
                .singleElement()
                .isInstanceOfSatisfying(
                        ChangeResult.Failed.class,
                        failed -> assertThat(failed.why()).isEqualTo(DENIED));
        assertThat(screen.line("billing").rule().enabled()).isTrue();
        changes.dismiss();
        assertThat(state()).isEqualTo(new ChangeState.None());
    }

    @Test
    void ofSeveralRulesEachRowSaysWhatBecameOfIt() {
        screen.events.failBefore("disable", DENIED);
        screen.disable("billing", "sales");

        String left = applied().left().getFirst().change().key().name();
        String done = left.equals("billing") ? "sales" : "billing";
        assertThat(screen.line(left).issueWords()).isEqualTo("not done");
        assertThat(screen.line(left).result().orElseThrow().why()).contains("events:TestEventPattern");
        assertThat(screen.line(done).issueWords()).isEqualTo("done, disabled");
        screen.model.list().onlyFindingsProperty().set(true);
        assertThat(screen.shownNames()).contains(left).doesNotContain(done);
        screen.model.list().showAll();

        changes.followUp(applied(), UndoOrFinish.FINISH);
        assertThat(screen.line(left).issueWords()).isEqualTo("disabled");
    }

    @Test
    void howeverManyRulesChangeTheListIsMadeAnewOnce() {
        List<Integer> sizes = new ArrayList<>();
        screen.model.allProperty().subscribe((_, all) -> sizes.add(all.size()));

        screen.delete("billing", "sales");

        assertThat(sizes).containsExactly(2);
    }

    @Test
    void aRuleThatNobodyCouldReadStaysInTheList() {
        HeldTasks tasks = new HeldTasks();
        RulesFixture slow = new RulesFixture(tasks).open();
        tasks.runNext();
        slow.delete("billing");
        tasks.runNext();
        slow.events.before("removeTargets", () -> {
            tasks.cancelNewest();
            slow.events.failBefore("rule", DENIED);
        });
        tasks.runNext();

        assertThat(((ChangeState.Ended) slow.model.changes().stateProperty().get())
                        .applied()
                        .left())
                .singleElement()
                .isInstanceOf(ChangeResult.Stopped.class);
        assertThat(slow.shownNames()).contains("billing");
        tasks.runNext();
        assertThat(slow.line("billing").targetWords()).as("read anew").isEqualTo("—");
    }

    @Test
    void whatBecameOfRulesIsNotSaidOfThoseOfAnotherBus() {
        screen.disable("billing", "sales");

        screen.choose(RulesFixture.EMPTY_BUS);
        screen.choose(BUS);

        assertThat(screen.line("billing").issueWords()).as("the same bus").isEqualTo("done, disabled");
        screen.events.holding(
                new Rule(
                        "sales",
                        RulesFixture.EMPTY_BUS.name(),
                        "arn:aws:events:eu-central-1:111122223333:rule/sales",
                        Optional.empty(),
                        true,
                        "",
                        Optional.empty(),
                        Optional.empty()),
                SQS);
        screen.choose(RulesFixture.EMPTY_BUS);
        assertThat(screen.line("sales").result()).isEmpty();
    }

    @Test
    void whatWasDeletedCanBeRestored() {
        screen.delete("billing", "sales");
        assertThat(screen.shownNames()).containsExactlyInAnyOrder("owned", "untargeted");

        changes.followUp(applied(), UndoOrFinish.UNDO);

        assertThat(screen.shownNames()).contains("billing", "sales");
        assertThat(screen.line("billing").targetWords()).isEqualTo("SQS ended");
    }

    @Test
    void aManagedRuleIsRefused() {
        PlanState reading = changes.deleting(List.of("owned")).orElseThrow();

        assertThat(reading.stateProperty().get())
                .isInstanceOfSatisfying(
                        PlanState.State.Failed.class,
                        failed -> assertThat(failed.failure()).isInstanceOf(Failure.Conflict.class));
        assertThat(screen.events.changes()).isEmpty();
    }

    @Test
    void aRuleThatSomebodyChangedWhileThePlanWasReadIsLeftAlone() {
        PlanState reading = changes.deleting(List.of("billing")).orElseThrow();
        PlanState.State.Ready seen =
                (PlanState.State.Ready) reading.stateProperty().get();
        screen.events.disable(BUS.name(), "billing");

        changes.apply(seen.plan());

        assertThat(applied().left()).singleElement().isInstanceOf(ChangeResult.ChangedMeanwhile.class);
        assertThat(screen.events.holds(BUS.name(), "billing")).isPresent();
    }

    @Test
    void afterACancelTheListIsReadAnew() {
        screen.events.failBefore("deleteRule", new Failure.Canceled());
        screen.delete("billing");

        assertThat(state()).isEqualTo(new ChangeState.Failed(new Failure.Canceled()));
        assertThat(screen.line("billing").targetWords()).isEqualTo("—");
    }

    @Test
    void oneChangeAtATime() {
        HeldTasks tasks = new HeldTasks();
        RulesFixture slow = new RulesFixture(tasks).open();
        tasks.runNext();
        slow.delete("billing");
        slow.delete("sales");
        tasks.runNext();
        tasks.runNext();
        assertThat(slow.model.changes().stateProperty().get()).isEqualTo(new ChangeState.Busy());

        tasks.runNext();
        assertThat(slow.events.changes()).containsExactly("removeTargets billing", "deleteRule billing");
    }

    @Test
    void howItCameOutIsSaidOnAnotherBusToo() {
        HeldTasks tasks = new HeldTasks();
        RulesFixture slow = new RulesFixture(tasks).open();
        tasks.runNext();
        slow.events.failBefore("deleteRule", LIMIT);
        slow.delete("billing");
        tasks.runNext();
        slow.choose(RulesFixture.EMPTY_BUS);
        tasks.runNext();
        Applied stopped =
                ((ChangeState.Ended) slow.model.changes().stateProperty().get()).applied();
        assertThat(stopped.left()).hasSize(1);

        tasks.runNext();
        slow.model.changes().followUp(stopped, UndoOrFinish.FINISH);
        tasks.runNext();
        tasks.runNext();
        assertThat(slow.events.holds(BUS.name(), "billing")).isEmpty();
    }

    @Test
    void saysWhatDeletingStops() {
        ConsequencesReading reading = screen.model.consequencesOf(new ChosenRules(List.of(screen.line("sales"))));

        assertThat(reading.stateProperty().get())
                .isInstanceOfSatisfying(ConsequencesReading.State.Known.class, known -> {
                    assertThat(known.consequences().any()).isEqualTo(Answer.YES);
                    assertThat(known.consequences().targets())
                            .singleElement()
                            .satisfies(target -> assertThat(target.stops()).isEqualTo(Answer.YES));
                });
    }
}
