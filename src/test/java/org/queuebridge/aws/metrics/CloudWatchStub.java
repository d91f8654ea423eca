package org.queuebridge.aws.metrics;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.queuebridge.aws.AwsStub;

/** CloudWatch as a test tells it, in the protocol of its client: Smithy RPC v2 CBOR. */
final class CloudWatchStub {
    static final String PATH = "/service/GraniteServiceVersion20100801/operation/GetMetricData";
    private static final ObjectMapper CBOR = new ObjectMapper(new CBORFactory());
    private static final int EPOCH_SECONDS = 1;

    private CloudWatchStub() {}

    /**
     * The result of a query.
     *
     * @param sums by the second of the epoch at which their period begins
     */
    record Result(String id, String status, Map<Long, Double> sums) {}

    static ResponseDefinitionBuilder page(String next, Result... results) {
        return ok(bytes(next, List.of(results)));
    }

    static ResponseDefinitionBuilder refusal(String code, String message) {
        ObjectNode body = CBOR.createObjectNode().put("__type", code).put("message", message);
        try {
            return ok(CBOR.writeValueAsBytes(body)).withStatus(400);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The queries of each call. */
    static List<JsonNode> calls(AwsStub aws) {
        return aws.sentTo(PATH).stream().map(CloudWatchStub::read).toList();
    }

    private static JsonNode read(LoggedRequest request) {
        try {
            return CBOR.readTree(request.getBody());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseDefinitionBuilder ok(byte[] body) {
        return aResponse()
                .withHeader("Content-Type", "application/cbor")
                .withHeader("smithy-protocol", "rpc-v2-cbor")
                .withBody(body);
    }

    private static byte[] bytes(String next, List<Result> results) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CBORGenerator cbor = new CBORFactory().createGenerator(bytes)) {
            cbor.writeStartObject();
            cbor.writeArrayFieldStart("MetricDataResults");
            for (Result result : results) {
                write(cbor, result);
            }
            cbor.writeEndArray();
            if (!next.isEmpty()) {
                cbor.writeStringField("NextToken", next);
            }
            cbor.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(CBORGenerator cbor, Result result) throws IOException {
        cbor.writeStartObject();
        cbor.writeStringField("Id", result.id());
        cbor.writeStringField("StatusCode", result.status());
        cbor.writeArrayFieldStart("Timestamps");
        for (long second : result.sums().keySet()) {
            cbor.writeTag(EPOCH_SECONDS);
            cbor.writeNumber(second);
        }
        cbor.writeEndArray();
        cbor.writeArrayFieldStart("Values");
        for (double value : result.sums().values()) {
            cbor.writeNumber(value);
        }
        cbor.writeEndArray();
        cbor.writeEndObject();
    }
}
