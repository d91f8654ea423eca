package org.queuebridge.sandbox.genesys;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.sandbox.http.Faults;
import org.queuebridge.sandbox.http.FaultyHandler;
import org.queuebridge.sandbox.http.LoopbackServer;

/** A served local Genesys Cloud with a clock of its own, and a client that knows nothing but HTTP. */
final class GenesysFixture implements AutoCloseable {
    final Faults faults = new Faults(Duration.ZERO);
    final LocalGenesys genesys;

    /** What the integrations sent. */
    final RecordingPartner sent = new RecordingPartner();

    private final LoopbackServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile Instant now = Instant.parse("2026-11-23T09:41:00Z");

    GenesysFixture(List<Queue> queues, GenesysLimits limits) throws IOException {
        genesys = new LocalGenesys(queues, limits, () -> now, sent);
        server = LoopbackServer.start(0, new FaultyHandler(genesys, faults));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    HttpResponse<String> signIn(String id, String secret) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return send(request("/oauth/token")
                .header("Authorization", "Basic " + basic)
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    }

    String token(OAuthClient oauth) throws IOException, InterruptedException {
        return object(signIn(oauth.id(), oauth.secret())).get("access_token").getAsString();
    }

    HttpResponse<String> get(String token, String path) throws IOException, InterruptedException {
        return send(request(path).header("Authorization", "Bearer " + token));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.url().resolve(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    static JsonObject object(HttpResponse<String> response) {
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    /** A recorded or documented body of the real service. */
    static JsonObject sample(String name) throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        GenesysFixture.class.getResourceAsStream("/samples/genesys-api/" + name + ".json"), name),
                StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        }
    }

    static List<String> texts(JsonElement entities, String field) {
        return entities.getAsJsonArray().asList().stream()
                .map(entity -> entity.getAsJsonObject().get(field).getAsString())
                .toList();
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
