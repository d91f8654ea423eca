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
 * What stops when rules are deleted, disabled or changed. Rules that deliver nothing have no consequences: disabled
 * ones, those without a target, and those that can never match.
 *
 * @param queues the queues that these rules name, each once, in the rules' order
 * @param unnamedQueues whether events of other queues, or of none, stop as well
 * @param targets the targets of these rules, each once
 */
public record Consequences(List<OfQueue> queues, Answer unnamedQueues, List<OfTarget> targets) {
    public Consequences {
        queues = List.copyOf(queues);
        targets = List.copyOf(targets);
    }

    /**
     * What happens to the events of a queue.
     *
     * @param label its name and id; see {@link KnownQueues#label}
     * @param stops whether some event no longer arrives at some target: no where other rules are proven to deliver all
     *     of them, cannot be told where others deliver some
     * @param coveredBy the other rules that deliver, or may deliver, some or all of them to one of the targets
     * @param parts the events that are not proven to be delivered, by their conditions; empty where there are none,
     *     where it is all of them, or where it takes too many conditions to say
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
     * @param stillFrom the bus's other rules that still deliver to it
     * @param perhapsFrom the rules that may still deliver to it
     */
    public record OfTarget(String arn, List<String> stillFrom, List<String> perhapsFrom) {
        public OfTarget {
            stillFrom = List.copyOf(stillFrom);
            perhapsFrom = List.copyOf(perhapsFrom);
        }

        /** Whether the target receives nothing from this bus any more. */
        public Answer stops() {
            if (!stillFrom.isEmpty()) {
                return Answer.NO;
            }
            return perhapsFrom.isEmpty() ? Answer.YES : Answer.UNKNOWN;
        }
    }

    /**
     * Works out the consequences by comparing patterns; for many rules not on the window's thread.
     *
     * @param going the rules to delete or disable
     * @param all every rule of the bus
     * @param permitted whether a rule may deliver; a rule that may not does not replace another
     * @throws FailureException where it is canceled
     */
    public static Consequences of(
            Collection<RuleInsight> going,
            Collection<RuleInsight> all,
            KnownQueues known,
            DeliveryPermission permitted) {
        Set<String> names = going.stream().map(rule -> rule.rule().name()).collect(Collectors.toSet());
        List<RuleInsight> staying =
                all.stream().filter(rule -> !names.contains(rule.rule().name())).toList();
        return changing(going, staying, known, permitted);
    }

    /**
     * The same for rules that are changed.
     *
     * @param before the rules to change
     * @param after every rule of the bus as it is to be then, with these as changed
     */
    public static Consequences changing(
            Collection<RuleInsight> before,
            Collection<RuleInsight> after,
            KnownQueues known,
            DeliveryPermission permitted) {
        List<RuleInsight> staying =
                after.stream().filter(rule -> rule.delivers() != Answer.NO).toList();
        List<RuleInsight> ending =
                before.stream().filter(rule -> rule.delivers() != Answer.NO).toList();
        return new SubstituteRules(ending, new RuleDeliveries(staying, permitted)).consequences(known);
    }

    /** Whether any event that arrives today stops arriving; no where it is proven that none does. */
    public Answer any() {
        return Stream.concat(
                        Stream.concat(queues.stream().map(OfQueue::stops), Stream.of(unnamedQueues)),
                        targets.stream().map(OfTarget::stops))
                .reduce(Answer.NO, Answer::or);
    }
}
