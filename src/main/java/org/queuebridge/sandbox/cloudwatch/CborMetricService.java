package org.queuebridge.sandbox.cloudwatch;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.Cbor;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/** CloudWatch over the Smithy protocol RPC v2 CBOR: the operation in the path, input and output as CBOR. */
final class CborMetricService extends MetricService {
    private static final String PROTOCOL = "smithy-protocol";
    private static final String NAME = "rpc-v2-cbor";
    private static final String PATH = "/service/" + MetricOperations.SERVICE + "/operation/";

    CborMetricService(MetricOperations operations) {
        super(operations);
    }

    @Override
    public boolean serves(Request request) {
        return request.path().startsWith(PATH)
                && request.header(PROTOCOL).filter(NAME::equals).isPresent();
    }

    @Override
    public String operation(Request request) {
        return request.path().substring(PATH.length());
    }

    @Override
    JsonObject input(Request request) {
        return Cbor.read(request.content());
    }

    @Override
    Response answer(String operation, JsonObject output) {
        return response(200, output, Map.of());
    }

    @Override
    public Response refusal(AwsException refusal) {
        JsonObject body = new Output()
                .text("__type", "com.amazonaws.cloudwatch#" + refusal.code())
                .text("message", refusal.sentence())
                .json();
        return response(refusal.status(), body, Map.of("x-amzn-query-error", MetricOperations.queryError(refusal)));
    }

    private static Response response(int status, JsonObject body, Map<String, String> more) {
        Map<String, String> headers = new LinkedHashMap<>(more);
        headers.put("Content-Type", "application/cbor");
        headers.put(PROTOCOL, NAME);
        headers.put("x-amzn-RequestId", UUID.randomUUID().toString());
        return new Response(status, headers, Cbor.write(body, MetricOperations.TIMES));
    }
}
