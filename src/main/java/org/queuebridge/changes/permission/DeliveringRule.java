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
 * A rule with the targets that it delivers to.
 *
 * @param ruleArn the rule's current or future ARN
 */
record DeliveringRule(RuleKey key, String ruleArn, List<Target> targets) {
    DeliveringRule {
        targets = List.copyOf(targets);
    }

    static DeliveringRule of(RuleWithTargets rule) {
        return new DeliveringRule(rule.rule().key(), rule.rule().arn(), rule.targets());
    }

    /** The permissions that its targets and their dead-letter queues need, each once. */
    List<Grant> needed() {
        return targets.stream()
                .flatMap(target ->
                        Stream.of(NeededGrants.ofTarget(target, ruleArn), NeededGrants.ofDeadLetters(target, ruleArn)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Whether the rule delivers to the grant's resource. */
    boolean deliversTo(Grant grant) {
        return needed().stream().anyMatch(needed -> sameResource(needed, grant));
    }

    static boolean sameResource(Grant one, Grant other) {
        return one.kind() == other.kind() && one.resourceArn().equals(other.resourceArn());
    }
}
