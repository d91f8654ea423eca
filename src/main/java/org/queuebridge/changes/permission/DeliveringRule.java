package org.queuebridge.changes.permission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.grant.NeededGrants;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;

/**
 * A rule, by what it delivers to.
 *
 * @param ruleArn the one that it has, or will have
 */
record DeliveringRule(RuleKey key, String ruleArn, List<Target> targets) {
    DeliveringRule {
        targets = List.copyOf(targets);
    }

    static DeliveringRule of(RuleWithTargets rule) {
        return new DeliveringRule(rule.rule().key(), rule.rule().arn(), rule.targets());
    }

    /** All that its targets and their dead-letter queues must permit, each once. */
    List<Grant> needed() {
        return targets.stream()
                .flatMap(target ->
                        Stream.of(NeededGrants.ofTarget(target, ruleArn), NeededGrants.ofDeadLetters(target, ruleArn)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Whether it delivers to that resource. */
    boolean deliversTo(Grant grant) {
        return needed().stream().anyMatch(needed -> sameResource(needed, grant));
    }

    static boolean sameResource(Grant one, Grant other) {
        return one.kind() == other.kind() && one.resourceArn().equals(other.resourceArn());
    }
}
