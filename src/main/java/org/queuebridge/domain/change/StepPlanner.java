package org.queuebridge.domain.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.rule.RuleCheck;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;

/**
 * Plans the steps of a change, in an order that avoids losing events: permissions are added before targets, new targets
 * are added before old ones are removed, and the targets of a rule are removed before it is deleted.
 */
final class StepPlanner {
    private final RuleKey key;
    private final List<Step> steps = new ArrayList<>();

    private StepPlanner(RuleKey key) {
        this.key = key;
    }

    static List<Step> steps(RuleChange change) {
        StepPlanner planner = new StepPlanner(change.key());
        if (change.after().isPresent()) {
            planner.make(change, change.after().get());
        } else {
            change.before().ifPresent(planner::delete);
        }
        change.disallowed().forEach(grant -> planner.steps.add(new Step.Disallow(change.key(), grant)));
        return List.copyOf(planner.steps);
    }

    private void make(RuleChange change, RuleImage after) {
        Optional<RuleImage> before = change.before();
        fields(before.map(RuleImage::fields), after);
        before.ifPresent(there -> tags(there.tags(), after.tags()));
        change.allowed().forEach(grant -> steps.add(new Step.Allow(key, grant)));
        targets(before.map(RuleImage::targets).orElse(List.of()), after.targets());
    }

    private void delete(RuleImage before) {
        if (!before.targets().isEmpty()) {
            steps.add(new Step.RemoveTargets(key, before.targets()));
        }
        steps.add(new Step.DeleteRule(before.with(List.of())));
    }

    private void fields(Optional<RuleFields> before, RuleImage after) {
        if (before.isEmpty()) {
            steps.add(new Step.PutRule(key, before, after.fields(), after.tags()));
        } else if (onlySwitched(before.get(), after.fields())) {
            steps.add(new Step.SwitchRule(
                    key, before.get().state(), after.fields().state()));
        } else if (!before.get().equals(after.fields())) {
            steps.add(new Step.PutRule(key, before, after.fields(), Map.of()));
        }
    }

    /** Checks whether EnableRule or DisableRule is enough; they know the two usual states only. */
    private static boolean onlySwitched(RuleFields before, RuleFields after) {
        boolean usual =
                after.state().equals(RuleFields.ENABLED) || after.state().equals(RuleFields.DISABLED);
        return usual && !before.equals(after) && before.in(after.state()).equals(after);
    }

    private void tags(Map<String, String> before, Map<String, String> after) {
        Map<String, String> removed = new LinkedHashMap<>(before);
        removed.keySet().removeAll(after.keySet());
        Map<String, String> put = new LinkedHashMap<>(after);
        put.entrySet().removeAll(before.entrySet());
        if (!removed.isEmpty()) {
            steps.add(new Step.Untag(key, removed));
        }
        if (!put.isEmpty()) {
            Map<String, String> replaced = new LinkedHashMap<>(before);
            replaced.keySet().retainAll(put.keySet());
            steps.add(new Step.Tag(key, replaced, put));
        }
    }

    private void targets(List<Target> before, List<Target> after) {
        List<Target> put =
                after.stream().filter(target -> !before.contains(target)).toList();
        List<Target> replaced =
                before.stream().filter(there -> withId(put, there.id())).toList();
        List<Target> removed =
                before.stream().filter(there -> !withId(after, there.id())).toList();
        boolean roomForBoth = before.size() + put.size() - replaced.size() <= RuleCheck.MAX_TARGETS;
        if (!roomForBoth) {
            remove(removed);
        }
        if (!put.isEmpty()) {
            steps.add(new Step.PutTargets(key, replaced, put));
        }
        if (roomForBoth) {
            remove(removed);
        }
    }

    private void remove(List<Target> targets) {
        if (!targets.isEmpty()) {
            steps.add(new Step.RemoveTargets(key, targets));
        }
    }

    private static boolean withId(List<Target> targets, String id) {
        return targets.stream().anyMatch(target -> target.id().equals(id));
    }
}
