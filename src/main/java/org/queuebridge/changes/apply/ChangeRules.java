package org.queuebridge.changes.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.changes.plan.PlanUndoOrFinish;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.changes.read.ExistingRule;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.changes.setup.ApplySetUp;
import org.queuebridge.changes.setup.SetUpClouds;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.SetUpChange;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.RuleFailures;
import org.queuebridge.task.Pause;

/**
 * Applies plans exactly as they were shown. Every method throws {@link FailureException} where nothing was sent,
 * because AWS cannot be read or the journal cannot be written, and {@link InterruptedException} where it is
 * interrupted; the journal then has the progress.
 */
public final class ChangeRules {
    private final ReadRules rules;
    private final ApplyPlan apply;
    private final AwsAccount account;
    private final Journal journal;
    private final SetUpClouds clouds;
    private final Pause pause;

    /** Changes rules in one account and region, and the set-up that brings events to their bus. */
    public ChangeRules(SetUpClouds clouds, Grants grants, AwsAccount account, Pause pause, Journal journal) {
        this.clouds = clouds;
        this.pause = pause;
        this.rules = new ReadRules(clouds.events());
        this.apply = new ApplyPlan(clouds.events(), grants, pause, journal);
        this.account = account;
        this.journal = journal;
    }

    /**
     * Applies a plan. A rule that differs from the plan is left unchanged. A rule that was to be enabled or disabled
     * and does not exist counts as failed. A plan that creates rules sends nothing where one of the names is taken
     * meanwhile: PutRule would replace that rule.
     */
    public Applied apply(ChangePlan plan, ApplyProgress watch) throws InterruptedException {
        if (plan.purpose() == Purpose.CREATE) {
            Map<RuleKey, ExistingRule> taken =
                    rules.existing(plan.changes().stream().map(RuleChange::key).toList());
            if (!taken.isEmpty()) {
                return notBegun(plan, taken);
            }
        }
        List<RuleChange> gone =
                plan.changes().stream().filter(change -> isGone(plan, change)).toList();
        List<RuleChange> there =
                plan.changes().stream().filter(change -> !gone.contains(change)).toList();
        return send(new ChangePlan(plan.purpose(), there, plan.setUp()), Optional.empty(), watch)
                .and(gone.stream().map(ChangeRules::failed).toList());
    }

    /** Applies a plan that undoes or finishes an earlier one, see {@link PlanUndoOrFinish}. */
    public Applied follow(JournalEntry former, UndoOrFinish kind, ChangePlan plan, ApplyProgress watch)
            throws InterruptedException {
        Optional<String> finishes = Optional.of(former.id()).filter(_ -> kind == UndoOrFinish.FINISH);
        Applied applied = send(plan, finishes, watch);
        if (former.pending() && (applied.complete() || sentAny(applied))) {
            journal.settle(former.id());
        }
        return applied;
    }

    /** Not where the journal cannot tell: to offer a plan once too often costs less than never. */
    private boolean sentAny(Applied applied) {
        try {
            return applied.entry()
                    .filter(id -> journal.entry(id).head().touchedAny())
                    .isPresent();
        } catch (FailureException e) {
            var _ = e.unlessCanceled();
            return false;
        }
    }

    private Applied send(ChangePlan plan, Optional<String> finishes, ApplyProgress watch) throws InterruptedException {
        if (plan.setUp().isPresent()) {
            return send(plan, plan.setUp().get(), finishes, watch);
        }
        return apply.apply(account, plan, finishes, new ApplyProgressReporter(watch.progress(), plan), watch.stop());
    }

    private Applied send(ChangePlan plan, SetUpChange change, Optional<String> finishes, ApplyProgress watch)
            throws InterruptedException {
        try (Journal.Page page = new UnwritableJournalGuard(journal.begin(account, plan, finishes))) {
            ApplySetUp setUp = new ApplySetUp(clouds, pause, page, new GuardedProgress(watch.progress()), watch.stop());
            return Applied.of(page.id(), plan.purpose(), setUp.apply(change));
        }
    }

    private static Applied notBegun(ChangePlan plan, Map<RuleKey, ExistingRule> taken) {
        List<ChangeResult> results = new ArrayList<>();
        for (RuleChange change : plan.changes()) {
            Optional<ExistingRule> there = Optional.ofNullable(taken.get(change.key()));
            results.add(there.<ChangeResult>map(rule ->
                            new ChangeResult.ChangedMeanwhile(change, 0, change.before(), Optional.of(rule.image())))
                    .orElseGet(() ->
                            new ChangeResult.Stopped(change, 0, new ChangeResult.Reading.Read(Optional.empty()))));
        }
        return new Applied(Optional.empty(), plan.purpose(), results);
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
}
