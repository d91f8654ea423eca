package org.queuebridge.rules;

import java.util.List;
import java.util.stream.Stream;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.Rule;

/** Failures that this program foresees before the service reports them. */
public final class RuleFailures {
    private RuleFailures() {}

    /** Throws {@link Failure.Conflict} for a rule that AWS manages. */
    public static void refuseManaged(Rule rule) {
        if (rule.managed()) {
            throw new FailureException(new Failure.Conflict(Reason.AWS_MANAGED_RULE, List.of(), Evidence.NONE));
        }
    }

    /** Returns whether DeleteRule was refused because the rule has targets (facts, EventBridge: messages). */
    public static boolean isOfTargets(Failure refused) {
        return refused instanceof Failure.Invalid
                && Stream.concat(refused.args().stream(), refused.evidence().message().stream())
                        .anyMatch(said -> said.contains("since it has targets"));
    }

    /** The rule does not exist, in the service's words. */
    public static Failure gone(String bus, String name) {
        return new Failure.NotFound(
                Reason.AWS_NOT_FOUND,
                List.of("Rule %s does not exist on EventBus %s.".formatted(name, bus)),
                Evidence.NONE);
    }
}
