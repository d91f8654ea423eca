package org.queuebridge.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.rules.Examples.DENIED;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.FailureException;
import org.queuebridge.task.HeldTasks;

class TemporaryRunTest {
    private final HeldTasks tasks = new HeldTasks();
    private final List<String> calls = new CopyOnWriteArrayList<>();
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

    @Test
    void waitsForWhatIsBeingMadeBeforeItRemovesIt() throws InterruptedException {
        CountDownLatch making = new CountDownLatch(1);
        CountDownLatch made = new CountDownLatch(1);
        start(
                () -> {
                    making.countDown();
                    made.await();
                    return true;
                },
                () -> calls.add("remove"));
        Thread maker = Thread.ofVirtual().start(tasks::runLast);
        making.await();
        Thread remover = Thread.ofPlatform().start(run.leftover().orElseThrow());
        while (remover.getState() != Thread.State.WAITING && remover.isAlive()) {
            Thread.onSpinWait();
        }
        assertThat(calls)
                .as("what is removed too early would be made after that")
                .isEmpty();
        made.countDown();
        maker.join();
        remover.join();
        assertThat(calls).containsExactly("make", "remove");
    }

    private void start(Runnable remove) {
        start(() -> true, remove);
    }

    private void start(Callable<Boolean> making, Runnable remove) {
        run.start(
                "plan",
                () -> {
                    try {
                        assertThat(making.call()).isTrue();
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                    calls.add("make");
                    return _ -> {};
                },
                remove);
    }
}
