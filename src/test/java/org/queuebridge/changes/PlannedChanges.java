package org.queuebridge.changes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.task.Pause;

/** Makes plans and applies them at once, as the window does once a person has agreed; for tests. */
public final class PlannedChanges {
    private final EventBridge events;
    private final Permissions permissions;
    private final Account account;
    private final Journal journal;
    private final ChangeRules rules;

    public PlannedChanges(EventBridge events, Permissions permissions, Account account, Pause pause, Journal journal) {
        this.events = events;
        this.permissions = permissions;
        this.account = account;
        this.journal = journal;
        this.rules = new ChangeRules(events, permissions.grants(), account, pause, journal);
    }

    /** What applies plans as they are. */
    public ChangeRules rules() {
        return rules;
    }

    /** What the journal says of what was intended for a rule. */
    public Optional<RuleImage> intended(RuleKey key) {
        return new JournalIntent(journal, account, List.of(key)).of(key);
    }

    public ChangePlan creating(List<RuleDraft> drafts) throws InterruptedException {
        return new PlanDrafts(new ReadRules(events), permissions)
                .creating(drafts)
                .plan();
    }

    /** Creates them; puts a single one over the rule of its name where there is one. */
    public Applied create(List<RuleDraft> drafts, Watch watch) throws InterruptedException {
        return rules.apply(creating(drafts), watch);
    }

    public Applied update(List<RuleChange> changes, Watch watch) throws InterruptedException {
        return rules.apply(permissions.complete(new ChangePlan(Purpose.UPDATE, changes)), watch);
    }

    public Applied turn(Collection<RuleKey> keys, boolean on, Watch watch) throws InterruptedException {
        return rules.apply(planner().turning(keys, on, (_, _) -> {}), watch);
    }

    public Applied delete(Collection<RuleKey> keys, Watch watch) throws InterruptedException {
        return rules.apply(planner().deleting(keys, (_, _) -> {}), watch);
    }

    private PlanRules planner() {
        return new PlanRules(new ReadRules(events), permissions);
    }

    public Applied undo(Applied former, Watch watch) throws InterruptedException {
        return follow(former, FollowUp.UNDO, watch);
    }

    public Applied finish(Applied former, Watch watch) throws InterruptedException {
        return follow(former, FollowUp.FINISH, watch);
    }

    private Applied follow(Applied former, FollowUp kind, Watch watch) throws InterruptedException {
        JournalEntry entry = journal.entry(former.entry().orElseThrow());
        return rules.follow(
                entry, kind, new PlanFollowUp(events, journal).plan(entry, kind).plan(), watch);
    }
}
