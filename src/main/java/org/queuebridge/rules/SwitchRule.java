package org.queuebridge.rules;

import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.rules.SwitchResult.Switched;
import org.queuebridge.rules.SwitchResult.Unconfirmed;
import org.queuebridge.task.Pause;

/**
 * Enables and disables rules. Throws {@link FailureException} where nothing was changed: {@link Failure.NotFound} where
 * the rule is gone, {@link Failure.Conflict} where it is managed.
 */
public final class SwitchRule {
    private final EventBridge events;
    private final Polling polling;
    private final MeantRules meant;

    public SwitchRule(EventBridge events, Pause pause, MeantRules meant) {
        this.events = events;
        this.polling = new Polling(pause);
        this.meant = meant;
    }

    public SwitchResult enable(String bus, String name) throws InterruptedException {
        return turn(bus, name, true);
    }

    public SwitchResult disable(String bus, String name) throws InterruptedException {
        return turn(bus, name, false);
    }

    private SwitchResult turn(String bus, String name, boolean on) throws InterruptedException {
        Rule rule = new RuleReader(events).changeable(bus, name);
        if (rule.enabled() != on) {
            send(bus, name, on);
        }
        meant.switched(bus, name, on);
        return rule.enabled() == on ? new Switched(rule) : readBack(rule, on);
    }

    private void send(String bus, String name, boolean on) {
        if (on) {
            events.enable(bus, name);
        } else {
            events.disable(bus, name);
        }
    }

    private SwitchResult readBack(Rule before, boolean on) throws InterruptedException {
        try {
            Rule now = polling.until(
                    () -> new RuleReader(events).changeable(before.bus(), before.name()), rule -> rule.enabled() == on);
            return now.enabled() == on ? new Switched(now) : new Unconfirmed(now, Optional.empty());
        } catch (FailureException e) {
            return new Unconfirmed(before, Optional.of(e.unlessCancelled()));
        }
    }
}
