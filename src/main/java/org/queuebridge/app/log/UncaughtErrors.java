package org.queuebridge.app.log;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Redaction;
import org.queuebridge.task.UnexpectedFailure;
import org.slf4j.LoggerFactory;

/**
 * What nobody caught, on whichever thread: logged once, as an error in drawing comes again with each frame, and told in
 * words. Where memory is out, everything that is needed to say so is there already.
 */
public final class UncaughtErrors implements Thread.UncaughtExceptionHandler {
    /** Others are logged each time: more would be a leak. */
    private static final int MOST_KNOWN = 200;

    private static final Pattern JAVAFX = Pattern.compile("(com\\.sun|javafx)\\.");

    private static final Pattern OURS = Pattern.compile("org\\.queuebridge\\.");

    private final Executor window;
    private final Consumer<Failure> teller;
    private final Set<String> logged = ConcurrentHashMap.newKeySet();
    private final Runnable outOfMemory;

    private volatile boolean ends;

    /**
     * Not installed yet.
     *
     * @param window the window's thread
     * @param teller tells the user, on the window's thread
     */
    public UncaughtErrors(Executor window, Consumer<Failure> teller) {
        this.window = window;
        this.teller = teller;
        Failure memory = UnexpectedFailure.failure(new OutOfMemoryError());
        outOfMemory = () -> teller.accept(memory);
    }

    /** From now on it is told what any thread throws and nobody catches; until another is installed. */
    public void install() {
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    /**
     * The program ends: JavaFX takes its windows apart while it still draws them and moves the focus in them. What it
     * throws from then on is no fault that anybody could mend, so it is neither logged nor told.
     */
    public void end() {
        ends = true;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        try {
            if (thrown instanceof OutOfMemoryError) {
                window.execute(outOfMemory);
                log(thread, thrown);
            } else if (isFault(thrown.getStackTrace())) {
                log(thread, thrown);
                Failure failure = UnexpectedFailure.failure(thrown);
                window.execute(() -> teller.accept(failure));
            }
        } catch (RuntimeException | Error _) {
            // An error here would be thrown away, and the thread with it; there is nobody else to tell.
            window.execute(outOfMemory);
        }
    }

    private void log(Thread thread, Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        String what = thrown.getClass().getName() + (trace.length > 0 ? trace[0] : "");
        if (logged.size() >= MOST_KNOWN || logged.add(what)) {
            LoggerFactory.getLogger(UncaughtErrors.class)
                    .error("not caught on {}: {}", thread.getName(), Redaction.trace(thrown));
        }
    }

    boolean isFault(StackTraceElement[] trace) {
        return trace.length == 0 || !((ends && isIn(JAVAFX, trace[0])) || isLateFrame(trace));
    }

    /**
     * Where a window, popover or tooltip closes while JavaFX has a frame for it on the way, JavaFX still hands the
     * frame over: it asks whether the view was closed when drawing began. Nothing is lost, as nobody would see it.
     */
    private static boolean isLateFrame(StackTraceElement[] trace) {
        return trace[0].getClassName().equals("com.sun.glass.ui.View")
                && trace[0].getMethodName().equals("checkNotClosed")
                && Arrays.stream(trace).noneMatch(call -> isIn(OURS, call));
    }

    private static boolean isIn(Pattern classes, StackTraceElement call) {
        return classes.matcher(call.getClassName()).lookingAt();
    }
}
