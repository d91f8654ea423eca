package org.queuebridge.changes.apply;

import org.queuebridge.task.Progress;
import org.queuebridge.task.StopRequest;

/**
 * What follows a plan while it is applied, and can stop it.
 *
 * @param progress shows the progress
 * @param stop asked before each step whether to stop
 */
public record ApplyProgress(Progress progress, StopRequest stop) {
    /** Nobody follows the plan. */
    public static ApplyProgress nobody() {
        return new ApplyProgress((_, _) -> {}, StopRequest.NEVER);
    }
}
