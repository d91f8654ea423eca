package org.queuebridge.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.DENIED;
import static org.queuebridge.rules.Examples.LIMIT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.task.HeldTasks;

class RuleChangesTest {
    private final RulesFixture screen = new RulesFixture().open();
    private final RuleChanges changes = screen.model.changes();

    private ChangeState state() {
        return changes.stateProperty().get();
    }

    @Test
    void aDeletedRuleLeavesTheList() {
        screen.model.list().choose("billing");
        changes.delete("billing");

        assertThat(screen.events.holds(BUS.name(), "billing")).isEmpty();
        assertThat(screen.shownNames()).doesNotContain("billing").hasSize(3);
        assertThat(screen.selectedName()).isEmpty();
        assertThat(state()).isEqualTo(new ChangeState.Deleted("billing"));
    }

    @Test
    void whereDeletingStopsItSaysWhatIsLeftAndGoesOn() {
        screen.events.failBefore("deleteRule", LIMIT);
        changes.delete("billing");

        assertThat(state()).isInstanceOfSatisfying(ChangeState.DeleteStopped.class, stopped -> {
            assertThat(stopped.stopped().targetsLeft()).isEmpty();
            assertThat(stopped.stopped().why()).isEqualTo(LIMIT);
        });
        assertThat(screen.line("billing").targetWords()).isEqualTo("—");
        changes.goOnDeleting();
        assertThat(screen.shownNames()).doesNotContain("billing");
        assertThat(state()).isEqualTo(new ChangeState.Deleted("billing"));
    }

    @Test
    void whereTargetsStayTheyAreNamed() {
        screen.events.failBefore("removeTargets", CUT);
        changes.delete("billing");

        assertThat(state())
                .isInstanceOfSatisfying(
                        ChangeState.DeleteStopped.class,
                        stopped -> assertThat(stopped.stopped().targetsLeft())
                                .extracting(Target::id)
                                .containsExactly("t1"));
    }

    @Test
    void aRuleThatIsSwitchedShowsItsState() {
        changes.enable("billing", false);
        assertThat(screen.line("billing").rule().enabled()).isFalse();
        assertThat(screen.line("billing").targetWords()).isEqualTo("SQS ended");
        assertThat(state()).isEqualTo(new ChangeState.Switched("billing", false));

        changes.enable("billing", true);
        assertThat(screen.line("billing").rule().enabled()).isTrue();
        assertThat(state()).isEqualTo(new ChangeState.Switched("billing", true));
    }

    @Test
    void aSwitchThatAwsDoesNotShowYetIsSaid() {
        screen.events.staleFor(100);
        changes.enable("billing", false);

        assertThat(state()).isEqualTo(new ChangeState.SwitchUnconfirmed("billing", false, Optional.empty()));
    }

    @Test
    void aRefusalChangesNothingInTheList() {
        screen.events.failBefore("disable", DENIED);
        changes.enable("billing", false);

        assertThat(state()).isEqualTo(new ChangeState.Failed("billing", DENIED));
        assertThat(screen.line("billing").rule().enabled()).isTrue();
        changes.dismiss();
        assertThat(state()).isEqualTo(new ChangeState.None());
    }

    @Test
    void aManagedRuleIsRefused() {
        changes.delete("owned");

        assertThat(screen.events.changes()).isEmpty();
        assertThat(state())
                .isInstanceOfSatisfying(
                        ChangeState.Failed.class,
                        failed -> assertThat(failed.failure()).isInstanceOf(Failure.Conflict.class));
    }

    @Test
    void afterACancelTheListIsReadAnew() {
        screen.events.failBefore("deleteRule", new Failure.Cancelled());
        changes.delete("billing");

        assertThat(state()).isEqualTo(new ChangeState.Failed("billing", new Failure.Cancelled()));
        assertThat(screen.line("billing").targetWords()).isEqualTo("—");
    }

    @Test
    void oneChangeAtATime() {
        HeldTasks tasks = new HeldTasks();
        RulesFixture slow = new RulesFixture(tasks).open();
        tasks.runNext();
        slow.model.changes().delete("billing");
        slow.model.changes().delete("sales");
        assertThat(slow.model.changes().stateProperty().get()).isEqualTo(new ChangeState.Busy("billing"));

        tasks.runNext();
        assertThat(slow.events.changes()).containsExactly("removeTargets billing", "deleteRule billing");
    }

    @Test
    void howItCameOutIsSaidOnAnotherBusToo() {
        HeldTasks tasks = new HeldTasks();
        RulesFixture slow = new RulesFixture(tasks).open();
        tasks.runNext();
        slow.events.failBefore("deleteRule", LIMIT);
        slow.model.changes().delete("billing");
        slow.choose(RulesFixture.EMPTY_BUS);
        tasks.runNext();
        assertThat(slow.model.changes().stateProperty().get()).isInstanceOf(ChangeState.DeleteStopped.class);

        tasks.runNext();
        slow.model.changes().goOnDeleting();
        tasks.runNext();
        assertThat(slow.events.holds(BUS.name(), "billing")).isEmpty();
    }

    @Test
    void saysWhatDeletingStops() {
        var consequences = screen.model.consequencesOf(screen.line("sales"));

        assertThat(consequences.any()).isTrue();
        assertThat(consequences.targets())
                .singleElement()
                .satisfies(target -> assertThat(target.stillFrom()).isEqualTo(List.of()));
    }
}
