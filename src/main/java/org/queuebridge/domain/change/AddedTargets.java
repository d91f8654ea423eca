package org.queuebridge.domain.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.queuebridge.domain.rule.Target;

/** Adds targets to those of a rule. A resource that is a target already is not added twice. */
final class AddedTargets {
    private static final int MAX_ID_LENGTH = 64;

    private AddedTargets() {}

    /** Returns the existing targets, with new role and settings where these are given, followed by the added ones. */
    static List<Target> to(List<Target> there, List<Target> wanted) {
        List<Target> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Target target : there) {
            ids.add(target.id());
            all.add(withArn(wanted, target.arn())
                    .map(other -> changed(target, other))
                    .orElse(target));
        }
        for (Target target : wanted) {
            if (withArn(there, target.arn()).isEmpty()) {
                String id = free(target.id(), ids);
                ids.add(id);
                all.add(new Target(id, target.arn(), target.roleArn(), target.settings()));
            }
        }
        return all;
    }

    private static Target changed(Target there, Target wanted) {
        boolean plain = wanted.settings().fields().isEmpty();
        return new Target(
                there.id(),
                there.arn(),
                wanted.roleArn().or(there::roleArn),
                plain ? there.settings() : wanted.settings());
    }

    private static Optional<Target> withArn(List<Target> targets, String arn) {
        return targets.stream().filter(target -> target.arn().equals(arn)).findFirst();
    }

    /** Finds a free id: PutTargets would replace a target with the same id. */
    private static String free(String id, Set<String> taken) {
        return Stream.concat(Stream.of(id), IntStream.iterate(2, n -> n + 1).mapToObj(n -> suffixed(id, "-" + n)))
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
    }

    private static String suffixed(String id, String suffix) {
        return id.substring(0, Math.min(id.length(), MAX_ID_LENGTH - suffix.length())) + suffix;
    }
}
