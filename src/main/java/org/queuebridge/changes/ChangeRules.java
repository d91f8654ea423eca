package org.queuebridge.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.change.Wanted;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.MeantRules;
import org.queuebridge.rules.RuleFailures;
import org.queuebridge.task.Pause;

/**
 * Changes rules: reads what is there, plans, and applies the plan. Every method throws {@link FailureException} where
 * nothing was sent, as what is there cannot be read, is managed by AWS, or the journal cannot be written, and
 * {@link InterruptedException} where it is broken off; the journal knows then how far it got.
 */
public final class ChangeRules {
    private final ReadRule reader;
    private final ReadRules rules;
    private final PlanRules planner;
    private final ApplyPlan apply;
    private final Account account;
    private final Journal journal;
    private final MeantRules meant;
    private final Permissions permissions;

    /** Over one account and region. */
    public ChangeRules(
            EventBridge events,
            Permissions permissions,
            Account account,
            Pause pause,
            Journal journal,
            MeantRules meant) {
        this.reader = new ReadRule(events);
        this.rules = new ReadRules(events);
        this.planner = new PlanRules(rules, permissions);
        this.apply = new ApplyPlan(events, permissions.grants(), pause, journal);
        this.permissions = permissions;
        this.account = account;
        this.journal = journal;
        this.meant = meant;
    }

    /** What came of making rules. */
    public sealed interface Creation {
        /** Rules of these names are there already; nothing was changed. */
        record NamesTaken(List<ExistingRule> rules) implements Creation {
            public NamesTaken {
                rules = List.copyOf(rules);
            }
        }

        /** Made, as far as it says. */
        record Made(Applied applied) implements Creation {}
    }

    /** Makes them all, or none where the name of one is taken: PutRule would silently replace what is there. */
    public Creation create(List<RuleDraft> drafts, Watch watch) throws InterruptedException {
        List<ExistingRule> taken = List.copyOf(
                rules.existing(drafts.stream().map(RuleDraft::key).toList()).values());
        if (!taken.isEmpty()) {
            return new Creation.NamesTaken(taken);
        }
        List<RuleChange> changes = drafts.stream()
                .map(draft -> new RuleChange(draft.key(), Optional.empty(), Optional.of(Wanted.made(draft))))
                .toList();
        return new Creation.Made(apply(Purpose.CREATE, changes, watch));
    }

    /**
     * Puts a draft over the rule that a person saw and agreed to change, see {@link Wanted#replaced}. Where that rule
     * is not as it was seen, nothing is changed; where it is gone, the draft is made.
     *
     * @throws FailureException also {@link Failure.Conflict} for a rule that AWS manages, {@link Failure.Invalid} where
     *     there would be too many targets
     */
    public Creation replace(RuleDraft draft, ExistingRule seen, Watch watch) throws InterruptedException {
        Optional<ExistingRule> now = reader.rule(draft.key());
        if (now.isEmpty()) {
            return create(List.of(draft), watch);
        }
        RuleFailures.refuseManaged(now.get().rule());
        if (!now.get().image().equals(seen.image())) {
            return new Creation.NamesTaken(List.of(now.get()));
        }
        RuleImage after = Wanted.replaced(seen.image(), draft);
        RuleFailures.refuseTooManyTargets(after.targets());
        return new Creation.Made(
                update(List.of(new RuleChange(draft.key(), Optional.of(seen.image()), Optional.of(after))), watch));
    }

    /** Makes of rules what a person has seen and wants; a rule that is not as it was seen is left alone. */
    public Applied update(List<RuleChange> changes, Watch watch) throws InterruptedException {
        return apply(Purpose.UPDATE, changes, watch);
    }

    /** Enables or disables rules. One that is gone is said to have failed. */
    public Applied turn(Collection<RuleKey> keys, boolean on, Watch watch) throws InterruptedException {
        return seen(planner.turning(keys, on, (_, _) -> {}), watch);
    }

    /** Deletes rules with their targets. */
    public Applied delete(Collection<RuleKey> keys, Watch watch) throws InterruptedException {
        return seen(planner.deleting(keys, (_, _) -> {}), watch);
    }

