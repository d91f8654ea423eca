package org.queuebridge.cli.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;

/** Makes targets of what options and files say. */
public final class NewTargets {
    private NewTargets() {}

    /** A target of an ARN alone; its id is assigned by {@link #numbered}. */
    public static Target of(String arn) {
        return new Target("", arn, Optional.empty());
    }

    /** The same targets, each without an id with a free one. */
    public static List<Target> numbered(List<Target> targets) {
        Set<String> ids = new HashSet<>();
        targets.forEach(target -> ids.add(target.id()));
        List<Target> numbered = new ArrayList<>();
        for (Target target : targets) {
            String id = target.id().isEmpty() ? free(numbered.size() + 1, ids) : target.id();
            ids.add(id);
            numbered.add(new Target(id, target.arn(), target.roleArn(), target.settings()));
        }
        return numbered;
    }

    private static String free(int from, Set<String> taken) {
        return IntStream.iterate(from, number -> number + 1)
                .mapToObj(number -> "target-" + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** The same target with this role, where its kind needs one and it has none. */
    public static Target withRoleIfNeeded(Target target, Optional<String> role) {
        return target.roleArn().isEmpty() && TargetKind.needsRole(target.arn())
                ? new Target(target.id(), target.arn(), role, target.settings())
                : target;
    }
}
