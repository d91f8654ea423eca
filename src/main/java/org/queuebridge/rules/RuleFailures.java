package org.queuebridge.rules;

import java.util.List;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleCheck;
import org.queuebridge.domain.rule.Target;

/** Failures that this program foresees before the service reports them. */
public final class RuleFailures {
    private RuleFailures() {}

    /** Throws {@link Failure.Conflict} for a rule that AWS manages. */
    public static void refuseManaged(Rule rule) {
        if (rule.managed()) {
            throw new FailureException(new Failure.Conflict(Reason.AWS_MANAGED_RULE, List.of(), Evidence.NONE));
        }
    }

    /** Throws {@link Failure.Invalid}, in the service's words, for more targets than a rule can have. */
    public static void refuseTooManyTargets(List<Target> targets) {
        if (targets.size() > RuleCheck.MAX_TARGETS) {
            throw new FailureException(new Failure.Invalid(
                    Reason.AWS_LIMIT,
                    List.of("The requested resource exceeds the maximum number allowed."),
                    Evidence.NONE));
        }
    }

    /** The rule does not exist, in the service's words. */
    public static Failure gone(String bus, String name) {
        return new Failure.NotFound(
                Reason.AWS_NOT_FOUND,
                List.of("Rule %s does not exist on EventBus %s.".formatted(name, bus)),
                Evidence.NONE);
    }
}
