package org.queuebridge.domain.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.queuebridge.domain.rule.RuleKey;

/**
 * What becomes of one rule.
 *
 * @param before as it was read; empty where there is none
 * @param after as it is wanted; empty where there is to be none
 * @param allowed permissions that it needs and does not have
 * @param disallowed permissions that were given for it and that nothing needs any more
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

    /** One that leaves permissions alone. */
    public RuleChange(RuleKey key, Optional<RuleImage> before, Optional<RuleImage> after) {
        this(key, before, after, List.of(), List.of());
    }

    /** The same giving these. */
    public RuleChange allowing(List<Grant> others) {
        return new RuleChange(key, before, after, others, disallowed);
    }

    /** The same without giving what is missing. */
    public RuleChange withoutAllowing() {
        return allowing(List.of());
    }

    /** The same taking back these. */
    public RuleChange disallowing(List<Grant> others) {
        return new RuleChange(key, before, after, allowed, others);
    }

    /** The same with the permissions of some of its steps alone; those are numbered from 0. */
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

    /** The calls that make it, in their order; none where the rule is as wanted. */
    public List<Step> steps() {
        return StepPlanner.steps(this);
    }

    /** Whether the rule may be as this change left it, at whichever of its steps that ended. */
    public boolean mayBeAt(Optional<RuleImage> now) {
        return PartialChange.holds(before, after, now);
    }

    /** The way back, from what is there now. */
    public RuleChange undoneFrom(Optional<RuleImage> now) {
        return new RuleChange(key, now, before, disallowed, allowed);
    }

    /** The rest of the way, from what is there now. */
    public RuleChange resumedFrom(Optional<RuleImage> now) {
        return new RuleChange(key, now, after, allowed, disallowed);
    }
}
