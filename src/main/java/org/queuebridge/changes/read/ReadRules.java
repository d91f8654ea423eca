package org.queuebridge.changes.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.RuleFailures;
import org.queuebridge.rules.RuleLookup;
import org.queuebridge.task.Parallel;
import org.queuebridge.task.Progress;

/** Reads several rules at a time. */
public final class ReadRules implements ExistingRules {
    private final EventBridge events;
    private final ReadRule reader;

    public ReadRules(EventBridge events) {
        this.events = events;
        this.reader = new ReadRule(events);
    }

    /**
     * The existing rules in the keys' order.
     *
     * @throws org.queuebridge.domain.FailureException where one cannot be read, or is managed by AWS
     * @throws InterruptedException where the thread is interrupted
     */
    public Map<RuleKey, RuleImage> changeable(Collection<RuleKey> keys, Progress progress) throws InterruptedException {
        return each(
                keys,
                rule -> {
                    RuleFailures.refuseManaged(rule);
                    return reader.whole(rule).map(ExistingRule::image);
                },
                progress);
    }

    @Override
    public Map<RuleKey, ExistingRule> existing(Collection<RuleKey> keys) throws InterruptedException {
        return each(keys, reader::whole, (_, _) -> {});
    }

    private <T> Map<RuleKey, T> each(Collection<RuleKey> keys, Function<Rule, Optional<T>> read, Progress progress)
            throws InterruptedException {
        RuleLookup rules = RuleLookup.of(events, keys);
        Map<RuleKey, T> found = new ConcurrentHashMap<>();
        AtomicInteger done = new AtomicInteger();
        Parallel.each(keys, Parallel.CALLS_AT_ONCE, key -> {
            rules.rule(key).flatMap(read).ifPresent(rule -> found.put(key, rule));
            progress.at(done.incrementAndGet(), keys.size());
        });
        Map<RuleKey, T> inOrder = new LinkedHashMap<>();
        keys.stream().filter(found::containsKey).forEach(key -> inOrder.put(key, found.get(key)));
        return inOrder;
    }
}
