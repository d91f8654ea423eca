package org.queuebridge.changes.apply;

import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.Step;
import org.queuebridge.rules.RuleFailures;

/** What the failure of a step means for its rule. */
final class StepFailures {
    private StepFailures() {}

    /** Whether sending the step again would fail alike. */
    static boolean forGood(Failure why) {
        return switch (why) {
            case Failure.Forbidden _, Failure.NotFound _, Failure.Invalid _, Failure.Conflict _ -> true;
            case Failure.SignIn _, Failure.Throttled _, Failure.Network _, Failure.Canceled _, Failure.Unexpected _ ->
                false;
        };
    }

    /**
     * Whether the permission holds although the step failed: somebody else may have added another statement, or the
     * resource may be deleted.
     */
    static boolean isSoAnyway(Step step, Failure why, PermissionCheck now) {
        return forGood(why)
                && switch (step) {
                    case Step.Allow(var _, var grant) -> now.permits(grant);
                    case Step.Disallow _ -> why instanceof Failure.NotFound;
                    default -> false;
                };
    }

    /** Whether the result of the step before does not show to this one yet. */
    static boolean isTooSoon(Step step, Failure why) {
        return switch (step) {
            case Step.PutTargets _ -> why instanceof Failure.NotFound;
            case Step.DeleteRule _ -> RuleFailures.isOfTargets(why);
            default -> false;
        };
    }
}
