package org.queuebridge.app.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.ui.Fx;
import org.queuebridge.words.FailureWords;

class UncaughtErrorsTest {
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final BlockingQueue<Failure> told = new LinkedBlockingQueue<>();

    private void install() {
        new UncaughtErrors(Runnable::run, told::add).install();
    }

    @AfterEach
    void restore() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    private Failure next() throws InterruptedException {
        Failure failure = told.poll(10, SECONDS);
        assertThat(failure).as("told within ten seconds").isNotNull();
        return failure;
    }

    private static void fail() {
        throw new IllegalStateException("nobody foresaw this");
    }

    @Test
    void errorsOfEveryThreadAreShown() throws Exception {
        install();
        Thread.startVirtualThread(UncaughtErrorsTest::fail);
        assertThat(next().args()).containsExactly("nobody foresaw this");

        Thread.ofPlatform().start(UncaughtErrorsTest::fail).join();
        assertThat(next().reason()).isEqualTo(Reason.UNEXPECTED);

        Fx.begin();
        Platform.runLater(UncaughtErrorsTest::fail);
        assertThat(next().reason()).isEqualTo(Reason.UNEXPECTED);
    }

    @Test
    void runningOutOfMemoryIsShownInWords() throws Exception {
        install();
        Thread.startVirtualThread(() -> {
            throw new OutOfMemoryError("Java heap space");
        });

        FailureWords words = FailureWords.of(next());
        assertThat(List.of(words.what(), words.advice()))
                .noneMatch(text -> text.contains("heap"))
                .first()
                .isEqualTo("QueueBridge has run out of memory.");
    }

    /** Else the handler's own error would be thrown away, and nobody told. */
    @Test
    void anErrorThatCannotBeShownAtFirstIsShownLater() {
        UncaughtErrors errors = new UncaughtErrors(
                new java.util.concurrent.Executor() {
                    private boolean full = true;

                    @Override
                    public void execute(Runnable task) {
                        if (full) {
                            full = false;
                            throw new OutOfMemoryError();
                        }
                        task.run();
                    }
                },
                told::add);

        errors.uncaughtException(Thread.currentThread(), new OutOfMemoryError());

        assertThat(told)
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.OUT_OF_MEMORY));
    }

    @Test
    void whatJavaFxThrowsWhileItTakesTheWindowApartIsNoFault() {
        UncaughtErrors errors = new UncaughtErrors(Runnable::run, told::add);
        StackTraceElement[] drawing = {call("com.sun.javafx.tk.quantum.QuantumToolkit", "isSupported")};
        StackTraceElement[] own = {call("org.queuebridge.ui.Any", "run")};
        assertThat(errors.isFault(drawing)).as("while the program runs").isTrue();
        errors.end();
        assertThat(errors.isFault(drawing)).isFalse();
        assertThat(errors.isFault(own)).isTrue();
    }

    @Test
    void aFrameOfAPopoverThatClosedMeanwhileIsNotTold() {
        UncaughtErrors errors = new UncaughtErrors(Runnable::run, told::add);
        StackTraceElement closed = call("com.sun.glass.ui.View", "checkNotClosed");
        StackTraceElement upload = call("com.sun.prism.PresentableState", "uploadPixels");
        errors.uncaughtException(Thread.currentThread(), thrown(closed, upload));
        assertThat(told).isEmpty();

        StackTraceElement input = call("com.sun.glass.ui.View", "enableInputMethodEvents");
        errors.uncaughtException(
                Thread.currentThread(), thrown(closed, input, call("org.queuebridge.ui.Any", "requestFocus")));
        assertThat(told).as("what the program itself does in a closed window").hasSize(1);
    }

    private static StackTraceElement call(String type, String method) {
        return new StackTraceElement(type, method, "", 1);
    }

    private static Throwable thrown(StackTraceElement... trace) {
        IllegalStateException closed = new IllegalStateException("The view has already been closed");
        closed.setStackTrace(trace);
        return closed;
    }
}
