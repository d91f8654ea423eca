package org.queuebridge.rules.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.pattern.PatternAlternative;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;

/**
 * What deleting or disabling rules does to the events. Rules that let nothing through to anywhere have none: disabled,
 * without a target, or with a pattern that can never match.
 *
 * @param queues the queues that these rules name, in their order, each once
 * @param unnamedQueues whether events that have to do with other queues, or with none, stop as well
 * @param targets the targets that these rules send to, each once
 */
public record Consequences(List<OfQueue> queues, Answer unnamedQueues, List<OfTarget> targets) {
    public Consequences {
        queues = List.copyOf(queues);
        targets = List.copyOf(targets);
    }

    /**
     * What happens to a queue's events.
     *
     * @param label its name and id; see {@link KnownQueues#label}
     * @param stops whether some event of it no longer arrives at some target: no where it is proven that other rules
     *     deliver all of them, cannot be told where others deliver some
     * @param coveredBy the other rules that deliver some or all of them to one of the targets, or may
     * @param parts by their conditions, the events that are not proven to be delivered; empty where none are, where all
     *     are meant, or where it takes too many conditions to say
     */
    public record OfQueue(
            String id, String label, Answer stops, List<String> coveredBy, List<PatternAlternative> parts) {
        public OfQueue {
            coveredBy = List.copyOf(coveredBy);
            parts = List.copyOf(parts);
        }
    }

    /**
     * What happens to a target.
     *
     * @param stillFrom the other rules of the bus that still deliver to it
     * @param perhapsFrom those of which it cannot be told
     */
    public record OfTarget(String arn, List<String> stillFrom, List<String> perhapsFrom) {
        public OfTarget {
            stillFrom = List.copyOf(stillFrom);
            perhapsFrom = List.copyOf(perhapsFrom);
        }

        /** Whether nothing more comes from this bus. */
        public Answer stops() {
            if (!stillFrom.isEmpty()) {
                return Answer.NO;
            }
            return perhapsFrom.isEmpty() ? Answer.YES : Answer.UNKNOWN;
        }
    }

    /**
     * Foresees them. Compares patterns: for many rules not on the window's thread.
     *
     * @param going the rules to be deleted or disabled
     * @param all every rule of their bus
     * @param permitted whether a rule may deliver; one that may not stands in for nothing
     * @throws FailureException where it is cancelled
     */
    public static Consequences of(
            Collection<RuleInsight> going,
            Collection<RuleInsight> all,
            KnownQueues known,
            DeliveryPermission permitted) {
        Set<String> names = going.stream().map(rule -> rule.rule().name()).collect(Collectors.toSet());
        List<RuleInsight> staying = all.stream()
                .filter(rule -> !names.contains(rule.rule().name()))
                .filter(rule -> rule.delivers() != Answer.NO)
                .toList();
        List<RuleInsight> ending =
                going.stream().filter(rule -> rule.delivers() != Answer.NO).toList();
        return new SubstituteRules(ending, new RuleDeliveries(staying, permitted)).consequences(known);
    }

    /** Whether anything that arrives today stops arriving; no where it is proven that nothing does. */
    public Answer any() {
        return Stream.concat(
                        Stream.concat(queues.stream().map(OfQueue::stops), Stream.of(unnamedQueues)),
                        targets.stream().map(OfTarget::stops))
                .reduce(Answer.NO, Answer::or);
    }
}
