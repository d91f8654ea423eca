package org.queuebridge.capture;

import java.util.Optional;
import org.queuebridge.capture.port.CaptureLogs;
import org.queuebridge.domain.FailureException;

/** For how long a log group keeps what was written to it. */
public sealed interface LogRetention {
    /** For that many days. */
    record Days(int days) implements LogRetention {}

    /** Until somebody deletes it. */
    record Unlimited() implements LogRetention {}

    /** It could not be read. */
    record Unknown() implements LogRetention {}

    /** That of a log group; empty where there is none of that name. */
    static Optional<LogRetention> of(CaptureLogs logs, String group) {
        try {
            if (!logs.exists(group)) {
                return Optional.empty();
            }
            return Optional.of(
                    logs.retention(group).<LogRetention>map(Days::new).orElseGet(Unlimited::new));
        } catch (FailureException _) {
            return Optional.of(new Unknown());
        }
    }
}
