package org.queuebridge.task;

import java.util.concurrent.CancellationException;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Redaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outcome of a job: a value or a failure. */
sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    record Failed<T>(Failure failure) implements Outcome<T> {}

    /** Runs the work and returns its outcome. Logs failures; people see only their message. */
    static <T> Outcome<T> of(String label, Work<T> work, Progress progress) {
        Logger log = LoggerFactory.getLogger(Outcome.class);
        try {
            return new Done<>(work.run(progress));
        } catch (InterruptedException | CancellationException _) {
            log.debug("{} was canceled", label);
            return new Failed<>(new Failure.Canceled());
        } catch (FailureException e) {
            if (e.failure() instanceof Failure.Canceled) {
                log.debug("{} was canceled", label);
            } else {
                log.info("{} failed: {}", label, e.getMessage());
            }
            return new Failed<>(e.failure());
        } catch (RuntimeException | Error e) {
            log.error("{} failed unexpectedly: {}", label, Redaction.trace(e));
            return new Failed<>(UnexpectedFailure.failure(e));
        }
    }
}
