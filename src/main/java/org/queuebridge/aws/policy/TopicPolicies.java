package org.queuebridge.aws.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.queuebridge.aws.client.SdkPages;
import org.queuebridge.aws.client.ServiceCalls;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.permission.grant.EmptyTopicPolicy;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.ListTopicsResponse;
import software.amazon.awssdk.services.sns.model.Topic;

/**
 * Topics of SNS.
 *
 * @param keys with whose key a topic is encrypted, by its {@code KmsMasterKeyId}
 */
record TopicPolicies(SnsClient client, ServiceCalls calls, Function<String, Encryption> keys)
        implements ResourcePolicies {
    private static final String POLICY = "Policy";
    private static final String KEY = "KmsMasterKeyId";

    @Override
    public List<String> arns() {
        return SdkPages.all(
                        token -> calls.make("sns:ListTopics", () -> client.listTopics(page -> page.nextToken(token))),
                        ListTopicsResponse::topics,
                        ListTopicsResponse::nextToken)
                .stream()
                .map(Topic::topicArn)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    @Override
    public ResourceState state(String topicArn) {
        Map<String, String> attributes = attributes(topicArn);
        return new ResourceState(List.of(policy(attributes)), keys.apply(attributes.getOrDefault(KEY, "")));
    }

    @Override
    public Map<Grant, Failure> allow(List<Grant> grants) {
        return FailedGrants.ofEachResource(
                grants, (resource, its) -> merge(resource).allow(its));
    }

    @Override
    public Map<Grant, Failure> disallow(List<Grant> grants) {
        return FailedGrants.ofEachResource(
                grants, (resource, its) -> merge(resource).disallow(its));
    }

    private PolicyMerge merge(String topicArn) {
        return new PolicyMerge(
                calls,
                () -> List.of(policy(attributes(topicArn))),
                new SinglePolicyWriter(
                        text -> set(topicArn, text), JsonWriter.compact(EmptyTopicPolicy.ownAccount(topicArn))));
    }

    private Map<String, String> attributes(String topicArn) {
        return calls.make("sns:GetTopicAttributes", () -> client.getTopicAttributes(topic -> topic.topicArn(topicArn)))
                .attributes();
    }

    private void set(String topicArn, String policy) {
        calls.make(
                "sns:SetTopicAttributes",
                () -> client.setTopicAttributes(
                        topic -> topic.topicArn(topicArn).attributeName(POLICY).attributeValue(policy)));
    }

    private static PolicyDocument policy(Map<String, String> attributes) {
        return ResourcePolicies.document("", attributes.getOrDefault(POLICY, ""));
    }
}
