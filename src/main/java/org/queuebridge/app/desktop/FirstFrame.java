package org.queuebridge.app.desktop;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;

/** What waits until a window is to be seen. */
public final class FirstFrame {
    /** The window is to have the processor to itself until it is drawn and answers. */
    private static final int WARM_UP_AFTER_MILLIS = 800;

    private FirstFrame() {}

    /** Runs something once on the window's thread, after the first layout of a scene in a window that is shown. */
    public static void then(Scene scene, Runnable later) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(later);
            }
        });
    }

    /** Runs what only makes later work faster a moment after this call, on a thread that yields to others. */
    @SuppressWarnings("ThreadPriorityCheck") // Nothing depends on it: where priorities count, the window goes first.
    public static void warmUp(Runnable work) {
        Executor yielding = task -> Thread.ofPlatform()
                .name("warm-up")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(task);
        CompletableFuture.delayedExecutor(WARM_UP_AFTER_MILLIS, TimeUnit.MILLISECONDS, yielding)
                .execute(work);
    }
}
