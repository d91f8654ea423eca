package org.queuebridge.cli.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;

/**
 * What the options of {@code update} ask for about targets and roles.
 *
 * @param withSettings the targets of the file
 */
public record TargetEdits(UpdateOptions options, List<Target> withSettings) {
    public TargetEdits {
        withSettings = List.copyOf(withSettings);
    }

    /** The rule with its targets and roles changed. */
    RuleImage after(RuleImage rule) {
        List<Target> there = rule.targets();
        List<Target> now = options.changesTargets() ? changed(there) : there;
        if (options.noRole) {
            return rule.with(now).with(rule.fields().withRole(Optional.empty()));
        }
        return options.rule.role.map(role -> withRole(rule, now, role)).orElseGet(() -> rule.with(now));
    }

    private List<Target> changed(List<Target> there) {
        List<Target> now = new ArrayList<>(there);
        if (!options.rule.targets.isEmpty()) {
            now.removeIf(target -> !options.rule.targets.contains(target.arn()));
        }
        options.rule.targets.forEach(arn -> put(now, NewTargets.of(arn)));
        now.removeIf(target -> options.removeTargets.contains(target.arn()));
        options.addTargets.forEach(arn -> put(now, NewTargets.of(arn)));
        withSettings.forEach(target -> put(now, target));
        return NewTargets.numbered(now);
    }

    /** A target that is there already keeps its id, and its settings unless it is given others. */
    private static void put(List<Target> now, Target wanted) {
        for (int i = 0; i < now.size(); i++) {
            Target there = now.get(i);
            boolean sameId = !wanted.id().isEmpty() && there.id().equals(wanted.id());
            if (sameId || there.arn().equals(wanted.arn())) {
                now.set(i, sameId || !isPlain(wanted) ? withId(wanted, there.id()) : there);
                return;
            }
        }
        now.add(wanted);
    }

    private static boolean isPlain(Target target) {
        return target.roleArn().isEmpty()
                && target.settings().fields().isEmpty()
                && target.id().isEmpty();
    }

    private static Target withId(Target target, String id) {
        return new Target(id, target.arn(), target.roleArn(), target.settings());
    }

    /** New targets that need a role take it, else all that need one, else the rule. */
    private RuleImage withRole(RuleImage rule, List<Target> now, String role) {
        Predicate<Target> needy = target -> TargetKind.needsRole(target.arn());
        Predicate<Target> isNew =
                target -> target.roleArn().isEmpty() && !rule.targets().contains(target);
        Predicate<Target> takes = now.stream().anyMatch(needy.and(isNew)) ? needy.and(isNew) : needy;
        if (now.stream().noneMatch(takes)) {
            return rule.with(now).with(rule.fields().withRole(Optional.of(role)));
        }
        return rule.with(now.stream()
                .map(target -> takes.test(target)
                        ? new Target(target.id(), target.arn(), Optional.of(role), target.settings())
                        : target)
                .toList());
    }
}