    /**
     * Applies a plan that a person has seen, as it is; a rule that is not as the plan has it is left alone. One that
     * was to be switched and is gone is said to have failed.
     */
    public Applied seen(ChangePlan plan, Watch watch) throws InterruptedException {
        List<RuleChange> gone =
                plan.changes().stream().filter(change -> isGone(plan, change)).toList();
        List<RuleChange> there =
                plan.changes().stream().filter(change -> !gone.contains(change)).toList();
        return apply(new ChangePlan(plan.purpose(), there), watch)
                .and(gone.stream().map(ChangeRules::failed).toList());
    }

    private static boolean isGone(ChangePlan plan, RuleChange change) {
        boolean switched = plan.purpose() == Purpose.ENABLE || plan.purpose() == Purpose.DISABLE;
        return switched && change.before().isEmpty();
    }

    private static ChangeResult failed(RuleChange gone) {
        return new ChangeResult.Failed(
                gone,
                0,
                RuleFailures.gone(gone.key().bus(), gone.key().name()),
                new ChangeResult.Reading.Read(Optional.empty()));
    }

    /** Does what is left to do for the rules that are not as planned. */
    public Applied goOn(Applied former, Watch watch) throws InterruptedException {
        List<RuleChange> rest = new ArrayList<>();
        Map<RuleKey, RuleImage> there =
                read(former.left().stream().map(ChangeResult::change).toList());
        for (ChangeResult left : former.left()) {
            Optional<RuleImage> now =
                    Optional.ofNullable(there.get(left.change().key()));
            RuleChange change =
                    left instanceof ChangeResult.Unpermitted unpermitted ? unpermitted.rest() : left.change();
            rest.add(change.mayBeAt(now) ? change.resumedFrom(now) : change);
        }
        return former.with(apply(new ChangePlan(former.purpose(), rest), watch));
    }

    /** Restores what was there before, but for the rules that somebody changed since: they stay. */
    public Applied takeBack(Applied former, Watch watch) throws InterruptedException {
        List<RuleChange> back = new ArrayList<>();
        Map<RuleKey, RuleImage> there = read(former.begun());
        for (RuleChange change : former.begun()) {
            Optional<RuleImage> now = Optional.ofNullable(there.get(change.key()));
            back.add(change.undoneFrom(change.mayBeAt(now) ? now : change.after()));
        }
        return apply(new ChangePlan(Purpose.UNDO, back), watch);
    }

    /**
     * Applies a plan that a person has seen and that follows on a former one, see {@link GoOn}; however it ends, the
     * former one is dealt with then.
     */
    public Applied follow(JournalEntry former, ChangePlan plan, Watch watch) throws InterruptedException {
        Applied applied = apply(plan.purpose(), plan.changes(), watch);
        if (former.pending()) {
            journal.settle(former.id());
        }
        List<RuleChange> begun =
                plan.changes().stream().map(change -> begun(former, change)).toList();
        return new Applied(plan.purpose(), applied.rules(), begun);
    }

    /** What is finished was begun by the former plan. */
    private static RuleChange begun(JournalEntry former, RuleChange change) {
        return former.plan().changes().stream()
                .filter(first ->
                        first.key().equals(change.key()) && first.after().equals(change.after()))
                .findFirst()
                .orElse(change);
    }

    private Map<RuleKey, RuleImage> read(List<RuleChange> changes) throws InterruptedException {
        return rules.changeable(changes.stream().map(RuleChange::key).toList(), (_, _) -> {});
    }

    private Applied apply(Purpose purpose, List<RuleChange> changes, Watch watch) throws InterruptedException {
        return apply(permissions.complete(new ChangePlan(purpose, changes)), watch);
    }

    private Applied apply(ChangePlan plan, Watch watch) throws InterruptedException {
        plan.changes().forEach(change -> MeantAfter.plan(meant, plan.purpose(), change));
        List<ChangeResult> results =
                apply.apply(account, plan, new Reporting(watch, plan.changes().size()), watch.stop());
        if (plan.purpose() == Purpose.CREATE) {
            results.forEach(result -> MeantAfter.creating(meant, result));
        }
        return new Applied(plan.purpose(), results);
    }
}
