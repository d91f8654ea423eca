package org.queuebridge.e2e;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

/** Closing the window while work is under way. */
class CloseJourneyTest extends Journey {
    private final List<Runnable> held = new CopyOnWriteArrayList<>();
    private volatile boolean holding;

    @Override
    Executor window() {
        return task -> {
            if (holding) {
                held.add(task);
            } else {
                Platform.runLater(task);
            }
        };
    }

    @Test
    void lateResultsDoNoHarm() {
        signInToBoth();
        holding = true;
        click("section-queues");
        click("reload-queues");
        await("queues have arrived, and wait to be shown", () -> held.size() > 2);
        close();

        assertThatCode(() -> onFx(() -> {
                    held.forEach(Runnable::run);
                    return held;
                }))
                .doesNotThrowAnyException();
    }
}
