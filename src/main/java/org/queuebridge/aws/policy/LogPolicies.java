package org.queuebridge.aws.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.queuebridge.aws.client.SdkPages;
import org.queuebridge.aws.client.ServiceCalls;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.permission.grant.GrantStatement;
import org.queuebridge.domain.permission.grant.LogPolicyChoice;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.DescribeLogGroupsResponse;
import software.amazon.awssdk.services.cloudwatchlogs.model.DescribeResourcePoliciesResponse;
import software.amazon.awssdk.services.cloudwatchlogs.model.LogGroup;

/** Policies of CloudWatch Logs, which belong to a region and not to a log group. */
public record LogPolicies(CloudWatchLogsClient client, ServiceCalls calls)
        implements ResourcePolicies, PolicyMerge.Writer {
    private static final int PAGE = 50;

    /** Prefix of the log groups that can be targets (facts, EventBridge: permissions of targets). */
    private static final String PREFIX = "/aws/events/";

    private static final String EVERYTHING = ":*";

    @Override
    public List<String> arns() {
        return arns(PREFIX);
    }

    @Override
    public ResourceState state(String groupArn) {
        String arn = plain(groupArn);
        String name = arn.substring(arn.indexOf(":log-group:") + ":log-group:".length());
        if (!arns(name).contains(arn)) {
            throw new FailureException(new Failure.NotFound(
                    Reason.AWS_NOT_FOUND, List.of("The specified log group does not exist."), Evidence.NONE));
        }
        return new ResourceState(policies(), Encryption.NONE);
    }

    @Override
    public Map<Grant, Failure> allow(List<Grant> grants) {
        return FailedGrants.of(grants, merge()::allow);
    }

    @Override
    public Map<Grant, Failure> disallow(List<Grant> grants) {
        return FailedGrants.of(grants, merge()::disallow);
    }

    @Override
    public PolicyDocument choose(List<PolicyDocument> all, Grant grant) {
        return LogPolicyChoice.of(all, GrantStatement.policy(grant).length());
    }

    @Override
    public void write(PolicyDocument policy, String text) {
        calls.make(
                "logs:PutResourcePolicy",
                () -> client.putResourcePolicy(
                        put -> put.policyName(policy.name()).policyDocument(text)));
    }

    @Override
    public void remove(PolicyDocument policy) {
        calls.make(
                "logs:DeleteResourcePolicy",
                () -> client.deleteResourcePolicy(delete -> delete.policyName(policy.name())));
    }

    private PolicyMerge merge() {
        return new PolicyMerge(calls, this::policies, this);
    }

    private List<String> arns(String prefix) {
        return SdkPages.all(
                        token -> calls.make(
                                "logs:DescribeLogGroups",
                                () -> client.describeLogGroups(page -> page.logGroupNamePrefix(prefix)
                                        .limit(PAGE)
                                        .nextToken(token))),
                        DescribeLogGroupsResponse::logGroups,
                        DescribeLogGroupsResponse::nextToken)
                .stream()
                .map(LogGroup::arn)
                .filter(Objects::nonNull)
                .map(LogPolicies::plain)
                .sorted()
                .toList();
    }

    private List<PolicyDocument> policies() {
        return SdkPages.all(
                        token -> calls.make(
                                "logs:DescribeResourcePolicies",
                                () -> client.describeResourcePolicies(
                                        page -> page.limit(PAGE).nextToken(token))),
                        DescribeResourcePoliciesResponse::resourcePolicies,
                        DescribeResourcePoliciesResponse::nextToken)
                .stream()
                .filter(policy -> policy.policyName() != null)
                .map(policy -> ResourcePolicies.document(
                        policy.policyName(),
                        Optional.ofNullable(policy.policyDocument()).orElse("")))
                .toList();
    }

    private static String plain(String arn) {
        return arn.endsWith(EVERYTHING) ? arn.substring(0, arn.length() - EVERYTHING.length()) : arn;
    }
}
