package org.queuebridge.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.queuebridge.sandbox.http.Fault;

@Timeout(60)
class SandboxTest {
    @AutoClose
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void fiftyThousandQueuesCanBeReadWithinTheRateLimit() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.DEFAULT.withQueues(50_000))) {
            String token = token(sandbox);
            Set<String> ids = new HashSet<>();
            JsonElement next = JsonParser.parseString("'/api/v2/routing/queues?pageSize=500'");
            while (next != null) {
                JsonObject page = get(sandbox.genesysUrl().resolve(next.getAsString()), token);
                page.getAsJsonArray("entities")
                        .forEach(queue ->
                                ids.add(queue.getAsJsonObject().get("id").getAsString()));
                next = page.get("nextUri");
            }
            assertThat(ids).hasSize(50_000);
            assertThat(sandbox.faults().calls("queues")).isEqualTo(100);
        }
    }

    @Test
    void faultsCanBeAskedForOverHttp() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.DEFAULT)) {
            String token = token(sandbox);
            HttpRequest plan = HttpRequest.newBuilder(sandbox.genesysUrl().resolve("/sandbox/faults"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"operation\": \"organization\", \"fault\": \"serverError\"}"))
                    .build();

            assertThat(client.send(plan, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(204);
            assertThat(status(sandbox, token)).isEqualTo(503);
            assertThat(status(sandbox, token)).isEqualTo(200);
        }
    }

    @Test
    void bothControlPortsAcceptFaultsOfBothClouds() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.DEFAULT)) {
            for (URI door : List.of(sandbox.genesysUrl(), sandbox.awsUrl())) {
                for (String operation : List.of("*", "token", "queues", "PutRule", "PutEvents", "GetCallerIdentity")) {
                    assertThat(planned(door, operation).statusCode())
                            .as(operation)
                            .isEqualTo(204);
                }
                assertThat(planned(door, "putrule"))
                        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(400))
                        .satisfies(answer -> assertThat(answer.body()).contains("PutRule", "queues"));
            }
        }
    }

    @Test
    void everyCallTakesAtLeastTheLatency() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.DEFAULT.withLatency(Duration.ofMillis(60)))) {
            long start = System.nanoTime();
            String token = token(sandbox);
            assertThat(status(sandbox, token)).isEqualTo(200);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(120));
        }
    }

    @Test
    void closingDoesNotWaitForSlowCalls() throws Exception {
        Sandbox sandbox = Sandbox.start(SandboxOptions.DEFAULT);
        sandbox.faults().next("queues", 1, new Fault.Slow(Duration.ofHours(1)));
        var call = client.sendAsync(
                HttpRequest.newBuilder(sandbox.genesysUrl().resolve("/api/v2/routing/queues"))
                        .build(),
                BodyHandlers.ofString());
        while (sandbox.faults().calls("queues") == 0) {
            Thread.onSpinWait();
        }
        sandbox.close();

        assertThat(call).failsWithin(Duration.ofSeconds(10));
    }

    private HttpResponse<String> planned(URI door, String operation) throws IOException, InterruptedException {
        String fault = "{\"operation\": \"" + operation + "\", \"fault\": \"cut\"}";
        return client.send(
                HttpRequest.newBuilder(door.resolve("/sandbox/faults"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(fault))
                        .build(),
                BodyHandlers.ofString());
    }

    private String token(Sandbox sandbox) throws IOException, InterruptedException {
        String basic = sandbox.clientId() + ":" + sandbox.clientSecret();
        HttpRequest request = HttpRequest.newBuilder(sandbox.genesysUrl().resolve("/oauth/token"))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        String body = client.send(request, BodyHandlers.ofString()).body();
        return JsonParser.parseString(body)
                .getAsJsonObject()
                .get("access_token")
                .getAsString();
    }

    private JsonObject get(URI address, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .build();
        return JsonParser.parseString(
                        client.send(request, BodyHandlers.ofString()).body())
                .getAsJsonObject();
    }

    private int status(Sandbox sandbox, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(sandbox.genesysUrl().resolve("/api/v2/organizations/me"))
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
