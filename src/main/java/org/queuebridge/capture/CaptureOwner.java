package org.queuebridge.capture;

import java.time.Instant;
import java.util.Map;
import org.queuebridge.capture.port.ProgramInstances;

/**
 * Whose the temporary things are.
 *
 * @param caller the ARN of the identity that is signed in
 * @param programs tells which programs still run
 */
public record CaptureOwner(String caller, ProgramInstances programs) {
    Map<String, String> tags(Instant expires) {
        return new TemporaryTags(programs.own(), caller, expires).map();
    }

    /**
     * Whether something may be removed: its program is gone, or, where that cannot be told, its time has long passed.
     * What this program itself uses is left to whoever uses it.
     *
     * @param inUse whether this program uses it now
     */
    boolean abandoned(TemporaryTags tags, boolean inUse, Instant longPassed) {
        if (tags.instance().equals(TemporaryTags.value(programs.own()))) {
            return !inUse;
        }
        return switch (programs.running(tags.instance())) {
            case YES -> false;
            case NO -> true;
            case UNKNOWN -> tags.expires().isBefore(longPassed);
        };
    }
}
