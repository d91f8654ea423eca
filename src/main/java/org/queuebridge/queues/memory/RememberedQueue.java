package org.queuebridge.queues.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.queue.Division;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueChange;

/**
 * A queue as it was last listed.
 *
 * @param former its name and division before they changed; empty where they did not, or long ago
 * @param missing since when it is no longer listed; empty while it is
 */
public record RememberedQueue(
        String id, String name, Division division, Optional<Former> former, Optional<Instant> missing) {
    /** How long a new name or division is news. */
    private static final Duration NEWS = Duration.ofDays(14);

    /**
     * A former name and division.
     *
     * @param noticed when they were first found changed
     */
    public record Former(String name, Division division, Instant noticed) {
        private boolean differsFrom(Queue queue) {
            return !name.equals(queue.name())
                    || !division.id().equals(queue.division().id());
        }
    }

    static RememberedQueue first(Queue queue) {
        return new RememberedQueue(queue.id(), queue.name(), queue.division(), Optional.empty(), Optional.empty());
    }

    /** The same queue, as it is listed now. A queue that is as it was before a change was not changed. */
    RememberedQueue listed(Queue queue, Instant now) {
        Optional<Former> earlier = former.filter(
                        kept -> kept.noticed().plus(NEWS).isAfter(now))
                .or(() -> Optional.of(new Former(name, division, now)))
                .filter(kept -> kept.differsFrom(queue));
        return new RememberedQueue(id, queue.name(), queue.division(), earlier, Optional.empty());
    }

    /** The same queue, which is no longer listed. */
    RememberedQueue missing(Instant now) {
        return new RememberedQueue(id, name, division, former, missing.or(() -> Optional.of(now)));
    }

    /** How it changed while it was listed. */
    List<QueueChange> changes() {
        List<QueueChange> changes = new ArrayList<>();
        former.filter(before -> !before.name().equals(name))
                .ifPresent(before -> changes.add(new QueueChange.Renamed(id, before.name(), name)));
        former.filter(before -> !before.division().id().equals(division.id()))
                .ifPresent(before -> changes.add(new QueueChange.Moved(id, name, before.division(), division)));
        return changes;
    }
}
