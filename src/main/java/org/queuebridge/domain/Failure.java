package org.queuebridge.domain;

import java.util.List;
import java.util.Optional;

/**
 * How a call ended that did not do what was asked. Says in {@link #reason()} and {@link #args()} what a person reads,
 * in {@link #evidence()} what the service said. No secret is in any of it: see {@link Redaction}.
 */
public sealed interface Failure {
    Reason reason();

    /** What fills the words' placeholders; see {@link Reason}. */
    List<String> args();

    Evidence evidence();

    /** Who we are was not accepted: signing in, or signing in anew, may help. */
    record SignIn(Reason reason, List<String> args, Evidence evidence) implements Failure {
        public SignIn {
            args = Redaction.of(args);
        }
    }

    /**
     * Known, but not allowed to.
     *
     * @param permission what is missing: a Genesys Cloud permission or an IAM action
     * @param statement the IAM policy statement that would allow it, as JSON text; empty for Genesys Cloud
     */
    record Forbidden(Reason reason, List<String> args, Evidence evidence, String permission, Optional<String> statement)
            implements Failure {
        public Forbidden {
            args = Redaction.of(args);
            permission = Redaction.of(permission);
            statement = statement.map(Redaction::of);
        }
    }

    /** What was asked for is not there. */
    record NotFound(Reason reason, List<String> args, Evidence evidence) implements Failure {
        public NotFound {
            args = Redaction.of(args);
        }
    }

    /** It is there already, somebody else changed it, or it is not ours to change. */
    record Conflict(Reason reason, List<String> args, Evidence evidence) implements Failure {
        public Conflict {
            args = Redaction.of(args);
        }
    }

    /** Too fast; the retries are used up. */
    record Throttled(Reason reason, List<String> args, Evidence evidence) implements Failure {
        public Throttled {
            args = Redaction.of(args);
        }
    }

    /** The service was not reached, or not understood. */
    record Network(Reason reason, List<String> args, Evidence evidence) implements Failure {
        public Network {
            args = Redaction.of(args);
        }
    }

    /** The service, or this program, does not accept what was asked. */
    record Invalid(Reason reason, List<String> args, Evidence evidence) implements Failure {
        public Invalid {
            args = Redaction.of(args);
        }
    }

    /** The person cancelled it. */
    record Cancelled() implements Failure {
        @Override
        public Reason reason() {
            return Reason.CANCELLED;
        }

        @Override
        public List<String> args() {
            return List.of();
        }

        @Override
        public Evidence evidence() {
            return Evidence.NONE;
        }
    }

    /** A defect of this program, or an answer that nobody foresaw. */
    record Unexpected(Reason reason, List<String> args, Evidence evidence) implements Failure {
        public Unexpected {
            args = Redaction.of(args);
        }
    }
}
