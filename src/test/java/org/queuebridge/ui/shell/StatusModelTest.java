package org.queuebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.task.Job;

class StatusModelTest {
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final StatusModel model = new StatusModel(window::add, Runnable::run);

    @Test
    void saysTheNewestFact() {
        model.say("240 queues");
        model.say("");
        model.say("241 queues");

        assertThat(model.factsProperty().get()).isEqualTo("241 queues");
    }

    @Test
    void showsTheNewestOfWhatRunsOnceForManyChanges() {
        Job load = new MovingJob("load-queues");
        Job create = new MovingJob("create-rule");

        model.workChanged(List.of(load));
        model.workChanged(List.of(load, create));
        assertThat(model.runningProperty().get()).isEmpty();
        assertThat(window).hasSize(1);

        window.remove().run();
        assertThat(model.runningProperty().get())
                .extracting(RunningWork::label)
                .containsExactly("load-queues", "create-rule");
    }

    @Test
    void saysHowFarTheSameWorkGot() {
        List<String> said = new ArrayList<>();
        model.runningProperty().subscribe(running -> running.forEach(work -> said.add(work.words())));
        MovingJob create = new MovingJob("create-rule");
        MovingJob load = new MovingJob("load-queues");

        show(load);
        load.done = 100;
        load.total = 240;
        show(load);
        load.done = 200;
        show(load);
        create.step = Optional.of("PUT_TARGETS");
        create.done = 2;
        create.total = 4;
        show(create);

        assertThat(said)
                .containsExactly(
                        "Loading queues…",
                        "Loading queues… 100 of 240",
                        "Loading queues… 200 of 240",
                        "Creating the rule: Saving the targets… step 3 of 4");
    }

    @Test
    void cancelsAllThatRuns() {
        MovingJob load = new MovingJob("load-queues");
        MovingJob create = new MovingJob("create-rule");
        show(load, create);

        model.cancel();

        assertThat(load.canceled).isTrue();
        assertThat(create.canceled).isTrue();
    }

    @Test
    void followsLaterChanges() {
        Job load = new MovingJob("load-queues");
        model.workChanged(List.of(load));
        window.remove().run();

        model.workChanged(List.of());
        window.remove().run();

        assertThat(model.runningProperty().get()).isEmpty();
        assertThat(window).isEmpty();
    }

    private void show(Job... jobs) {
        model.workChanged(List.of(jobs));
        window.remove().run();
    }
}
