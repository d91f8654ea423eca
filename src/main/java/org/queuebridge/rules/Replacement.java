package org.queuebridge.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleCheck;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;

/**
 * A draft put over a rule that is there: what the draft leaves open stays.
 *
 * @param whole the rule as it is to be, every field given, because PutRule empties what is left out
 * @param added the targets that are not there yet. One that is there is never put again, not even with another role:
 *     that would drop its input, dead-letter queue and retry policy, which are not read here
 */
record Replacement(RuleDraft whole, List<Target> added) {
    private static final int LONGEST_ID = 64;

    /** Throws {@link Failure.Invalid} where there would be more targets than a rule may have. */
    static Replacement of(RuleDraft draft, RuleWithTargets there) {
        Replacement replacement = foreseen(draft, there);
        if (there.targets().size() + replacement.added.size() > RuleCheck.MOST_TARGETS) {
            throw new FailureException(new Failure.Invalid(
                    Reason.AWS_LIMIT,
                    List.of("The requested resource exceeds the maximum number allowed."),
                    Evidence.NONE));
        }
        return replacement;
    }

    /** The same, also where there would be too many targets. */
    static Replacement foreseen(RuleDraft draft, RuleWithTargets there) {
        List<Target> added = added(draft.targets(), there.targets());
        return new Replacement(whole(draft, there.rule(), meant(draft.targets(), there.targets(), added)), added);
    }

    private static RuleDraft whole(RuleDraft draft, Rule there, List<Target> targets) {
        return new RuleDraft(
                draft.name(),
                draft.bus(),
                draft.pattern(),
                draft.description().isBlank() ? there.description() : draft.description(),
                draft.enabled(),
                draft.roleArn().or(there::roleArn),
                targets);
    }

    private static List<Target> added(List<Target> wanted, List<Target> there) {
        Set<String> ids = new HashSet<>();
        there.forEach(target -> ids.add(target.id()));
        List<Target> added = new ArrayList<>();
        for (Target target : wanted) {
            if (withArn(there, target.arn()).isEmpty()) {
                String id = free(target.id(), ids);
                ids.add(id);
                added.add(new Target(id, target.arn(), target.roleArn()));
            }
        }
        return added;
    }

    /** A role that the draft names and the target there lacks is meant all the same: a verification then says so. */
    private static List<Target> meant(List<Target> wanted, List<Target> there, List<Target> added) {
        Stream<Target> kept = there.stream()
                .map(target -> withArn(wanted, target.arn()).stream()
                        .flatMap(same -> same.roleArn().stream())
                        .findFirst()
                        .map(role -> new Target(target.id(), target.arn(), Optional.of(role)))
                        .orElse(target));
        return Stream.concat(kept, added.stream()).toList();
    }

    private static List<Target> withArn(List<Target> targets, String arn) {
        return targets.stream().filter(target -> target.arn().equals(arn)).toList();
    }

    /** A target put under an id that is taken would replace the one there. */
    private static String free(String id, Set<String> taken) {
        return Stream.concat(Stream.of(id), IntStream.iterate(2, n -> n + 1).mapToObj(n -> suffixed(id, "-" + n)))
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
    }

    private static String suffixed(String id, String suffix) {
        return id.substring(0, Math.min(id.length(), LONGEST_ID - suffix.length())) + suffix;
    }
}
