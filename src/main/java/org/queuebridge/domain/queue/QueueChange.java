package org.queuebridge.domain.queue;

import java.util.List;

/** What became of a queue since its organization's queues were loaded earlier. */
public sealed interface QueueChange {
    /** The queue's id, which rules name. */
    String id();

    /** The id stayed, so rules that name it still match the queue. */
    record Renamed(String id, String former, String name) implements QueueChange {}

    /** Moved to another division: clients that may not see that one no longer see the queue. */
    record Moved(String id, String name, Division former, Division division) implements QueueChange {}

    /**
     * No longer listed: deleted, or in a division that the client may not see. Rules that name the id may never match
     * again.
     *
     * @param name the last known name
     * @param namesakes the queues that have exactly this name now; one if the queue was created again
     */
    record Gone(String id, String name, List<Queue> namesakes) implements QueueChange {
        public Gone {
            namesakes = List.copyOf(namesakes);
        }

        /** Whether exactly one queue took its name. */
        public boolean recreated() {
            return namesakes.size() == 1;
        }
    }
}
