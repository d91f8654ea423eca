package org.queuebridge.domain.pattern;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which queues' events may get through a pattern, whatever else it asks of them. Quick for thousands of queues.
 *
 * @param everything whether every queue's do: there is no condition on the queue
 * @param ids those that get through by their id
 * @param others the ways to get through by something else
 */
public record QueueGate(boolean everything, Set<String> ids, List<Way> others) {
    /** A way with another condition than the queue's id. */
    record Way(Alternative alternative, QueueConditions queues) {}

    static QueueGate of(List<Alternative> live, QueueConditions queues) {
        Set<String> ids = new HashSet<>();
        live.stream().filter(way -> !queues.other(way)).forEach(way -> ids.addAll(queues.ids(way)));
        return new QueueGate(
                live.stream().anyMatch(way -> !queues.any(way)),
                Set.copyOf(ids),
                live.stream()
                        .filter(queues::other)
                        .map(way -> new Way(way, queues))
                        .toList());
    }

    /**
     * Whether events of that queue get through.
     *
     * @param id as events have it: lower-case
     * @param name as relayed events have it
     */
    public boolean letsThrough(String id, String name) {
        return everything
                || ids.contains(id)
                || others.stream().anyMatch(way -> way.queues().admit(way.alternative(), id, name));
    }
}
