package org.queuebridge.ui.rules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.ui.rules.RulesFixture;

class VerificationModelTest {
    private final RulesFixture screen = new RulesFixture().open();

    private VerificationState shown() {
        return screen.model.verification().shownProperty().get();
    }

    @Test
    void saysWhatEachCheckFound() {
        screen.model.select("billing");
        assertThat(shown()).isEqualTo(new VerificationState.Never());
        screen.model.verifySelected();

        assertThat(shown()).isInstanceOfSatisfying(VerificationState.Done.class, done -> {
            assertThat(done.rules()).extracting(VerificationResult::at).containsExactly(RulesFixture.NOW);
            assertThat(done.findings())
                    .extracting(Finding::key)
                    .contains("exists.pass", "queues.pass", "target.pass", "events.local.pass", "events.aws.pass");
        });
    }

    @Test
    void keepsWhatWasFoundOfEachRule() {
        screen.model.select("billing");
        screen.model.verifySelected();
        VerificationState found = shown();
        screen.model.list().choose("sales");
        assertThat(shown()).isEqualTo(new VerificationState.Never());

        screen.model.list().choose("billing");
        assertThat(shown()).isEqualTo(found);
        screen.choose(RulesFixture.EMPTY_BUS);
        assertThat(shown()).isEqualTo(new VerificationState.Never());
    }

    @Test
    void saysWhyARuleCouldNotBeReadBack() {
        screen.model.select("billing");
        screen.events.failBefore("rule", CUT);
        screen.model.verifySelected();

        assertThat(shown()).isEqualTo(new VerificationState.Failed(CUT));
        assertThat(screen.workspace.awsReach().troubleProperty().get()).contains(CUT);

        screen.model.verifySelected();
        assertThat(screen.workspace.awsReach().troubleProperty().get()).isEmpty();
    }

    @Test
    void verifiesARuleThatIsNotInTheListYet() {
        screen.model.select("created");
        screen.model.verifySelected();

        assertThat(shown())
                .isInstanceOfSatisfying(
                        VerificationState.Done.class,
                        done -> assertThat(done.findings())
                                .extracting(Finding::key)
                                .containsExactly("exists.fail"));
    }

    @Test
    void runsOnceAtATime() {
        HeldTasks tasks = new HeldTasks();
        RulesFixture slow = new RulesFixture(tasks).open();
        tasks.runNext();
        slow.model.select("billing");
        slow.model.verifySelected();
        slow.model.verifySelected();
        assertThat(slow.model.verification().shownProperty().get()).isEqualTo(new VerificationState.Running());

        tasks.runNext();
        assertThat(slow.model.verification().shownProperty().get()).isInstanceOf(VerificationState.Done.class);
        assertThat(slow.events.calls()).containsOnlyOnce("rule billing");
    }

    /** Else it says in green that a rule is enabled that was disabled since. */
    @Test
    void whatWasFoundHoldsUntilTheRuleIsChanged() {
        assertForgotten(() -> screen.disable("billing"));
        assertForgotten(() -> screen.enable("billing"));
        assertForgotten(() -> screen.delete("billing"));
        assertForgotten(() -> screen.changes.undoLast(screen.model.changes()::followUp));
    }

    @Test
    void whatSomebodyElseChangedIsForgottenOnceTheListHasIt() {
        screen.events.disable(BUS.name(), "billing");
        assertForgotten(() -> screen.model.reload());
    }

    @Test
    void whatIsFoundWhileTheRuleIsChangedIsNotKept() {
        HeldTasks tasks = new HeldTasks();
        RulesFixture slow = new RulesFixture(tasks).open();
        tasks.runNext();
        slow.model.select("billing");
        slow.enable("billing");
        tasks.runNext();
        slow.model.verifySelected();
        tasks.runNext();
        assertThat(slow.model.changes().busyProperty().get()).isFalse();

        tasks.runNext();

        assertThat(slow.model.verification().shownProperty().get()).isEqualTo(new VerificationState.Never());
    }

    @Test
    void eachRuleSaysWhatVerifyingAllFoundUntilItIsChanged() {
        screen.model.verifyAll();

        assertThat(shown())
                .isInstanceOfSatisfying(
                        VerificationState.Done.class,
                        done -> assertThat(done.rules())
                                .extracting(result -> result.rule().rule())
                                .containsExactly("billing", "sales", "untargeted", "owned"));
        assertThat(screen.line("untargeted").verified().words()).isEqualTo("1 failed");
        assertThat(screen.line("billing").verified().words()).isEqualTo("2 not checked");

        screen.disable("billing");
        assertThat(screen.line("billing").verified().words()).isEmpty();
        assertThat(screen.line("untargeted").verified().words()).isEqualTo("1 failed");

        screen.model.verifyAll();
        screen.events.failBefore("rule", CUT);
        screen.model.list().choose(List.of("billing", "untargeted"));
        screen.model.verifySelected();
        assertThat(screen.line("billing").verified().words()).isEqualTo("could not be read");
    }

    private void assertForgotten(Runnable change) {
        screen.model.select("sales");
        screen.model.verifySelected();
        VerificationState other = shown();
        screen.model.select("billing");
        screen.model.verifySelected();
        assertThat(shown()).isInstanceOf(VerificationState.Done.class);

        change.run();

        assertThat(shown()).isEqualTo(new VerificationState.Never());
        screen.model.select("sales");
        assertThat(shown()).isEqualTo(other);
        screen.model.select("billing");
    }
}
