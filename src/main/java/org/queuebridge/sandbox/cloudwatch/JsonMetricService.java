package org.queuebridge.sandbox.cloudwatch;

import com.google.gson.JsonObject;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.AwsJson;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/** CloudWatch over AWS JSON 1.0. */
final class JsonMetricService extends MetricService {
    private static final AwsJson JSON = new AwsJson(MetricOperations.SERVICE + ".", "1.0");

    JsonMetricService(MetricOperations operations) {
        super(operations);
    }

    @Override
    public boolean serves(Request request) {
        return JSON.serves(request);
    }

    @Override
    public String operation(Request request) {
        return JSON.operation(request);
    }

    @Override
    JsonObject input(Request request) {
        return JSON.body(request);
    }

    @Override
    Response answer(String operation, JsonObject output) {
        return JSON.answer(output);
    }

    @Override
    public Response refusal(AwsException refusal) {
        return JSON.refusal(refusal).with("x-amzn-query-error", MetricOperations.queryError(refusal));
    }
}
