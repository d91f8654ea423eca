package org.queuebridge.code.terraform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.queuebridge.code.common.CodeComments;
import org.queuebridge.code.common.CodeGrant;
import org.queuebridge.code.common.CodeIdentifiers;
import org.queuebridge.code.common.CodeText;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.permission.grant.GrantStatement;
import org.queuebridge.domain.rule.TargetKind;

/**
 * Writes permissions of targets in Terraform. Terraform has a resource for a single statement only for Lambda
 * functions; for the others it has whole policies.
 */
final class TerraformPermissions {
    private static final String LAMBDA = "aws_lambda_permission";

    private TerraformPermissions() {}

    static boolean hasResource(CodeGrant permission) {
        return permission.kind() == TargetKind.LAMBDA;
    }

    static void write(CodeText code, CodeIdentifiers labels, Step step) {
        CodeGrant.addedBy(step).ifPresent(permission -> {
            code.comment(CodeComments.step(step));
            write(code, labels, permission, false);
        });
        CodeGrant.removedBy(step).ifPresent(permission -> {
            code.comment(CodeComments.step(step));
            write(code, labels, permission, true);
        });
    }

    private static void write(CodeText code, CodeIdentifiers labels, CodeGrant permission, boolean removed) {
        if (!hasResource(permission)) {
            permission.commentOnMerging(code, "", removed);
            return;
        }
        Map<String, Json> written = new LinkedHashMap<>();
        written.put("statement_id", new Json.Str(permission.sid()));
        written.put("action", new Json.Str(GrantStatement.FUNCTION_ACTION));
        written.put("function_name", new Json.Str(permission.resource()));
        written.put("principal", new Json.Str(GrantStatement.PRINCIPAL));
        written.put("source_arn", new Json.Str(permission.grant().source()));
        TerraformResource resource =
                new TerraformResource(LAMBDA, labels.of("allow_" + permission.sid(), "\\W", "_"), removed, removed);
        resource.begin(code);
        HclLiterals.fields(code, "  ", written);
        resource.end(code, permission.resource() + "/" + permission.sid());
    }
}
