package org.queuebridge.rules;

import java.util.Collection;
import java.util.List;
import org.queuebridge.queues.KnownQueues;

/**
 * What deleting or disabling rules does to the events. Rules that let nothing through to anywhere have none: disabled,
 * without a target, or with a pattern that can never match.
 *
 * @param queues the queues that these rules name, in their order, each once
 * @param unnamedQueues whether events of queues that they do not name stop as well
 * @param targets the targets that these rules send to, each once
 */
public record Consequences(List<OfQueue> queues, boolean unnamedQueues, List<OfTarget> targets) {
    public Consequences {
        queues = List.copyOf(queues);
        targets = List.copyOf(targets);
    }

    /**
     * What happens to a queue's events.
     *
     * @param label its name and id; see {@link KnownQueues#label}
     * @param stops whether some target gets no more of its events
     * @param coveredBy the other rules that still let them through to one of the targets
     */
    public record OfQueue(String id, String label, boolean stops, List<String> coveredBy) {}

    /**
     * What happens to a target.
     *
     * @param stillFrom the other rules of the bus that still send to it; empty where nothing more comes from this bus
     */
    public record OfTarget(String arn, List<String> stillFrom) {}

    /**
     * Foresees them.
     *
     * @param going the rules to be deleted or disabled
     * @param all every rule of their bus
     */
    public static Consequences of(Collection<RuleInsight> going, Collection<RuleInsight> all, KnownQueues known) {
        List<RuleInsight> ending = going.stream().filter(RuleInsight::delivers).toList();
        List<RuleInsight> staying = all.stream()
                .filter(rule -> going.stream()
                        .noneMatch(gone -> gone.rule().name().equals(rule.rule().name())))
                .filter(RuleInsight::delivers)
                .toList();
        return new Coverage(ending, staying).consequences(known);
    }

    /** Whether anything that arrives today stops arriving. */
    public boolean any() {
        return unnamedQueues
                || queues.stream().anyMatch(OfQueue::stops)
                || targets.stream().anyMatch(target -> target.stillFrom().isEmpty());
    }
}
