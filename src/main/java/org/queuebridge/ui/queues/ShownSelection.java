package org.queuebridge.ui.queues;

import java.util.List;
import org.queuebridge.domain.queue.Queue;

/** How many of the shown queues are selected. */
public enum ShownSelection {
    NONE,
    SOME,
    ALL;

    static ShownSelection of(List<Queue> shown, SelectedQueues selection) {
        boolean any = false;
        boolean all = true;
        for (Queue queue : selection.size() == 0 ? List.<Queue>of() : shown) {
            boolean has = selection.has(queue.id());
            any |= has;
            all &= has;
            if (any && !all) {
                return SOME;
            }
        }
        return any ? ALL : NONE;
    }
}
