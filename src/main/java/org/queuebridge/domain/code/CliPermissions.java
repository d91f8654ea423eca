package org.queuebridge.domain.code;

import java.util.List;
import java.util.Set;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.permission.TopicPolicy;
import org.queuebridge.domain.rule.TargetKind;

/** Permissions of targets in a bash script: one statement each, merged into the policy that is there. */
final class CliPermissions {
    private CliPermissions() {}

    /** The functions that the steps need. */
    static void helpers(CodeText code, List<Step> steps) {
        Set<TargetKind> kinds = Permission.kinds(steps);
        if (kinds.remove(TargetKind.LAMBDA)) {
            code.line(CliText.LAMBDA);
        }
        if (!kinds.isEmpty()) {
            code.line(CliText.POLICIES);
        }
        for (TargetKind kind : kinds) {
            code.line(
                    switch (kind) {
                        case SNS -> CliText.SNS;
                        case LOGS -> CliText.LOGS;
                        default -> CliText.SQS;
                    });
        }
    }

    static void write(CodeText code, Step step) {
        Permission.allowed(step).ifPresent(permission -> code.line(allow(permission)));
        Permission.disallowed(step).ifPresent(permission -> code.line(disallow(permission)));
    }

    private static String allow(Permission permission) {
        return permission.kind() == TargetKind.LAMBDA
                ? "lambda add-permission " + Bash.quoted(permission.ofLambda()) + " ResourceConflictException"
                : merged(permission, "with_statement");
    }

    private static String disallow(Permission permission) {
        return permission.kind() == TargetKind.LAMBDA
                ? "lambda remove-permission " + Bash.quoted(permission.ofLambdaRemoved()) + " ResourceNotFoundException"
                : merged(permission, "without_statement");
    }

    private static String merged(Permission permission, String how) {
        Json.Obj statement = permission.statement();
        return switch (permission.kind()) {
            case SNS ->
                "topic_policy " + how + " " + Bash.quoted(permission.resource()) + " " + Bash.quoted(statement) + " "
                        + Bash.quoted(VisibleJson.compact(TopicPolicy.ownAccount(permission.resource())));
            case LOGS -> "logs_policy " + how + " " + Bash.quoted(statement);
            default ->
                "queue_policy " + how + " " + Bash.quoted(VisibleJson.compact(permission.ofQueue())) + " "
                        + Bash.quoted(statement);
        };
    }
}
