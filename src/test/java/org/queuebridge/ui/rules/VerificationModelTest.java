package org.queuebridge.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.CUT;

import org.junit.jupiter.api.Test;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.task.HeldTasks;

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
            assertThat(done.at()).isEqualTo(RulesFixture.NOW);
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
}
