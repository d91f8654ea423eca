package org.queuebridge.sandbox.logs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/** A log group with what was written to it. Safe for use by many threads. */
final class StoredLogGroup {
    /** Limits memory in a long run; the oldest are dropped first. */
    private static final int CAPACITY = 10_000;

    private final String arn;
    private final long created;
    private final Deque<LogEvent> events = new ArrayDeque<>();
    private OptionalInt retention = OptionalInt.empty();
    private long written;

    StoredLogGroup(String arn, long created) {
        this.arn = arn;
        this.created = created;
    }

    /**
     * What was written.
     *
     * @param number in the order of writing, from 1
     * @param time in milliseconds since 1970
     */
    record LogEvent(long number, String stream, long time, String message) {}

    String arn() {
        return arn;
    }

    /** In milliseconds since 1970. */
    long created() {
        return created;
    }

    /** In days; empty where events are kept forever. */
    synchronized OptionalInt retention() {
        return retention;
    }

    synchronized void retain(OptionalInt days) {
        retention = days;
    }

    synchronized void write(String stream, long time, String message) {
        if (events.size() == CAPACITY) {
            events.removeFirst();
        }
        written++;
        events.addLast(new LogEvent(written, stream, time, message));
    }

    synchronized List<LogEvent> events() {
        return List.copyOf(events);
    }
}
