package org.queuebridge.aws.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.queuebridge.aws.client.SdkPages;
import org.queuebridge.aws.client.ServiceCalls;
import org.queuebridge.aws.queue.QueueUrl;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.ListQueuesResponse;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * Policies of SQS queues.
 *
 * @param arnOf the queue's ARN by its name
 */
record QueuePolicies(
        SqsClient client, ServiceCalls calls, Function<String, String> arnOf, Function<String, Encryption> keys)
        implements ResourcePolicies {
    /** The most that SQS puts on a page; without a number there is only one. */
    private static final int PAGE = 1000;

    private static final List<QueueAttributeName> ASKED =
            List.of(QueueAttributeName.POLICY, QueueAttributeName.KMS_MASTER_KEY_ID);

    /** The end of FIFO queues' names: other queues do not have their attributes. */
    private static final String FIFO = ".fifo";

    @Override
    public List<String> arns() {
        return SdkPages.all(
                        token -> calls.make(
                                "sqs:ListQueues",
                                () -> client.listQueues(
                                        page -> page.maxResults(PAGE).nextToken(token))),
                        ListQueuesResponse::queueUrls,
                        ListQueuesResponse::nextToken)
                .stream()
                .map(url -> arnOf.apply(url.substring(url.lastIndexOf('/') + 1)))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    @Override
    public ResourceState state(String queueArn) {
        List<QueueAttributeName> asked = new ArrayList<>(ASKED);
        if (queueArn.endsWith(FIFO)) {
            asked.add(QueueAttributeName.CONTENT_BASED_DEDUPLICATION);
        }
        Map<QueueAttributeName, String> attributes = attributes(url(queueArn), asked);
        return new ResourceState(
                List.of(policy(attributes)),
                keys.apply(attributes.getOrDefault(QueueAttributeName.KMS_MASTER_KEY_ID, "")),
                !queueArn.endsWith(FIFO)
                        || "true".equals(attributes.get(QueueAttributeName.CONTENT_BASED_DEDUPLICATION)));
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

    private PolicyMerge merge(String queueArn) {
        String url = url(queueArn);
        return new PolicyMerge(
                calls,
                () -> List.of(policy(attributes(url, ASKED))),
                new SinglePolicyWriter(text -> set(url, text), ""));
    }

    private String url(String queueArn) {
        return new QueueUrl(client, calls).of(queueArn);
    }

    private Map<QueueAttributeName, String> attributes(String url, List<QueueAttributeName> asked) {
        return calls.make(
                        "sqs:GetQueueAttributes",
                        () -> client.getQueueAttributes(
                                queue -> queue.queueUrl(url).attributeNames(asked)))
                .attributes();
    }

    private void set(String url, String policy) {
        calls.make(
                "sqs:SetQueueAttributes",
                () -> client.setQueueAttributes(
                        queue -> queue.queueUrl(url).attributes(Map.of(QueueAttributeName.POLICY, policy))));
    }

    private static PolicyDocument policy(Map<QueueAttributeName, String> attributes) {
        return ResourcePolicies.document("", attributes.getOrDefault(QueueAttributeName.POLICY, ""));
    }
}
