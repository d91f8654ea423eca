package org.queuebridge.cli.output;

import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.Step;

/** The AWS operation that a step calls, by its name in the API. */
final class StepCall {
    private StepCall() {}

    static String of(Step step) {
        return switch (step) {
            case Step.PutRule _ -> "PutRule";
            case Step.SwitchRule turn -> turn.on() ? "EnableRule" : "DisableRule";
            case Step.PutTargets _ -> "PutTargets";
            case Step.RemoveTargets _ -> "RemoveTargets";
            case Step.Tag _ -> "TagResource";
            case Step.Untag _ -> "UntagResource";
            case Step.DeleteRule _ -> "DeleteRule";
            case Step.Allow(var _, Grant grant) -> policyCall(grant, "AddPermission", "PutResourcePolicy");
            case Step.Disallow(var _, Grant grant) -> policyCall(grant, "RemovePermission", "DeleteResourcePolicy");
        };
    }

    private static String policyCall(Grant grant, String ofFunction, String ofLogs) {
        return switch (grant.kind()) {
            case LAMBDA -> ofFunction;
            case SQS -> "SetQueueAttributes";
            case SNS -> "SetTopicAttributes";
            case LOGS -> ofLogs;
            default -> "PutPolicy";
        };
    }
}
