package org.queuebridge.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.capture.port.CaptureLogs;

/**
 * Reads what is added to a log group. Lines become visible late and in no order, so each time the last minutes are read
 * again, and known lines are left out.
 */
final class LogLines {
    private static final Duration LATE = Duration.ofMinutes(2);

    private final CaptureLogs logs;
    private final String group;
    private final Instant start;
    /** When the known lines were written that may be read again, by id. */
    private final Map<String, Instant> known = new HashMap<>();

    private Instant newest;

    LogLines(CaptureLogs logs, String group, Instant start) {
        this.logs = logs;
        this.group = group;
        this.start = start;
        this.newest = start;
    }

    /** The lines that were added since the last time. */
    List<CaptureLogs.Line> added() {
        Instant since = newest.minus(LATE).isBefore(start) ? start : newest.minus(LATE);
        known.values().removeIf(at -> at.isBefore(since));
        List<CaptureLogs.Line> added = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            CaptureLogs.Page page = logs.lines(group, since, token);
            for (CaptureLogs.Line line : page.lines()) {
                if (known.put(line.id(), line.at()) == null) {
                    added.add(line);
                    newest = line.at().isAfter(newest) ? line.at() : newest;
                }
            }
            token = page.next();
        } while (token.isPresent());
        return added;
    }
}
