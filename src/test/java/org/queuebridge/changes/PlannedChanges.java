package org.queuebridge.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.changes.apply.ChangeRules;
import org.queuebridge.changes.journal.IntendedRulesFromJournal;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.changes.permission.PlanGrants;
import org.queuebridge.changes.plan.PlanDrafts;
import org.queuebridge.changes.plan.PlanRules;
import org.queuebridge.changes.plan.PlanUndoOrFinish;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.changes.setup.SetUpFixture;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.task.Pause;

/** Makes plans and applies them at once, as the window does once the user has agreed; for tests. */
public final class PlannedChanges {
    private final EventBridge events;
    private final PlanGrants permissions;
    private final AwsAccount account;
    private final Journal journal;
    private final ChangeRules rules;

    public PlannedChanges(
            EventBridge events, PlanGrants permissions, AwsAccount account, Pause pause, Journal journal) {
        this.events = events;
        this.permissions = permissions;
        this.account = account;
        this.journal = journal;
        this.rules = new ChangeRules(SetUpFixture.withoutSetUp(events), permissions.grants(), account, pause, journal);
    }

    /** Plans without any permission of targets. */
    public static PlannedChanges withoutPermissions(
            EventBridge events, AwsAccount account, Pause pause, Journal journal) {
        return new PlannedChanges(
                events, new PlanGrants(Grants.none(), RuleKey::name, List.of()), account, pause, journal);
    }

    /** The result of the only rule. */
    public static ChangeResult only(Applied applied) {
        assertThat(applied.rules()).hasSize(1);
        return applied.rules().getFirst();
    }

    /** What applies plans as they are. */
    public ChangeRules rules() {
        return rules;
    }

    /** What the journal says of what was intended for a rule. */
    public Optional<RuleImage> intended(RuleKey key) {
        return new IntendedRulesFromJournal(journal, account, List.of(key)).of(key);
    }

    public ChangePlan creating(List<RuleDraft> drafts) throws InterruptedException {
        return new PlanDrafts(new ReadRules(events), permissions)
                .creating(drafts)
                .plan();
    }

    /** Creates them; puts a single one over the rule of its name where there is one. */
    public Applied create(List<RuleDraft> drafts, ApplyProgress watch) throws InterruptedException {
        return rules.apply(creating(drafts), watch);
    }

    public Applied update(List<RuleChange> changes, ApplyProgress watch) throws InterruptedException {
        return rules.apply(permissions.complete(new ChangePlan(Purpose.UPDATE, changes)), watch);
    }

    public Applied turn(Collection<RuleKey> keys, boolean on, ApplyProgress watch) throws InterruptedException {
        return rules.apply(planner().turning(keys, on, (_, _) -> {}), watch);
    }

    public Applied delete(Collection<RuleKey> keys, ApplyProgress watch) throws InterruptedException {
        return rules.apply(planner().deleting(keys, (_, _) -> {}), watch);
    }

    private PlanRules planner() {
        return new PlanRules(new ReadRules(events), permissions);
    }

    public Applied undo(Applied former, ApplyProgress watch) throws InterruptedException {
        return follow(former, UndoOrFinish.UNDO, watch);
    }

    public Applied finish(Applied former, ApplyProgress watch) throws InterruptedException {
        return follow(former, UndoOrFinish.FINISH, watch);
    }

    private Applied follow(Applied former, UndoOrFinish kind, ApplyProgress watch) throws InterruptedException {
        JournalEntry entry = journal.entry(former.entry().orElseThrow());
        return rules.follow(
                entry,
                kind,
                new PlanUndoOrFinish(events, permissions.grants(), journal)
                        .plan(entry, kind)
                        .plan(),
                watch);
    }
}
