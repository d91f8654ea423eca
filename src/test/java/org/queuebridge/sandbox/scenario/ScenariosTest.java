package org.queuebridge.sandbox.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.demo.DemoTargets;
import org.queuebridge.sandbox.iam.ResourceAccess;

/** Each fault keeps the end of a call from the target of the demo's rule, and is taken back without a trace. */
class ScenariosTest {
    /** Faults of what lies beside the way, or was: the event still arrives. */
    private static final Set<String> HARMLESS =
            Set.of("dead-letter-queue-denied", "dead-letters-waiting", "input-path-missing");

    private static final String DEAD_LETTERS = ScenarioWorld.HOME.arn("sqs", DemoTargets.DEAD_LETTERS);

    @AutoClose
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.DEFAULT);

    @AutoClose
    private final HttpClient client = HttpClient.newHttpClient();

    ScenariosTest() throws Exception {}

    @Test
    void eachKeepsEventsFromArrivingUntilItIsHealed() throws Exception {
        TreeMap<String, Integer> arrived = new TreeMap<>();
        TreeMap<String, Integer> afterwards = new TreeMap<>();
        for (String name : sandbox.scenarios().names()) {
            assertThat(post("{\"name\": \"" + name + "\"}").statusCode())
                    .as(name)
                    .isEqualTo(204);
            arrived.put(name, arrivals());
            assertThat(send("DELETE", "").statusCode()).isEqualTo(204);
            afterwards.put(name, arrivals());
        }

        assertThat(arrived)
                .allSatisfy((name, count) -> assertThat(count).as(name).isEqualTo(HARMLESS.contains(name) ? 1 : 0));
        assertThat(afterwards)
                .allSatisfy(
                        (name, count) -> assertThat(count).as("after " + name).isOne());
    }

    @Test
    void severalAreTakenBackAtOnce() throws Exception {
        for (String name : List.of(
                "target-policy-missing",
                "rule-disabled",
                "rule-on-wrong-bus",
                "integration-other-region",
                "topic-missing")) {
            assertThat(post("{\"name\": \"" + name + "\"}").statusCode())
                    .as(name)
                    .isEqualTo(204);
        }
        assertThat(send("GET", "").body()).contains("\"begun\":[\"target-policy-missing\",\"rule-disabled\"");

        sandbox.scenarios().heal();

        assertThat(arrivals()).isOne();
    }

    @Test
    void aRightCanBeTakenFromEverybody() throws Exception {
        assertThat(integrations().statusCode()).isEqualTo(200);

        post("{\"name\": \"missing-right:integrations:integration:view\"}");

        assertThat(integrations().body()).contains("[integrations:integration:view]");
    }

    private HttpResponse<String> integrations() throws Exception {
        String basic = sandbox.clientId() + ":" + sandbox.clientSecret();
        HttpResponse<String> token = client.send(
                HttpRequest.newBuilder(sandbox.genesysUrl().resolve("/oauth/token"))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                BodyHandlers.ofString());
        String bearer = JsonParser.parseString(token.body())
                .getAsJsonObject()
                .get("access_token")
                .getAsString();
        return client.send(
                request("/api/v2/integrations", sandbox.genesysUrl())
                        .header("Authorization", "Bearer " + bearer)
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void whatIsUnknownOrCannotBeIsSaid() throws Exception {
        assertThat(post("{\"name\": \"nonsense\"}"))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(400))
                .satisfies(answer -> assertThat(answer.body()).contains("topic-missing"));
        post("{\"name\": \"source-pending\"}");
        assertThat(post("{\"name\": \"rule-disabled\"}").body()).contains("does not exist");
    }

    @Test
    void whatCannotBeBegunChangesNothing() {
        Optional<ResourceAccess> deadLetters = access(DEAD_LETTERS);
        sandbox.scenarios().begin("no-target");

        assertThatThrownBy(() -> sandbox.scenarios().begin("dead-letters-waiting"))
                .hasMessageContaining("has no target");
        assertThat(access(DEAD_LETTERS)).isEqualTo(deadLetters);

        deleteBus(DemoRules.RELAY_BUS);
        assertThatThrownBy(() -> sandbox.scenarios().begin("rule-on-wrong-bus")).hasMessageContaining("does not exist");
        assertThat(new RuleEditor(sandbox.events(), DemoAccount.EVENT_SOURCE).names())
                .contains(ScenarioWorld.RULE);
    }

    @Test
    void whatCannotBeTakenBackIsSaidAndAllElseIsTakenBack() throws Exception {
        sandbox.scenarios().begin("target-policy-missing");
        assertThat(access(DemoRules.ENDED_QUEUE).orElseThrow().policies()).isEmpty();
        sandbox.scenarios().begin("rule-disabled");
        deleteBus(DemoAccount.EVENT_SOURCE);

        HttpResponse<String> answer = send("DELETE", "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("does not exist");
        assertThat(access(DemoRules.ENDED_QUEUE).orElseThrow().policies()).hasSize(1);
    }

    private Optional<ResourceAccess> access(String queue) {
        return sandbox.targets().sqs().access(queue);
    }

    private void deleteBus(String name) {
        RuleEditor rules = new RuleEditor(sandbox.events(), name);
        rules.names().forEach(rules::delete);
        JsonObject request = new JsonObject();
        request.addProperty("Name", name);
        sandbox.events().call(ScenarioWorld.HOME, "DeleteEventBus", request);
    }

    private int arrivals() throws Exception {
        sandbox.events().inbox(DemoRules.ENDED_QUEUE).clear();
        client.send(
                request("/sandbox/conversations", sandbox.genesysUrl())
                        .POST(BodyPublishers.ofString("{\"queue\": \"Support EN\"}"))
                        .build(),
                BodyHandlers.discarding());
        return sandbox.events().inbox(DemoRules.ENDED_QUEUE).messages().size();
    }

    private HttpResponse<String> post(String body) throws Exception {
        return send("POST", body);
    }

    private HttpResponse<String> send(String method, String body) throws Exception {
        return client.send(
                request("/sandbox/scenario", sandbox.awsUrl())
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path, URI server) {
        return HttpRequest.newBuilder(server.resolve(path)).header("Content-Type", "application/json");
    }
}
