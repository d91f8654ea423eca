package org.queuebridge.aws.queue;

import java.util.List;
import java.util.Optional;
import org.queuebridge.aws.client.ServiceCalls;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.Arn;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.GetQueueUrlResponse;

/** Finds the URL of a queue, which SQS wants in place of its ARN. */
public record QueueUrl(SqsClient client, ServiceCalls calls) {
    /** The URL; NotFound where there is no such queue. */
    public String of(String queueArn) {
        Arn arn = Arn.parse(queueArn)
                .orElseThrow(() -> new FailureException(
                        new Failure.NotFound(Reason.AWS_NOT_FOUND, List.of(queueArn), Evidence.NONE)));
        GetQueueUrlResponse answer = calls.make(
                "sqs:GetQueueUrl",
                () -> client.getQueueUrl(
                        queue -> queue.queueName(arn.resource()).queueOwnerAWSAccountId(arn.account())));
        return Optional.ofNullable(answer.queueUrl())
                .orElseThrow(() -> calls.unreadable("GetQueueUrl answered without a URL"));
    }
}
