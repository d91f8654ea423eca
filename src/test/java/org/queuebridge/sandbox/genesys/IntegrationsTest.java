package org.queuebridge.sandbox.genesys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.sandbox.genesys.GenesysFixture.object;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoQueues;

/** Integrations are made, configured and switched in three steps, and send what their state lets them send. */
class IntegrationsTest {
    private static final String ALL = "/api/v2/integrations";
    private static final String DEMO = ALL + "/a8a4a5d6-2f2e-4a8b-9a5e-1f6c5f0f7e21";
    private static final String CONFIG = "/config/current";
    private static final String NEW = """
        {"name": "To AWS", "integrationType": {"id": "amazon-eventbridge-source"}}\
        """;

    @AutoClose
    private final GenesysFixture cloud = new GenesysFixture(DemoQueues.generate(3, 1), GenesysLimits.DEFAULT);

    IntegrationsTest() throws Exception {}

    @Test
    void oneIsMadeConfiguredAndEnabledInThreeSteps() throws Exception {
        JsonObject made = object(write("POST", ALL, NEW));
        String path = made.get("selfUri").getAsString();
        assertThat(made.get("intendedState").getAsString()).isEqualTo("DISABLED");
        assertThat(state(path)).isEqualTo("INACTIVE");

        JsonObject config = object(get(path + CONFIG));
        config.add("properties", properties("999988887777", "us-east-1", "quality", "v2.users.{id}.presence"));
        JsonObject configured = object(write("PUT", path + CONFIG, config.toString()));
        assertThat(configured.get("version").getAsInt()).isEqualTo(2);
        assertThat(cloud.sent.offered).as("it is not enabled").isEmpty();

        write("PATCH", path, "{\"intendedState\": \"ENABLED\"}");
        assertThat(cloud.sent.offered)
                .containsExactly("999988887777 us-east-1 aws.partner/genesys.com/cloud/" + DemoAccount.ORGANIZATION_ID
                        + "/quality");
        assertThat(state(path)).isEqualTo("ACTIVATING");
        cloud.pass(Duration.ofSeconds(2));
        assertThat(state(path)).isEqualTo("ACTIVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "version", "properties", "advanced", "notes", "credentials"})
    void aConfigurationNeedsAllItsFields(String field) throws Exception {
        JsonObject config = object(get(DEMO + CONFIG));
        config.remove(field);

        assertThat(write("PUT", DEMO + CONFIG, config.toString()).statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsBasedOnAnOldVersionConflicts() throws Exception {
        JsonObject config = object(get(DEMO + CONFIG));
        write("PUT", DEMO + CONFIG, config.toString());

        HttpResponse<String> second = write("PUT", DEMO + CONFIG, config.toString());

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(object(second).get("code").getAsString()).isEqualTo("version.conflict");
    }

    @Test
    void thereIsALimitToTheirNumber() throws Exception {
        HttpResponse<String> answer = write("POST", ALL, NEW);
        for (int i = 0; answer.statusCode() == 200 && i < 100; i++) {
            answer = write("POST", ALL, NEW);
        }

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(object(answer).get("code").getAsString()).isEqualTo("max.integrations.reached");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, , integrations:integration:add",
        "PUT, /a8a4a5d6-2f2e-4a8b-9a5e-1f6c5f0f7e21/config/current, integrations:integration:edit",
        "PATCH, /a8a4a5d6-2f2e-4a8b-9a5e-1f6c5f0f7e21, integrations:integration:edit",
        "DELETE, /a8a4a5d6-2f2e-4a8b-9a5e-1f6c5f0f7e21, integrations:integration:delete",
    })
    void whoMaySeeThemMayNotChangeThem(String method, String path, String permission) throws Exception {
        HttpResponse<String> refused =
                write(cloud.token(OAuthClient.VIEWER), method, ALL + (path == null ? "" : path), NEW);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("[" + permission + "]");
    }

    @ParameterizedTest
    @CsvSource({"user.end, 1", "flow.end, 0", "unheard.of, 0"})
    void onlyTopicsInTheFilterAreSent(String part, int delivered) {
        assertThat(happen(part)).isEqualTo(delivered);
    }

    @Test
    void whatIsSentLooksLikeTheRealEvent() throws Exception {
        happen("user.end");

        JsonObject event = cloud.sent.events.getFirst();
        assertThat(event.keySet())
                .containsExactlyInAnyOrder(
                        "version", "id", "detail-type", "source", "account", "time", "region", "resources", "detail");
        assertThat(event.get("source").getAsString()).isEqualTo(DemoAccount.EVENT_SOURCE);
        assertThat(event.getAsJsonObject("detail").get("topicName").getAsString())
                .isEqualTo("v2.detail.events.conversation.c0ffee.user.end");
    }

    @Test
    void nothingIsSentUnlessItIsActive() throws Exception {
        write("PATCH", DEMO, "{\"intendedState\": \"DISABLED\"}");
        assertThat(state(DEMO)).isEqualTo("DEACTIVATING");
        assertThat(happen("user.end")).isZero();

        write("PATCH", DEMO, "{\"intendedState\": \"ENABLED\"}");
        assertThat(happen("user.end")).as("while it is activating").isZero();
        cloud.pass(Duration.ofSeconds(2));
        assertThat(happen("user.end")).isOne();
    }

    @Test
    void aDeletedOneTakesItsSourceWithIt() throws Exception {
        write("DELETE", DEMO, "");

        assertThat(get(DEMO).statusCode()).isEqualTo(404);
        assertThat(cloud.sent.withdrawn)
                .containsExactly(
                        String.join(" ", DemoAccount.AWS_ACCOUNT, DemoAccount.AWS_REGION, DemoAccount.EVENT_SOURCE));
    }

    private int happen(String part) {
        return cloud.genesys.happen(GenesysEvent.of(part, "c0ffee", DemoQueues.id("Support EN"), Instant.EPOCH));
    }

    private String state(String path) throws Exception {
        return object(get(path)).getAsJsonObject("reportedState").get("code").getAsString();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return cloud.get(cloud.token(OAuthClient.ADMIN), path);
    }

    private HttpResponse<String> write(String method, String path, String body) throws Exception {
        return write(cloud.token(OAuthClient.ADMIN), method, path, body);
    }

    private HttpResponse<String> write(String token, String method, String path, String body) throws Exception {
        return cloud.send(cloud.request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    private static JsonObject properties(String account, String region, String suffix, String... topics) {
        JsonArray filter = new JsonArray();
        List.of(topics).forEach(filter::add);
        JsonObject properties = new JsonObject();
        properties.addProperty("awsAccountId", account);
        properties.addProperty("awsAccountRegion", region);
        properties.addProperty("eventSourceSuffix", suffix);
        properties.add("eventFilter", filter);
        return properties;
    }
}
