package org.queuebridge.domain.code;

import java.util.List;
import java.util.Set;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.permission.TopicPolicy;
import org.queuebridge.domain.rule.TargetKind;

/** Permissions of targets in Python: one statement each, merged into the policy that is there. */
final class PythonPermissions {
    private PythonPermissions() {}

    /** The functions that the steps need. */
    static void helpers(CodeText code, List<Step> steps) {
        Set<TargetKind> kinds = Permission.kinds(steps);
        if (kinds.remove(TargetKind.LAMBDA)) {
            code.line(PythonText.LAMBDA);
        }
        if (!kinds.isEmpty()) {
            code.line(PythonText.POLICIES);
        }
        for (TargetKind kind : kinds) {
            code.line(
                    switch (kind) {
                        case SNS -> PythonText.SNS;
                        case LOGS -> PythonText.LOGS;
                        default -> PythonText.SQS;
                    });
        }
    }

    static void write(CodeText code, Step step) {
        Permission.allowed(step).ifPresent(permission -> code.line(allow(permission)));
        Permission.disallowed(step).ifPresent(permission -> code.line(disallow(permission)));
    }

    private static String allow(Permission permission) {
        return permission.kind() == TargetKind.LAMBDA
                ? lambda("add_permission", "ResourceConflictException", permission.ofLambda())
                : merged(permission, "with_statement");
    }

    private static String disallow(Permission permission) {
        return permission.kind() == TargetKind.LAMBDA
                ? lambda("remove_permission", "ResourceNotFoundException", permission.ofLambdaRemoved())
                : merged(permission, "without_statement");
    }

    private static String lambda(String operation, String done, Json.Obj what) {
        return "lambda_permission(" + Python.quoted(operation) + ", " + Python.quoted(done) + ", **"
                + Python.literal(what, "") + ")";
    }

    private static String merged(Permission permission, String how) {
        String statement = Python.literal(permission.statement(), "");
        return switch (permission.kind()) {
            case SNS ->
                "topic_policy(" + how + ", " + Python.quoted(permission.resource()) + ", " + statement + ", "
                        + Python.literal(TopicPolicy.ownAccount(permission.resource()), "") + ")";
            case LOGS -> "logs_policy(" + how + ", " + statement + ")";
            default -> "queue_policy(" + how + ", " + Python.literal(permission.ofQueue(), "") + ", " + statement + ")";
        };
    }
}
