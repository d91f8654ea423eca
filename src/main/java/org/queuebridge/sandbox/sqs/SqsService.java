package org.queuebridge.sandbox.sqs;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.AwsJson;
import org.queuebridge.sandbox.aws.JsonOperation;
import org.queuebridge.sandbox.aws.JsonService;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/** A {@link LocalSqs} over AWS JSON 1.0. Refusals also carry the codes of the query protocol, as the service's do. */
public final class SqsService extends JsonService {
    private static final Map<String, String> QUERY_CODES = Map.of(
            "QueueDoesNotExist", "AWS.SimpleQueueService.NonExistentQueue",
            "QueueNameExists", "QueueAlreadyExists",
            "QueueDeletedRecently", "AWS.SimpleQueueService.QueueDeletedRecently",
            "EmptyBatchRequest", "AWS.SimpleQueueService.EmptyBatchRequest",
            "TooManyEntriesInBatchRequest", "AWS.SimpleQueueService.TooManyEntriesInBatchRequest",
            "BatchEntryIdsNotDistinct", "AWS.SimpleQueueService.BatchEntryIdsNotDistinct",
            "AccessDeniedException", "AccessDenied",
            "ThrottlingException", "RequestThrottled");

    public SqsService(LocalSqs sqs) {
        super(new AwsJson("AmazonSQS.", "1.0"), "sqs", operations(sqs));
    }

    private static Map<String, JsonOperation> operations(LocalSqs sqs) {
        Map<String, JsonOperation> all = new HashMap<>(new QueueOperations(sqs).all());
        all.putAll(new MessageOperations(sqs).all());
        return all;
    }

    @Override
    protected String permission(String operation) {
        return operation.replaceFirst("Batch$", "");
    }

    @Override
    public Set<String> alsoNeeds(Request request) {
        boolean tagged =
                operation(request).equals("CreateQueue") && body(request).has("tags");
        return tagged ? Set.of("sqs:TagQueue") : Set.of();
    }

    @Override
    public String resource(Request request, AccountRegion home) {
        String url = RequestJson.text(body(request), "QueueUrl")
                .or(() -> RequestJson.text(body(request), "QueueName"))
                .orElse("*");
        return home.arn("sqs", url.substring(url.lastIndexOf('/') + 1));
    }

    @Override
    public Response refusal(AwsException refusal) {
        String code = QUERY_CODES.getOrDefault(refusal.code(), refusal.code());
        return super.refusal(AwsException.refusal(
                        refusal.status(), "com.amazonaws.sqs#" + refusal.code(), refusal.sentence()))
                .with("x-amzn-query-error", code + (refusal.status() < 500 ? ";Sender" : ";Receiver"));
    }
}
