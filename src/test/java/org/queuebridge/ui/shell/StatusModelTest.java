package org.queuebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.task.Job;

class StatusModelTest {
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final StatusModel model = new StatusModel(window::add);

    @Test
    void saysTheNewestFact() {
        model.say("240 queues");
        model.say("");
        model.say("241 queues");

        assertThat(model.factsProperty().get()).isEqualTo("241 queues");
    }

    @Test
    void showsTheNewestOfWhatRunsOnceForManyChanges() {
        Job load = job("load-queues");
        Job create = job("create-rule");

        model.workChanged(List.of(load));
        model.workChanged(List.of(load, create));
        assertThat(model.runningProperty().get()).isEmpty();
        assertThat(window).hasSize(1);

        window.remove().run();
        assertThat(model.runningProperty().get()).containsExactly(load, create);
    }

    @Test
    void goesOnShowingWhatChangesLater() {
        Job load = job("load-queues");
        model.workChanged(List.of(load));
        window.remove().run();

        model.workChanged(List.of());
        window.remove().run();

        assertThat(model.runningProperty().get()).isEmpty();
        assertThat(window).isEmpty();
    }

    private static Job job(String label) {
        return new HeldTasks().start(label, _ -> label, _ -> {}, _ -> {});
    }
}
