package org.queuebridge.sandbox.sqs;

import java.util.Map;
import java.util.Set;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.AwsJson;
import org.queuebridge.sandbox.aws.AwsService;
import org.queuebridge.sandbox.aws.Json;
import org.queuebridge.sandbox.aws.JsonOperations;
import org.queuebridge.sandbox.aws.Signed;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/** A {@link LocalSqs} over AWS JSON 1.0. Refusals also carry the codes of the query protocol, as the service's do. */
public final class SqsService implements AwsService {
    private static final Map<String, String> QUERY_CODES = Map.of(
            "QueueDoesNotExist", "AWS.SimpleQueueService.NonExistentQueue",
            "AccessDeniedException", "AccessDenied",
            "ThrottlingException", "RequestThrottled");

    private final JsonOperations operations;

    public SqsService(LocalSqs sqs) {
        this.operations = new JsonOperations(new AwsJson("AmazonSQS.", "1.0"), "sqs", new QueueOperations(sqs).all());
    }

    @Override
    public boolean serves(Request request) {
        return operations.json().serves(request);
    }

    @Override
    public String operation(Request request) {
        return operations.json().operation(request);
    }

    @Override
    public Set<String> operations() {
        return operations.names();
    }

    @Override
    public String action(Request request) {
        return operations.action(request);
    }

    @Override
    public String resource(Request request, AccountRegion home) {
        String url = Json.text(operations.json().body(request), "QueueUrl")
                .or(() -> Json.text(operations.json().body(request), "QueueName"))
                .orElse("*");
        return home.arn("sqs", url.substring(url.lastIndexOf('/') + 1));
    }

    @Override
    public Response answer(Request request, Signed signed) {
        return operations.answer(request, signed);
    }

    @Override
    public Response failedEntries(Request request, Signed signed) {
        return answer(request, signed);
    }

    @Override
    public Response refusal(AwsException refusal) {
        String code = QUERY_CODES.getOrDefault(refusal.code(), refusal.code());
        return operations
                .json()
                .refusal(AwsException.refusal(
                        refusal.status(), "com.amazonaws.sqs#" + refusal.code(), refusal.sentence()))
                .with("x-amzn-query-error", code + (refusal.status() < 500 ? ";Sender" : ";Receiver"));
    }
}
