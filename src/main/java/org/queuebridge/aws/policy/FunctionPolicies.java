package org.queuebridge.aws.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.queuebridge.aws.client.SdkPages;
import org.queuebridge.aws.client.ServiceCalls;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.permission.grant.GrantStatement;
import org.queuebridge.domain.permission.grant.PolicyEdit;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.FunctionConfiguration;
import software.amazon.awssdk.services.lambda.model.ListFunctionsResponse;

/** Policies of Lambda functions. Statements are added and removed one by one, so other programs' changes are kept. */
record FunctionPolicies(LambdaClient client, ServiceCalls calls) implements ResourcePolicies {
    /** How Lambda's message begins where the function does not exist; other texts say that it only has no policy. */
    private static final String FUNCTION_MISSING = "Function not found";

    @Override
    public List<String> arns() {
        return SdkPages.all(
                        token -> calls.make(
                                "lambda:ListFunctions", () -> client.listFunctions(page -> page.marker(token))),
                        ListFunctionsResponse::functions,
                        ListFunctionsResponse::nextMarker)
                .stream()
                .map(FunctionConfiguration::functionArn)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    @Override
    public ResourceState state(String functionArn) {
        return new ResourceState(List.of(policy(functionArn)), Encryption.NONE);
    }

    @Override
    public void allow(Grant grant) {
        PolicyDocument policy = policy(grant.resourceArn());
        if (PolicyEdit.covers(policy, grant)) {
            return;
        }
        PolicyEdit.superfluous(policy, grant).forEach(this::remove);
        try {
            calls.make(
                    "lambda:AddPermission",
                    () -> client.addPermission(permission -> permission
                            .functionName(grant.resourceArn())
                            .statementId(GrantStatement.sid(grant))
                            .action(GrantStatement.FUNCTION_ACTION)
                            .principal(GrantStatement.PRINCIPAL)
                            .sourceArn(grant.source())));
        } catch (FailureException e) {
            // Another program may have added the same statement first.
            if (!(e.failure() instanceof Failure.Conflict) || !PolicyEdit.covers(policy(grant.resourceArn()), grant)) {
                throw e;
            }
        }
    }

    @Override
    public void disallow(Grant grant) {
        if (PolicyEdit.holds(policy(grant.resourceArn()), grant)) {
            remove(grant);
        }
    }

    private void remove(Grant grant) {
        calls.make(
                "lambda:RemovePermission",
                () -> client.removePermission(permission ->
                        permission.functionName(grant.resourceArn()).statementId(GrantStatement.sid(grant))));
    }

    /** The policy; empty where nothing is permitted yet. The ARN may name an alias or version. */
    private PolicyDocument policy(String functionArn) {
        try {
            return ResourcePolicies.document(
                    "",
                    Optional.ofNullable(calls.make(
                                            "lambda:GetPolicy",
                                            () -> client.getPolicy(function -> function.functionName(functionArn)))
                                    .policy())
                            .orElse(""));
        } catch (FailureException e) {
            if (e.failure() instanceof Failure.NotFound missing
                    && !missing.evidence().message().orElse("").startsWith(FUNCTION_MISSING)) {
                return PolicyDocument.none();
            }
            throw e;
        }
    }
}
