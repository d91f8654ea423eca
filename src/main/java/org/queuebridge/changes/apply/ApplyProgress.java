package org.queuebridge.changes.apply;

import org.queuebridge.task.Progress;
import org.queuebridge.task.StopRequest;

/**
 * Who looks on while a plan is applied.
 *
 * @param progress told how far it is
 * @param stop asked before each step whether to go on
 */
public record ApplyProgress(Progress progress, StopRequest stop) {
    /** Nobody does. */
    public static ApplyProgress nobody() {
        return new ApplyProgress((_, _) -> {}, StopRequest.NEVER);
    }
}
