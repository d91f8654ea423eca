package org.queuebridge.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.DeleteResult.Deleted;
import org.queuebridge.rules.DeleteResult.Stopped;

/** Deletes a rule: its targets first, because a rule that has some cannot be deleted. */
public final class DeleteRule {
    /** Facts, EventBridge: entries of a RemoveTargets call. */
    private static final int BATCH = 10;

    private final EventBridge events;
    private final MeantRules meant;

    public DeleteRule(EventBridge events, MeantRules meant) {
        this.events = events;
        this.meant = meant;
    }

    /**
     * Deletes what is there. To be called again where it stopped.
     *
     * @throws FailureException where nothing was changed: it could not be read, or is managed
     *     ({@link Failure.Conflict}); {@link Failure.Cancelled} at any point
     */
    public DeleteResult delete(String bus, String name) {
        Optional<RuleWithTargets> there = new RuleReader(events).read(bus, name);
        if (there.isEmpty()) {
            return deleted(bus, name);
        }
        Rule rule = there.get().rule();
        RuleFailures.refuseManaged(rule);
        List<Target> left = new ArrayList<>(there.get().targets());
        try {
            removeTargets(rule, left);
            events.deleteRule(bus, name);
            return deleted(bus, name);
        } catch (FailureException e) {
            return stopped(rule, left, e.unlessCancelled());
        }
    }

    /** Takes out of the list what is removed. */
    private void removeTargets(Rule rule, List<Target> left) {
        while (!left.isEmpty()) {
            List<Target> batch = left.subList(0, Math.min(BATCH, left.size()));
            events.removeTargets(
                    rule.bus(), rule.name(), batch.stream().map(Target::id).toList());
            batch.clear();
        }
    }

    private DeleteResult stopped(Rule rule, List<Target> left, Failure why) {
        try {
            return new RuleReader(events)
                    .read(rule.bus(), rule.name())
                    .<DeleteResult>map(now -> new Stopped(now.rule(), now.targets(), true, why))
                    .orElseGet(() -> deleted(rule.bus(), rule.name()));
        } catch (FailureException unread) {
            unread.unlessCancelled();
            return new Stopped(rule, left, false, why);
        }
    }

    private DeleteResult deleted(String bus, String name) {
        meant.forget(bus, name);
        return new Deleted();
    }
}
