package org.queuebridge.ui.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.rules.Examples.BUS;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.Applied;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.ui.rules.RulesFixture;

class ChangeRunnerTest {
    private final RulesFixture screen = new RulesFixture().open();

    /** Does this after each change, and notes why it cannot be sure of the rules. */
    private record Following(Runnable after, Runnable shown, List<Failure> unsure) implements ChangeRunner.Follower {
        @Override
        public Runnable after(AwsSession session, Applied applied) {
            after.run();
            return shown;
        }

        @Override
        public void unsure(AwsSession session, Failure failure) {
            unsure.add(failure);
        }
    }

    private static void fail() {
        throw new IllegalStateException("nobody foresaw that");
    }

    private void enable() {
        screen.events.disable(BUS.name(), "billing");
        screen.model.reload();
        screen.enable("billing");
    }

    private void assertSaidAsMade() {
        assertThat(screen.model.changes().stateProperty().get())
                .isInstanceOfSatisfying(
                        ChangeState.Ended.class,
                        ended -> assertThat(ended.applied().complete()).isTrue());
    }

    /** Else it says that nothing was changed, and offers no undo. */
    @Test
    void aChangeIsReportedEvenIfAViewFailsAfterwards() {
        List<Failure> unsure = new ArrayList<>();
        screen.changes.runner.tell(new Following(ChangeRunnerTest::fail, () -> {}, unsure));

        enable();

        assertSaidAsMade();
        assertThat(unsure).hasSize(1).first().isInstanceOf(Failure.Unexpected.class);
    }

    /** Else the screen says forever that the change is under way. */
    @Test
    void aChangeIsReportedEvenIfAViewFailsToShowIt() {
        screen.changes.runner.tell(new Following(() -> {}, ChangeRunnerTest::fail, new ArrayList<>()));

        assertThatThrownBy(this::enable).hasMessage("nobody foresaw that");

        assertSaidAsMade();
    }
}
