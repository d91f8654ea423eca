package org.queuebridge.rules;

import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.CreateResult.NameTaken;
import org.queuebridge.rules.CreateResult.TargetsFailed;
import org.queuebridge.rules.StepListener.Step;
import org.queuebridge.task.Pause;

/**
 * Makes a rule with its targets. Reads first, because PutRule silently replaces what has that name (facts, EventBridge:
 * behaviour). Every method throws {@link FailureException} where nothing was changed, and {@link InterruptedException}
 * or {@link Failure.Cancelled} where it is cancelled.
 */
public final class CreateRule {
    private final EventBridge events;
    private final Pause pause;
    private final MeantRules meant;

    public CreateRule(EventBridge events, Pause pause, MeantRules meant) {
        this.events = events;
        this.pause = pause;
        this.meant = meant;
    }

    /** Makes a rule where there is none of that name; else nothing is changed. */
    public CreateResult create(RuleDraft draft, StepListener steps) throws InterruptedException {
        Optional<RuleWithTargets> existing = read(draft, steps);
        if (existing.isPresent()) {
            return new NameTaken(existing.get());
        }
        return put(true, steps).ruleAndTargets(draft, draft.targets());
    }

    /**
     * Puts the draft over the rule that a person saw and agreed to replace. What the draft leaves open stays as it is,
     * and so do all targets; the draft's are added. Nothing is changed where the rule is not as it was seen.
     *
     * @param seen the rule as the person saw it; where it is gone meanwhile, the draft is created
     * @throws FailureException {@link Failure.Conflict} for a managed rule, {@link Failure.Invalid} where there would
     *     be too many targets
     */
    public CreateResult replace(RuleDraft draft, RuleWithTargets seen, StepListener steps) throws InterruptedException {
        Optional<RuleWithTargets> existing = read(draft, steps);
        if (existing.isEmpty()) {
            return put(true, steps).ruleAndTargets(draft, draft.targets());
        }
        RuleWithTargets there = existing.get();
        RuleFailures.refuseManaged(there.rule());
        if (!same(there, seen)) {
            return new NameTaken(there);
        }
        Replacement replacement = Replacement.of(draft, there);
        return put(false, steps).ruleAndTargets(replacement.whole(), replacement.added());
    }

    /** Puts the targets that are still missing. */
    public CreateResult retryTargets(TargetsFailed failed, StepListener steps) throws InterruptedException {
        RuleDraft draft = failed.draft();
        RuleWithTargets there = read(draft, steps)
                .orElseThrow(() -> new FailureException(RuleFailures.gone(draft.bus(), draft.name())));
        RuleFailures.refuseManaged(there.rule());
        Replacement replacement = Replacement.of(draft, there);
        return put(failed.created(), steps).targets(there.rule(), replacement.whole(), replacement.added());
    }

    /**
     * Deletes the rule that was just made, with the targets that it has.
     *
     * @throws FailureException {@link Failure.Conflict} where somebody changed its pattern meanwhile
     * @throws IllegalArgumentException where the rule was there before, see {@link TargetsFailed#created()}
     */
    public DeleteResult takeAway(TargetsFailed failed) {
        if (!failed.created()) {
            throw new IllegalArgumentException(
                    "not made just now: " + failed.rule().name());
        }
        RuleDraft draft = failed.draft();
        AsMeant asMeant = new AsMeant(draft, KnownQueues.NONE);
        boolean other = events.rule(draft.bus(), draft.name())
                .filter(there -> !asMeant.differences(there).isEmpty())
                .isPresent();
        if (other) {
            throw new FailureException(RuleFailures.changed());
        }
        return new DeleteRule(events, meant).delete(draft.bus(), draft.name());
    }

    private Optional<RuleWithTargets> read(RuleDraft draft, StepListener steps) {
        steps.begins(Step.READ);
        return new RuleReader(events).read(draft.bus(), draft.name());
    }

    /** Targets have no order. */
    private static boolean same(RuleWithTargets one, RuleWithTargets other) {
        return one.rule().equals(other.rule()) && Set.copyOf(one.targets()).equals(Set.copyOf(other.targets()));
    }

    private PutRule put(boolean created, StepListener steps) {
        return new PutRule(events, new Polling(pause), meant, created, steps);
    }
}
