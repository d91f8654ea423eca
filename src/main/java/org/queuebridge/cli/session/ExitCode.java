package org.queuebridge.cli.session;

import java.util.EnumSet;
import java.util.Set;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;

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

    /** Nothing was called: an option or variable has no address or region. */
    private static final Set<Reason> ADDRESSES =
            EnumSet.of(Reason.PLAIN_HTTP, Reason.AWS_ENDPOINT_INVALID, Reason.AWS_REGION_INVALID);

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
            case Failure.Invalid invalid -> ofReason(invalid.reason());
            case Failure.NotFound _, Failure.Conflict _, Failure.Unexpected _ -> FAILED;
        };
    }

    private static ExitCode ofReason(Reason reason) {
        if (reason == Reason.AWS_REGION_MISSING) {
            return NOT_PERMITTED;
        }
        return ADDRESSES.contains(reason) ? USAGE : FAILED;
    }
}
