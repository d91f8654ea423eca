package org.queuebridge.domain;

import java.util.List;
import java.util.Optional;

/**
 * The failure of a call. {@link #reason()} and {@link #args()} give the message that a person reads,
 * {@link #evidence()} the service's own words. None of it contains a secret: see {@link Redaction}.
 */
public sealed interface Failure {
    Reason reason();

    /** The arguments of the message; see {@link Reason}. */
    List<String> args();

    Evidence evidence();

    /** The credentials were not accepted; signing in again may help. */
    record SignIn(Reason reason, List<String> args, Evidence evidence) implements Failure {
        public SignIn {
            args = Redaction.of(args);
        }
    }

    /**
     * The caller is signed in but lacks a permission.
     *
     * @param permission the missing Genesys Cloud permission or IAM action
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

    /** The requested object was not found. */
    record NotFound(Reason reason, List<String> args, Evidence evidence) implements Failure {
        public NotFound {
            args = Redaction.of(args);
        }
    }

    /** The object already exists, was changed by somebody else, or must not be changed by us. */
    record Conflict(Reason reason, List<String> args, Evidence evidence) implements Failure {
        public Conflict {
            args = Redaction.of(args);
        }
    }

    /** There were too many requests, and all retries have failed. */
    record Throttled(Reason reason, List<String> args, Evidence evidence) implements Failure {
        public Throttled {
            args = Redaction.of(args);
        }
    }

    /** The service could not be reached, or its response could not be read. */
    record Network(Reason reason, List<String> args, Evidence evidence) implements Failure {
        public Network {
            args = Redaction.of(args);
        }
    }

    /** The service or this program refused the request as invalid. */
    record Invalid(Reason reason, List<String> args, Evidence evidence) implements Failure {
        public Invalid {
            args = Redaction.of(args);
        }
    }

    /** The person canceled the call. */
    record Canceled() implements Failure {
        @Override
        public Reason reason() {
            return Reason.CANCELED;
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

    /** A defect of this program, or an unforeseen response. */
    record Unexpected(Reason reason, List<String> args, Evidence evidence) implements Failure {
        public Unexpected {
            args = Redaction.of(args);
        }
    }
}
