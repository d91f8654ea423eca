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

/** Reads the rules of a bus with their targets, and what their patterns mean. */
public final class LoadRules {
    /** Well below the rate that account and region share (facts, EventBridge: limits). */
    private static final int TARGETS_AT_ONCE = 6;

    private final EventBridge events;
    private final List<EventFormat> formats;

    /**
     * Over one account and region.
     *
     * @param formats those in which a queue may stand in an event
     */
    public LoadRules(EventBridge events, List<EventFormat> formats) {
        this.events = events;
        this.formats = List.copyOf(formats);
    }

    /**
     * Every rule of a bus, in AWS's order. Targets that cannot be read are said of their rule, and are no failure.
     *
     * @param progress how many rules' targets are read
     * @throws FailureException where the rules themselves cannot be read
     * @throws InterruptedException where it is cancelled
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
     * One rule, read anew; empty where it is gone.
     *
     * @throws FailureException where it cannot be read, or the bus is gone
     */
    public Optional<RuleInsight> one(EventBus bus, String name) {
        return events.rule(bus.name(), name).map(rule -> withTargets(bus, rule));
    }

    private RuleInsight withTargets(EventBus bus, Rule rule) {
        try {
            RuleWithTargets read = new RuleWithTargets(rule, events.targets(bus.name(), rule.name()));
            return RuleInsight.of(bus, read, Optional.empty(), formats);
        } catch (FailureException e) {
            return RuleInsight.of(bus, new RuleWithTargets(rule, List.of()), Optional.of(e.unlessCancelled()), formats);
        }
    }
}
