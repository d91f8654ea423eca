package org.queuebridge.domain.pattern;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.queuebridge.domain.rule.EventBus;

/**
 * Which queues' events may get through a pattern, whatever else it asks of them. Quick for thousands of queues.
 *
 * @param everything whether every queue's do: it lets through conversations' ends and has no condition on the queue
 * @param ids those that get through by their id
 * @param others the ways to get through by something else
 */
public record QueueGate(boolean everything, Set<String> ids, List<Way> others) {
    /** A way with another condition than the queue's id. */
    record Way(Alternative alternative, QueueConditions queues) {}

    static QueueGate of(List<Alternative> live, QueueConditions queues, Optional<EventBus> bus) {
        Set<String> ids = new HashSet<>();
        live.stream().filter(way -> !queues.other(way)).forEach(way -> ids.addAll(queues.ids(way)));
        return new QueueGate(
                live.stream().anyMatch(way -> !queues.any(way) && queues.admitEnds(way, bus)),
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
        return everything || ids.contains(id) || byCondition().test(id, name);
    }

    /** Whether queues may get through by something else than their id. */
    public boolean conditional() {
        return !others.isEmpty();
    }

    /** Tells of a queue's id and name whether it gets through by something else than its id; to be asked many times. */
    public BiPredicate<String, String> byCondition() {
        return others.stream()
                .map(way -> way.queues().admitting(way.alternative()))
                .reduce((_, _) -> false, BiPredicate::or);
    }
}
