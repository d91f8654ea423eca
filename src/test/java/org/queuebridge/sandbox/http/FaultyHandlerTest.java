package org.queuebridge.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a handler answers says what went wrong; operations are paths without their slash. */
class FaultyHandlerTest {
    private static final Protocol PROTOCOL = new Protocol() {
        @Override
        public String operation(Request request) {
            return request.path().substring(1);
        }

        @Override
        public Set<String> operations() {
            return Set.of("a", "b", "PutRule");
        }

        @Override
        public Response answer(Request request) {
            return said(200, "fine");
        }

        @Override
        public Response refused(Request request) {
            return said(403, "refused");
        }

        @Override
        public Response throttled(Request request, int retryAfterSeconds) {
            return said(429, "throttled " + retryAfterSeconds);
        }

        @Override
        public Response serverError(Request request, int status) {
            return said(status, "error");
        }

        @Override
        public Response failedEntries(Request request) {
            return said(200, "failed entries");
        }
    };

    private final Faults faults = new Faults(Duration.ZERO);
    private final FaultyHandler handler = new FaultyHandler(PROTOCOL, faults);

    @Test
    void theNextCallsOfAnOperationGoWrongInTheOrderPlanned() throws Exception {
        faults.next("PutRule", 2, new Fault.Refused());
        faults.next("PutRule", 1, new Fault.Throttled(7));

        assertThat(said("PutRule")).isEqualTo("403 refused");
        assertThat(said("ListRules")).isEqualTo("200 fine");
        assertThat(said("PutRule")).isEqualTo("403 refused");
        assertThat(said("PutRule")).isEqualTo("429 throttled 7");
        assertThat(said("PutRule")).isEqualTo("200 fine");
    }

    @Test
    void anyMeansEveryOperation() throws Exception {
        faults.next(Faults.ANY, 2, new Fault.ServerError(502));

        assertThat(said("a")).isEqualTo("502 error");
        assertThat(said("b")).isEqualTo("502 error");
        assertThat(said("a")).isEqualTo("200 fine");
    }

    @Test
    void everyKthCallGoesWrong() throws Exception {
        faults.every("queues", 3, new Fault.ServerError(503));

        assertThat(IntStream.range(0, 7).mapToObj(_ -> unchecked("queues")))
                .containsExactly("200 fine", "200 fine", "503 error", "200 fine", "200 fine", "503 error", "200 fine");
    }

    @Test
    void callsAreCountedFaultyOrNot() throws Exception {
        faults.next("PutRule", 1, new Fault.Cut());
        said("PutRule");
        said("PutRule");
        said("token");

        assertThat(faults.calls("PutRule")).isEqualTo(2);
        assertThat(faults.calls("token")).isEqualTo(1);
        assertThat(faults.calls("other")).isZero();
        assertThat(faults.calls(Faults.ANY)).isEqualTo(3);
    }

    @Test
    void clearRemovesFaultsAndCounts() throws Exception {
        said("a");
        faults.next("a", 5, new Fault.Refused());
        faults.clear();

        assertThat(faults.calls("a")).isZero();
        assertThat(said("a")).isEqualTo("200 fine");
    }

    @Test
    void slowCallsAndLatencyDelayTheOrdinaryAnswer() throws Exception {
        faults.latency(Duration.ofMillis(20));
        faults.next("a", 1, new Fault.Slow(Duration.ofMillis(30)));

        long start = System.nanoTime();
        assertThat(said("a")).isEqualTo("200 fine");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(50));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"operation\": \"a\", \"fault\": \"refused\"} | 403 refused",
                "{\"operation\": \"*\", \"fault\": \"throttled\", \"times\": 3} | 429 throttled 1",
                "{\"operation\": \"a\", \"fault\": \"throttled\", \"retryAfterSeconds\": 0} | 429 throttled 0",
                "{\"operation\": \"a\", \"fault\": \"serverError\"} | 503 error",
                "{\"operation\": \"a\", \"fault\": \"serverError\", \"status\": 500} | 500 error",
                "{\"operation\": \"a\", \"fault\": \"slow\", \"millis\": 1} | 200 fine",
                "{\"operation\": \"a\", \"fault\": \"failedEntries\"} | 200 failed entries",
                "{\"operation\": \"a\", \"fault\": \"cut\"} | cut",
                "{\"operation\": \"a\", \"fault\": \"refused\", \"every\": 2} | 200 fine",
            })
    void faultsArePlannedOverHttpToo(String json, String expected) throws Exception {
        assertThat(handler.handle(request("POST", "/sandbox/faults", json))).isEqualTo(Response.empty(204));

        assertThat(said("a")).isEqualTo(expected);
    }

    @Test
    void faultsAreRemovedOverHttp() throws Exception {
        faults.next("a", 5, new Fault.Refused());

        assertThat(handler.handle(request("DELETE", "/sandbox/faults", ""))).isEqualTo(Response.empty(204));
        assertThat(said("a")).isEqualTo("200 fine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"fault\": \"refused\"}",
                "{\"operation\": \"a\"}",
                "{\"operation\": \"a\", \"fault\": \"flood\"}",
                "{\"operation\": \"a\", \"fault\": \"refused\", \"times\": \"many\"}",
                "{\"operation\": \"a\", \"fault\": \"refused\", \"times\": 0}",
                "{\"operation\": \"a\", \"fault\": \"serverError\", \"status\": 404}",
                "{\"operation\": null, \"fault\": \"refused\"}",
                "{\"operation\": {\"name\": \"a\"}, \"fault\": \"refused\"}",
                "{\"operation\": [\"a\"], \"fault\": \"refused\"}",
                "{\"operation\": \"a\", \"fault\": {}}",
                "{\"operation\": \"a\", \"fault\": \"refused\", \"times\": {}}",
                "{\"operation\": \"a\", \"fault\": \"refused\", \"times\": 1.5}",
                "{\"operation\": \"a\", \"fault\": \"refused\", \"times\": 99999999999}",
            })
    void invalidFaultsAreReported(String json) throws Exception {
        HttpAnswer answer = handler.handle(request("POST", "/sandbox/faults", json));

        assertThat(answer).isInstanceOfSatisfying(Response.class, response -> {
            assertThat(response.status()).isEqualTo(400);
            assertThat(response.body()).contains("message");
        });
        assertThat(said("a")).isEqualTo("200 fine");
    }

    @Test
    void aMisspelledOperationIsRefusedWithTheKnownNames() throws Exception {
        assertThat(handler.handle(
                        request("POST", "/sandbox/faults", "{\"operation\": \"putRule\", \"fault\": \"cut\"}")))
                .isInstanceOfSatisfying(Response.class, response -> {
                    assertThat(response.status()).isEqualTo(400);
                    assertThat(JsonParser.parseString(response.body())
                                    .getAsJsonObject()
                                    .get("message")
                                    .getAsString())
                            .isEqualTo("unknown operation 'putRule': one of *, PutRule, a, b");
                });
        assertThat(said("PutRule")).isEqualTo("200 fine");
    }

    private String unchecked(String operation) {
        try {
            return said(operation);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String said(String operation) throws InterruptedException {
        return switch (handler.handle(request("GET", "/" + operation, ""))) {
            case Response response -> response.status() + " " + response.body();
            case HttpAnswer.Cut _ -> "cut";
        };
    }

    private static Request request(String method, String path, String body) {
        return new Request(
                method, path, new Parameters(Map.of()), Map.of("content-type", List.of("application/json")), body);
    }

    private static Response said(int status, String words) {
        return new Response(status, Map.of(), words);
    }
}
