package org.queuebridge.changes;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.ChangeResult.ChangedMeanwhile;
import org.queuebridge.changes.ChangeResult.Done;
import org.queuebridge.changes.ChangeResult.Failed;
import org.queuebridge.changes.ChangeResult.NotAsPlanned;
import org.queuebridge.changes.ChangeResult.Reading;
import org.queuebridge.changes.ChangeResult.Stopped;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.change.Step;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.task.Pause;

/** Applies the steps of one rule. */
final class ApplyChange {
    /** Changes take a short while to be seen (facts, EventBridge: behaviour). */
    private static final List<Duration> WAITS =
            List.of(Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));

    private final ReadRule reader;
    private final SendStep sender;
    private final Pause pause;
    private final Journal.Page page;
    private final Stop stop;
    private final ApplyListener listener;

    ApplyChange(EventBridge events, Grants grants, Pause pause, Journal.Page page, Stop stop, ApplyListener listener) {
        this.reader = new ReadRule(events);
        this.sender = new SendStep(events, grants);
        this.pause = pause;
        this.page = page;
        this.stop = stop;
        this.listener = listener;
    }

    ChangeResult apply(RuleChange change) throws InterruptedException {
        List<Step> steps = change.steps();
        Optional<RuleImage> expected = change.before();
        for (int number = 0; number < steps.size(); number++) {
            if (stop.asked()) {
                return new Stopped(change, number);
            }
            listener.begins(change, number);
            Optional<ChangeResult> ended = step(change, number, steps.get(number), expected);
            if (ended.isPresent()) {
                return ended.get();
            }
            expected = steps.get(number).after(expected);
        }
        listener.begins(change, steps.size());
        return readBack(change, steps.size());
    }

    /** Empty where the step is done and the next can follow. */
    private Optional<ChangeResult> step(RuleChange change, int number, Step step, Optional<RuleImage> expected)
            throws InterruptedException {
        Optional<RuleImage> after = step.after(expected);
        try {
            Optional<RuleImage> now = seen(step, expected, after);
            if (!now.equals(expected)) {
                return now.equals(after)
                        ? Optional.empty() // it is done already, e.g. by a plan that was killed
                        : Optional.of(new ChangedMeanwhile(change, number, expected, now));
            }
            page.sending(change.key(), number);
            sender.send(step);
            page.answered(change.key(), number);
            return Optional.empty();
        } catch (FailureException e) {
            return failed(change, number, after, e.unlessCancelled());
        }
    }

    /** What the step before has done may not be seen yet. */
    private Optional<RuleImage> seen(Step step, Optional<RuleImage> expected, Optional<RuleImage> after)
            throws InterruptedException {
        Optional<RuleImage> now = reader.changeable(step.key());
        for (Duration wait : WAITS) {
            if (now.equals(expected) || now.equals(after)) {
                return now;
            }
            pause.pause(wait);
            now = reader.changeable(step.key());
        }
        return now;
    }

    /** An answer that got lost does not mean that nothing was done. */
    private Optional<ChangeResult> failed(RuleChange change, int number, Optional<RuleImage> after, Failure why)
            throws InterruptedException {
        Reading now = read(change);
        Step step = change.steps().get(number);
        boolean lost = why instanceof Failure.Network || why instanceof Failure.Unexpected;
        boolean seen = !(step instanceof Step.Allow) && !(step instanceof Step.Disallow);
        if (lost && seen && now.equals(new Reading.Read(after))) {
            page.answered(change.key(), number);
            return Optional.empty();
        }
        return Optional.of(new Failed(change, number, why, now));
    }

    private Reading read(RuleChange change) {
        try {
            return new Reading.Read(reader.image(change.key()));
        } catch (FailureException e) {
            e.unlessCancelled();
            return new Reading.Unread();
        }
    }

    private ChangeResult readBack(RuleChange change, int steps) throws InterruptedException {
        try {
            Optional<RuleImage> now = reader.image(change.key());
            for (Duration wait : WAITS) {
                if (now.equals(change.after())) {
                    return new Done(change, now);
                }
                pause.pause(wait);
                now = reader.image(change.key());
            }
            return now.equals(change.after()) ? new Done(change, now) : new NotAsPlanned(change, now);
        } catch (FailureException e) {
            return new Failed(change, steps, e.unlessCancelled(), new Reading.Unread());
        }
    }
}
