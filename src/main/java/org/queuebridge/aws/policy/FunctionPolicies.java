package org.queuebridge.aws.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.queuebridge.aws.client.SdkPages;
import org.queuebridge.aws.client.ServiceCalls;
import org.queuebridge.aws.failure.Missing;
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
    public Map<Grant, Failure> allow(List<Grant> grants) {
        return changed(grants, this::allow);
    }

    @Override
    public Map<Grant, Failure> disallow(List<Grant> grants) {
        return changed(grants, this::disallow);
    }

    /** A change of a function's policy by one grant; returns the policy after it. */
    private interface Change {
        PolicyDocument by(PolicyDocument policy, Grant grant);
    }

    /** Reads the policy of each function once. Behind a statement that fails no other is sent: it would fail alike. */
    private Map<Grant, Failure> changed(List<Grant> grants, Change change) {
        return FailedGrants.ofEachResource(grants, (function, left) -> {
            PolicyDocument policy = policy(function);
            for (Grant grant = left.peek(); grant != null; grant = left.peek()) {
                policy = change.by(policy, grant);
                left.remove();
            }
        });
    }

    private PolicyDocument allow(PolicyDocument policy, Grant grant) {
        if (PolicyEdit.covers(policy, grant)) {
            return policy;
        }
        PolicyDocument roomy = policy;
        for (Grant superfluous : PolicyEdit.superfluous(policy, grant)) {
            roomy = disallow(roomy, superfluous);
        }
        try {
            add(grant);
            return ResourcePolicies.document("", PolicyEdit.with(roomy, grant));
        } catch (FailureException e) {
            return Optional.of(e.failure())
                    .filter(Failure.Conflict.class::isInstance)
                    .map(_ -> policy(grant.resourceArn()))
                    .filter(now -> PolicyEdit.covers(now, grant)) // another program may have added it first
                    .orElseThrow(() -> e);
        }
    }

    private PolicyDocument disallow(PolicyDocument policy, Grant grant) {
        if (!PolicyEdit.holds(policy, grant)) {
            return policy;
        }
        Missing.isFine(() -> remove(grant));
        return ResourcePolicies.document("", PolicyEdit.without(policy, grant).orElse(""));
    }

    private void add(Grant grant) {
        calls.make(
                "lambda:AddPermission",
                () -> client.addPermission(permission -> permission
                        .functionName(grant.resourceArn())
                        .statementId(GrantStatement.sid(grant))
                        .action(GrantStatement.FUNCTION_ACTION)
                        .principal(GrantStatement.PRINCIPAL)
                        .sourceArn(grant.source())));
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
