package org.queuebridge.changes.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.RuleFailures;

/** Reads everything that EventBridge keeps of a rule, or some of it. */
public record ReadRule(EventBridge events) {
    /** What takes a call of its own; the fields come with the rule. */
    public enum Part {
        TARGETS,
        TAGS
    }

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

    /**
     * The rule, to be changed further.
     *
     * @param parts what is read besides its fields
     * @param rest where the other parts are taken from
     * @throws FailureException as {@link #changeable}
     */
    public Optional<RuleImage> changeable(RuleKey key, Set<Part> parts, RuleImage rest) {
        Optional<Rule> rule = events.rule(key.bus(), key.name());
        rule.ifPresent(RuleFailures::refuseManaged);
        return rule.flatMap(there -> image(there, parts, rest));
    }

    /** Reads the rest of a rule; empty where it is deleted at this moment. */
    public Optional<ExistingRule> whole(Rule rule) {
        RuleImage nothing = new RuleImage(rule.key(), rule.fields(), List.of(), Map.of());
        return image(rule, EnumSet.allOf(Part.class), nothing).map(image -> new ExistingRule(rule, image));
    }

    /** Reads parts of a rule, and takes the others from elsewhere; empty where it is deleted at this moment. */
    public Optional<RuleImage> image(Rule rule, Set<Part> parts, RuleImage rest) {
        try {
            List<Target> targets =
                    parts.contains(Part.TARGETS) ? events.targets(rule.bus(), rule.name()) : rest.targets();
            Map<String, String> tags = parts.contains(Part.TAGS) ? events.tags(rule.arn()) : rest.tags();
            return Optional.of(new RuleImage(rule.key(), rule.fields(), targets, tags));
        } catch (FailureException e) {
            if (e.unlessCanceled() instanceof Failure.NotFound
                    && events.rule(rule.bus(), rule.name()).isEmpty()) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
