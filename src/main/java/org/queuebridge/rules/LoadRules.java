package org.queuebridge.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.task.Parallel;
import org.queuebridge.task.Progress;

/** Loads the rules of a bus with their targets and the meaning of their patterns. */
public final class LoadRules {
    /** Well below the call rate that the account has in the region (facts, EventBridge: limits). */
    private static final int TARGETS_AT_ONCE = 6;

    private final EventBridge events;
    private final List<EventFormat> formats;

    /**
     * Loads rules of one account and region.
     *
     * @param formats the event formats that can hold a queue's id
     */
    public LoadRules(EventBridge events, List<EventFormat> formats) {
        this.events = events;
        this.formats = List.copyOf(formats);
    }

    /**
     * Loads every rule of a bus, in AWS's order. Where a rule's targets cannot be read, the rule says so.
     *
     * @param progress shows for how many rules the targets have been read
     * @throws FailureException where the rules cannot be read
     * @throws InterruptedException where it is canceled
     */
    public Listed<RuleInsight> load(EventBus bus, Progress progress) throws InterruptedException {
        Listed<Rule> listed = events.rules(bus.name());
        List<Rule> rules = listed.items();
        progress.at(0, rules.size());
        Map<String, RuleInsight> byName = new ConcurrentHashMap<>();
        AtomicInteger done = new AtomicInteger();
        Parallel.each(rules, TARGETS_AT_ONCE, rule -> {
            byName.put(rule.name(), withTargets(bus, rule));
            progress.at(done.incrementAndGet(), rules.size());
        });
        return new Listed<>(rules.stream().map(Rule::name).map(byName::get).toList(), listed.unreadable());
    }

    /**
     * Reads one rule; empty where it no longer exists.
     *
     * @throws FailureException where it cannot be read, or the bus does not exist
     */
    public Optional<RuleInsight> one(EventBus bus, String name) {
        return events.rule(bus.name(), name).map(rule -> withTargets(bus, rule));
    }

    /** Reads the targets of a rule. Where they cannot be read, the rule says so. */
    public RuleInsight withTargets(EventBus bus, Rule rule) {
        try {
            RuleWithTargets read = new RuleWithTargets(rule, events.targets(bus.name(), rule.name()));
            return RuleInsight.of(bus, read, Optional.empty(), formats);
        } catch (FailureException e) {
            return RuleInsight.of(bus, new RuleWithTargets(rule, List.of()), Optional.of(e.unlessCanceled()), formats);
        }
    }
}
