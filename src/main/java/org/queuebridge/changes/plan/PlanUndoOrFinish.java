package org.queuebridge.changes.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.permission.CachedGrants;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.EventBridge;

/** Plans the undo or the finish of a plan in the journal. Reads AWS, changes nothing. */
public record PlanUndoOrFinish(EventBridge events, Grants grants, Journal journal) {
    /**
     * A plan, and the rules that it leaves out.
     *
     * @param plan the changes of rules that are as the earlier plan may have left them
     * @param changed the rules that somebody has changed since; they are left unchanged
     */
    public record Answer(ChangePlan plan, List<Changed> changed) {
        public Answer {
            changed = List.copyOf(changed);
        }
    }

    /**
     * A rule that is neither as before the plan, nor as after it, nor in between.
     *
     * @param expected the rule as the plan would have left it
     */
    public record Changed(RuleChange change, Optional<RuleImage> expected, Optional<RuleImage> now) {}

    /** Plans the undo or the finish. */
    public Answer plan(JournalEntry entry, UndoOrFinish kind) throws InterruptedException {
        return switch (kind) {
            case UNDO -> answer(begun(entry), Purpose.UNDO, RuleChange::undoneFrom);
            case FINISH -> {
                PermissionCheck check = new PermissionCheck(new CachedGrants(grants));
                yield answer(
                        entry.plan().changes().stream()
                                .map(entry::left)
                                .map(left -> lacking(left, check))
                                .toList(),
                        entry.plan().purpose(),
                        RuleChange::resumedFrom);
            }
        };
    }

    private Answer answer(
            List<RuleChange> changes,
            Purpose purpose,
            BiFunction<RuleChange, Optional<RuleImage>, RuleChange> following)
            throws InterruptedException {
        Map<RuleKey, RuleImage> there = new ReadRules(events)
                .changeable(changes.stream().map(RuleChange::key).toList(), (_, _) -> {});
        List<RuleChange> plan = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (RuleChange change : changes) {
            Optional<RuleImage> now = Optional.ofNullable(there.get(change.key()));
            if (change.mayBeAt(now)) {
                plan.add(following.apply(change, now));
            } else {
                changed.add(new Changed(change, change.after(), now));
            }
        }
        return new Answer(new ChangePlan(purpose, plan), changed);
    }

    /** Permissions that the earlier plan had added before it failed are not added again, and not shown as missing. */
    private static RuleChange lacking(RuleChange change, PermissionCheck check) {
        return change.allowing(
                change.allowed().stream().filter(grant -> !check.permits(grant)).toList());
    }

    /** Undoing a plan that finished another undoes both: it restores the state before the first. */
    private List<RuleChange> begun(JournalEntry entry) {
        Map<RuleKey, RuleChange> begun = new LinkedHashMap<>();
        for (JournalEntry each : withFinished(entry)) {
            each.touched().forEach(change -> begun.merge(change.key(), change, PlanUndoOrFinish::joined));
        }
        return List.copyOf(begun.values());
    }

    /** The plans that this one finished, and itself, oldest first. */
    private List<JournalEntry> withFinished(JournalEntry entry) {
        List<JournalEntry> all = new ArrayList<>(List.of(entry));
        Set<String> seen = new HashSet<>(Set.of(entry.id()));
        Optional<String> former = entry.finishes();
        while (former.isPresent() && seen.add(former.get())) {
            JournalEntry found = journal.entry(former.get());
            all.addFirst(found);
            former = found.finishes();
        }
        return all;
    }

    private static RuleChange joined(RuleChange first, RuleChange then) {
        return new RuleChange(
                first.key(),
                first.before(),
                then.after(),
                joined(first.allowed(), then.allowed()),
                joined(first.disallowed(), then.disallowed()));
    }

    private static List<Grant> joined(List<Grant> first, List<Grant> then) {
        Set<Grant> all = new LinkedHashSet<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }
}
