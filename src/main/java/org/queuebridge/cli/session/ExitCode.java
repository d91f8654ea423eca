package org.queuebridge.cli.session;

import org.queuebridge.domain.Failure;

/** The exit codes of the commands, documented in {@code src/docs/commands.md}. */
public enum ExitCode {
    DONE(0),
    /** A check failed, or a change did not end as planned. */
    FAILED(1),
    USAGE(2),
    /** Not signed in, or a permission is missing. */
    NOT_PERMITTED(3),
    NETWORK(4),
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public static ExitCode of(Failure failure) {
        return switch (failure) {
            case Failure.SignIn _, Failure.Forbidden _ -> NOT_PERMITTED;
            case Failure.Network _, Failure.Throttled _ -> NETWORK;
            case Failure.Canceled _ -> INTERRUPTED;
            case Failure.NotFound _, Failure.Conflict _, Failure.Invalid _, Failure.Unexpected _ -> FAILED;
        };
    }
}
