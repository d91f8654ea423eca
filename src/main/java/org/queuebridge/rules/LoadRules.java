package org.queuebridge.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.task.Parallel;
import org.queuebridge.task.Progress;

/** Loads the rules of a bus with their targets and the meaning of their patterns. */
public final class LoadRules {
    /** Enough to use the call rate of most accounts, which limits all calls together (facts, EventBridge: limits). */
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
        return load(bus, progress, _ -> {});
    }

    /**
     * The same, telling before the end what is known by then: first the rules of each page as they are listed, with
     * their targets still loading, then all of them again and again with more targets.
     *
     * @param meanwhile receives the rules in the same order, on any thread, one list after the other
     */
    public Listed<RuleInsight> load(EventBus bus, Progress progress, Consumer<RulesSoFar> meanwhile)
            throws InterruptedException {
        List<RuleInsight> named = new ArrayList<>();
        Listed<Rule> listed = events.rules(bus.name(), "", some -> {
            addNew(bus, some, named);
            meanwhile.accept(new RulesSoFar(named, false));
        });
        addNew(bus, listed.items(), named);
        RulesRead read = new RulesRead(named, all -> meanwhile.accept(new RulesSoFar(all, true)));
        int total = listed.items().size();
        progress.at(0, total);
        Parallel.each(read.all(), TARGETS_AT_ONCE, rule -> progress.at(read.add(filledIn(bus, rule)), total));
        return new Listed<>(read.all(), listed.unreadable());
    }

    /** Adds those of a longer list: reading a pattern takes time. */
    private void addNew(EventBus bus, List<Rule> longer, List<RuleInsight> named) {
        longer.stream().skip(named.size()).map(rule -> listed(bus, rule)).forEach(named::add);
    }

    private RuleInsight listed(EventBus bus, Rule rule) {
        return RuleInsight.of(bus, new RuleWithTargets(rule, List.of()), new TargetsState.Loading(), formats);
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
        return filledIn(bus, listed(bus, rule));
    }

    private RuleInsight filledIn(EventBus bus, RuleInsight rule) {
        try {
            return rule.with(events.targets(bus.name(), rule.rule().name()));
        } catch (FailureException e) {
            return rule.unread(e.unlessCanceled());
        }
    }
}
