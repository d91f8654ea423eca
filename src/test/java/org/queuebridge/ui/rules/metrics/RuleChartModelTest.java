package org.queuebridge.ui.rules.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.metrics.EventMetrics;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.rules.RulesFixture;

class RuleChartModelTest {
    private final RulesFixture screen = new RulesFixture();
    private final RuleChartModel model = new RuleChartModel(
            new SameThreadTasks(),
            InstantSource.fixed(RulesFixture.NOW),
            new MemoryJournal(),
            screen.model.placeProperty());

    @Test
    void whatCouldNotBeReadIsNotBeingReadForEver() {
        EventMetrics broken = (_, _) -> {
            throw new IllegalStateException("an answer that nobody knows");
        };
        screen.measuredBy(broken);

        model.show(Optional.of(screen.line("billing")));

        assertThat(model.stateProperty().get()).isInstanceOfSatisfying(ChartState.Shown.class, shown -> {
            assertThat(TrafficWords.of(shown.traffic())).startsWith("not checked");
            assertThat(shown.history().changes()).isEmpty();
        });
    }
}
