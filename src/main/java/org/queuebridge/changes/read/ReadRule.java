package org.queuebridge.changes.read;

import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.RuleFailures;

/** Reads everything that EventBridge keeps of a rule. */
public record ReadRule(EventBridge events) {
    /**
     * The rule; empty where it does not exist.
     *
     * @throws FailureException where it cannot be read, {@link Failure.NotFound} where the bus does not exist
     */
    public Optional<ExistingRule> rule(RuleKey key) {
        return events.rule(key.bus(), key.name()).flatMap(this::whole);
    }

    /** The rule without the fields that only AWS sets. */
    public Optional<RuleImage> image(RuleKey key) {
        return rule(key).map(ExistingRule::image);
    }

    /**
     * The rule, to be changed.
     *
     * @throws FailureException as {@link #image}, and {@link Failure.Conflict} where AWS manages the rule
     */
    public Optional<RuleImage> changeable(RuleKey key) {
        Optional<Rule> rule = events.rule(key.bus(), key.name());
        rule.ifPresent(RuleFailures::refuseManaged);
        return rule.flatMap(this::whole).map(ExistingRule::image);
    }

    /** Empty where the rule is deleted at this moment. */
    private Optional<ExistingRule> whole(Rule rule) {
        try {
            return Optional.of(new ExistingRule(
                    rule,
                    new RuleImage(
                            rule.key(),
                            rule.fields(),
                            events.targets(rule.bus(), rule.name()),
                            events.tags(rule.arn()))));
        } catch (FailureException e) {
            if (e.unlessCanceled() instanceof Failure.NotFound
                    && events.rule(rule.bus(), rule.name()).isEmpty()) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
