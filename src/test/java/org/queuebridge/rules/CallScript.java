package org.queuebridge.rules;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;

/** What happens before and after the calls of a double, by the names of its operations. */
public final class CallScript {
    private final Map<String, Queue<Runnable>> before = new HashMap<>();
    private final Map<String, Queue<Runnable>> after = new HashMap<>();

    /** The next call of that operation that nothing is said of yet fails without doing anything. */
    public void failBefore(String operation, Failure failure) {
        before(operation, () -> {
            throw new FailureException(failure);
        });
    }

    /** The next call of that operation that nothing is said of yet does its work, but its answer is lost. */
    public void failAfter(String operation, Failure failure) {
        after(operation, () -> {
            throw new FailureException(failure);
        });
    }

    /** Runs this once the next call of that operation that nothing is said of yet has done its work. */
    public void after(String operation, Runnable action) {
        pass(operation);
        add(after, operation, action);
    }

    /** Runs this before the next call of that operation that nothing is said of yet. */
    public void before(String operation, Runnable action) {
        add(before, operation, action);
    }

    /** The next call of that operation is as usual. */
    public void pass(String operation) {
        before(operation, () -> {});
    }

    /** A call begins. */
    public void begin(String operation) {
        run(before, operation);
    }

    /** A call has done its work. */
    public void end(String operation) {
        run(after, operation);
    }

    private static void run(Map<String, Queue<Runnable>> script, String operation) {
        Optional.ofNullable(script.getOrDefault(operation, new ArrayDeque<>()).poll())
                .ifPresent(Runnable::run);
    }

    private static void add(Map<String, Queue<Runnable>> script, String operation, Runnable action) {
        script.computeIfAbsent(operation, _ -> new ArrayDeque<>()).add(action);
    }
}
