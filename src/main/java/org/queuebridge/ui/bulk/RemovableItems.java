package org.queuebridge.ui.bulk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.queuebridge.domain.queue.Division;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.ui.rules.model.RuleQueue;
import org.queuebridge.words.RuleWords;

/**
 * The queues and targets of the selected rules, which can be removed.
 *
 * @param queues the queues that they name by id; one that is not loaded is shown by the beginning of its id
 * @param targets each ARN once, by their words
 */
record RemovableItems(QueueIndex queues, List<SharedTarget> targets) {
    static final RemovableItems NOTHING = new RemovableItems(QueueIndex.EMPTY, List.of());

    RemovableItems {
        targets = List.copyOf(targets);
    }

    /**
     * A target.
     *
     * @param rules how many of the rules send to it
     */
    record SharedTarget(String arn, long rules) {
        String words() {
            return RuleWords.target(arn);
        }
    }

    static RemovableItems of(List<RuleInsight> rules, KnownQueues known) {
        Map<String, Queue> queues = new LinkedHashMap<>();
        Map<String, Long> targets =
                new TreeMap<>(Comparator.comparing(RuleWords::target).thenComparing(Function.identity()));
        for (RuleInsight rule : rules) {
            rule.queueIds().forEach(id -> queues.computeIfAbsent(id, _ -> queue(id, known)));
            rule.targets().stream().map(Target::arn).distinct().forEach(arn -> targets.merge(arn, 1L, Long::sum));
        }
        return new RemovableItems(
                QueueIndex.of(queues.values()),
                targets.entrySet().stream()
                        .map(each -> new SharedTarget(each.getKey(), each.getValue()))
                        .toList());
    }

    /** With its id as the rules spell it. */
    private static Queue queue(String id, KnownQueues known) {
        String name = RuleQueue.of(id, known).words();
        return known.queue(id)
                .map(queue -> new Queue(id, name, queue.division(), queue.description(), queue.memberCount()))
                .orElseGet(() -> new Queue(id, name, new Division("", ""), "", 0));
    }
}
