package org.queuebridge.storage.instance;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.json.Json;

/**
 * A running program of this computer. Process ids are reused, so its start time belongs to its identity.
 *
 * @param started the start time; empty where the system does not give it
 */
public record RunningProgram(long pid, Optional<Instant> started) {
    /** This program. */
    public static RunningProgram current() {
        return of(ProcessHandle.current());
    }

    /** As the journal keeps it. */
    public Json.Obj json() {
        Json.Obj pidOnly = Json.obj("pid", new Json.Str(Long.toString(pid)));
        return started.map(at -> Json.obj(
                        Map.entry("pid", new Json.Str(Long.toString(pid))),
                        Map.entry("started", new Json.Str(at.toString()))))
                .orElse(pidOnly);
    }

    /** Whether that very program runs now. */
    public boolean running() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(there -> of(there).equals(this))
                .isPresent();
    }

    private static RunningProgram of(ProcessHandle process) {
        return new RunningProgram(process.pid(), process.info().startInstant());
    }
}
