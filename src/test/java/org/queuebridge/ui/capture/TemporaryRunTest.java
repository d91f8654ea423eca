package org.queuebridge.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.rules.Examples.DENIED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.FailureException;
import org.queuebridge.task.HeldTasks;

class TemporaryRunTest {
    private final HeldTasks tasks = new HeldTasks();
    private final List<String> calls = new ArrayList<>();
    private final TemporaryRun<String, String> run = new TemporaryRun<>(
            tasks,
            new TemporaryRun.Labels("capture-start", "capture", "capture-remove"),
            () -> Instant.EPOCH,
            _ -> Instant.EPOCH.plusSeconds(60),
            (_, _) -> {});

    @Test
    void makesNothingOnceTheProgramEnds() {
        start(() -> calls.add("remove"));
        run.leftover().orElseThrow().run();
        tasks.runLast();
        assertThat(calls).containsExactly("remove");
    }

    @Test
    void removesOnceWhereTheWindowAndTheSystemBothEndTheProgram() {
        start(() -> calls.add("remove"));
        tasks.runLast();
        Runnable window = run.leftover().orElseThrow();
        Runnable system = run.leftover().orElseThrow();
        window.run();
        system.run();
        assertThat(calls).containsExactly("make", "remove");
        assertThat(run.leftover()).isEmpty();
    }

    @Test
    void whatCouldNotBeRemovedIsLeftToBeRemoved() {
        start(() -> {
            throw new FailureException(DENIED);
        });
        Runnable removal = run.leftover().orElseThrow();
        assertThatThrownBy(removal::run).isInstanceOf(FailureException.class);
        assertThat(run.leftover()).isPresent();
    }

    private void start(Runnable remove) {
        run.start(
                "plan",
                () -> {
                    calls.add("make");
                    return _ -> {};
                },
                remove);
    }
}
