package org.queuebridge.changes.setup;

import java.time.Duration;
import java.util.List;
import org.queuebridge.changes.SetUpResult;
import org.queuebridge.changes.SetUpResult.Done;
import org.queuebridge.changes.SetUpResult.Failed;
import org.queuebridge.changes.SetUpResult.NotYet;
import org.queuebridge.changes.SetUpResult.Stopped;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.SetUpChange;
import org.queuebridge.domain.change.SetUpStep;
import org.queuebridge.task.Pause;
import org.queuebridge.task.Progress;
import org.queuebridge.task.StopRequest;
import org.queuebridge.task.UnexpectedFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies a change of the set-up: sends the steps that are not done yet, then waits until the clouds report the planned
 * state.
 */
public final class ApplySetUp {
    private static final Logger LOG = LoggerFactory.getLogger(ApplySetUp.class);

    /** The name of waiting among the steps of a job. */
    private static final String WAITING = "WAIT_ACTIVE";

    /** How long clouds take is not documented; a person who waits longer is told the state instead. */
    private static final int READINGS = 60;

    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private final SetUpClouds clouds;
    private final SetUpReader reader;
    private final Pause pause;
    private final Journal.Page page;
    private final Progress progress;
    private final StopRequest stop;

    /** The step that is under way, from 0; behind the last one the waiting. */
    private int under;

    public ApplySetUp(SetUpClouds clouds, Pause pause, Journal.Page page, Progress progress, StopRequest stop) {
        this.clouds = clouds;
        this.reader = new SetUpReader(clouds);
        this.pause = pause;
        this.page = page;
        this.progress = progress;
        this.stop = stop;
    }

    /** An error that nobody foresaw is a result too, as steps may be done. */
    public SetUpResult apply(SetUpChange change) throws InterruptedException {
        SetUpResult result = result(change);
        page.endedSetUp(result);
        return result;
    }

    private SetUpResult result(SetUpChange change) throws InterruptedException {
        try {
            return steps(change);
        } catch (RuntimeException e) {
            return new Failed(change, under, UnexpectedFailure.logged(LOG, "the set-up was not changed", e));
        }
    }

    private SetUpResult steps(SetUpChange change) throws InterruptedException {
        List<SetUpStep> steps = change.steps();
        var obstacle = new SetUpObstacles(clouds).of(change);
        if (obstacle.isPresent()) {
            return new Failed(change, 0, obstacle.get());
        }
        for (under = 0; under < steps.size(); under++) {
            if (stop.asked()) {
                return new Stopped(change, under);
            }
            SetUpStep step = steps.get(under);
            progress.begins(step.kind().name(), under, steps.size() + 1);
            if (!reader.isDone(change.bus(), step)) {
                page.sendingSetUp(under);
                send(change.bus(), step);
            }
            page.answeredSetUp(under);
        }
        progress.begins(WAITING, steps.size(), steps.size() + 1);
        return waited(change, steps.size());
    }

    /** A step whose answer was lost may be done all the same. */
    private void send(String bus, SetUpStep step) {
        try {
            new SendSetUpStep(clouds, bus).send(step);
        } catch (FailureException e) {
            Failure why = e.unlessCanceled();
            boolean lost = why instanceof Failure.Network
                    || why instanceof Failure.Unexpected
                    || why instanceof Failure.Conflict; // of a retry that follows a lost answer
            if (!lost || !isDone(bus, step)) {
                throw e;
            }
        }
    }

    private boolean isDone(String bus, SetUpStep step) {
        try {
            return reader.isDone(bus, step);
        } catch (FailureException e) {
            var _ = e.unlessCanceled();
            return false;
        }
    }

    private SetUpResult waited(SetUpChange change, int steps) throws InterruptedException {
        for (int reading = 1; ; reading++) {
            switch (reader.report(change)) {
                case SetUpReader.Report.AsPlanned() -> {
                    return new Done(change);
                }
                case SetUpReader.Report.Broken(Failure why) -> {
                    return new Failed(change, steps, why);
                }
                case SetUpReader.Report.Changing(String state) -> {
                    if (stop.asked()) {
                        return new Stopped(change, steps);
                    }
                    if (reading >= READINGS) {
                        return new NotYet(change, state);
                    }
                }
            }
            pause.pause(BETWEEN);
        }
    }
}
