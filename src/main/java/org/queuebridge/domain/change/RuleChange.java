package org.queuebridge.domain.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.queuebridge.domain.rule.RuleKey;

/**
 * The planned change of one rule, with the permissions to add and to remove.
 *
 * @param before the rule as it was read; empty if it does not exist
 * @param after the rule as planned; empty if it is to be deleted
 * @param allowed permissions to add, which the rule needs and does not have
 * @param disallowed permissions to remove, which were added for the rule and which no rule needs any longer
 */
public record RuleChange(
        RuleKey key,
        Optional<RuleImage> before,
        Optional<RuleImage> after,
        List<Grant> allowed,
        List<Grant> disallowed) {
    public RuleChange {
        allowed = List.copyOf(allowed);
        disallowed = List.copyOf(disallowed);
    }

    /** Makes a change that leaves permissions alone. */
    public RuleChange(RuleKey key, Optional<RuleImage> before, Optional<RuleImage> after) {
        this(key, before, after, List.of(), List.of());
    }

    /** Returns the same change adding these permissions. */
    public RuleChange allowing(List<Grant> others) {
        return new RuleChange(key, before, after, others, disallowed);
    }

    /** Returns the same change without adding permissions. */
    public RuleChange withoutAllowing() {
        return allowing(List.of());
    }

    /** Returns the same change removing these permissions. */
    public RuleChange disallowing(List<Grant> others) {
        return new RuleChange(key, before, after, allowed, others);
    }

    /** Returns the same change with only the permissions of some of its steps. */
    public RuleChange permittingOnly(Collection<Integer> numbers) {
        List<Step> steps = steps();
        Set<Grant> kept = IntStream.range(0, steps.size())
                .filter(numbers::contains)
                .mapToObj(steps::get)
                .flatMap(step -> step.permission().stream())
                .collect(Collectors.toSet());
        return new RuleChange(
                key,
                before,
                after,
                allowed.stream().filter(kept::contains).toList(),
                disallowed.stream().filter(kept::contains).toList());
    }

    /** Returns the steps of the change in order; none if the rule is already as planned. */
    public List<Step> steps() {
        return StepPlanner.steps(this);
    }

    /** Returns whether the rule may be as this change left it, after whichever of its steps it ended. */
    public boolean mayBeAt(Optional<RuleImage> now) {
        return PartialChange.holds(before, after, now);
    }

    /** Returns the change that undoes this one, from the current state of the rule. */
    public RuleChange undoneFrom(Optional<RuleImage> now) {
        return new RuleChange(key, now, before, disallowed, allowed);
    }

    /** Returns the change that finishes this one, from the current state of the rule. */
    public RuleChange resumedFrom(Optional<RuleImage> now) {
        return new RuleChange(key, now, after, allowed, disallowed);
    }
}
