package org.queuebridge.changes;

import org.queuebridge.task.Progress;
import org.queuebridge.task.Stop;

/**
 * Who looks on while a plan is applied.
 *
 * @param progress told how far it is
 * @param stop asked before each step whether to go on
 */
public record Watch(Progress progress, Stop stop) {
    /** Nobody does. */
    public static Watch nobody() {
        return new Watch((_, _) -> {}, Stop.NEVER);
    }
}
