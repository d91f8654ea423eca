package org.queuebridge.rules.trial;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.task.Parallel;
import org.queuebridge.task.Progress;

/** Asks AWS which patterns an event matches. Changes nothing. */
public final class TestWithAws {
    /** Well below the call rate that the account has in the region (facts, EventBridge: limits). */
    private static final int AT_ONCE = 4;

    private final EventBridge events;

    public TestWithAws(EventBridge events) {
        this.events = events;
    }

    /**
     * Asks about each pattern.
     *
     * @param event a complete event as JSON text
     * @param told receives each answer with its pattern, on any thread
     * @param progress shows how many are answered
     * @throws FailureException where AWS cannot be asked at all
     * @throws InterruptedException where it is canceled
     */
    public void ask(Set<String> patterns, String event, BiConsumer<String, AwsTestResult> told, Progress progress)
            throws InterruptedException {
        progress.at(0, patterns.size());
        AtomicInteger done = new AtomicInteger();
        Parallel.each(patterns, AT_ONCE, pattern -> {
            told.accept(pattern, answer(pattern, event));
            progress.at(done.incrementAndGet(), patterns.size());
        });
    }

    private AwsTestResult answer(String pattern, String event) {
        try {
            return new AwsTestResult.Said(events.testPattern(pattern, event));
        } catch (FailureException e) {
            if (e.unlessCanceled() instanceof Failure.Invalid why) {
                return new AwsTestResult.Refused(why);
            }
            throw e;
        }
    }
}
