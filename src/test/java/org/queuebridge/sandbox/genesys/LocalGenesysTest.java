package org.queuebridge.sandbox.genesys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.sandbox.genesys.GenesysFixture.object;
import static org.queuebridge.sandbox.genesys.GenesysFixture.sample;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoQueues;
import org.queuebridge.sandbox.http.Fault;

class LocalGenesysTest {
    private static final String ME = "/api/v2/organizations/me";
    private static final String QUEUES = "/api/v2/routing/queues";
    private static final String INTEGRATIONS = "/api/v2/integrations";
    private static final String TOPICS = "/api/v2/notifications/availabletopics";

    @AutoClose
    private final GenesysFixture cloud =
            new GenesysFixture(DemoQueues.generate(12, 1), GenesysLimits.DEFAULT.withRequestsPerMinute(3));

    LocalGenesysTest() throws Exception {}

    @Test
    void theOrganizationNeedsNoPermission() throws Exception {
        HttpResponse<String> answer = cloud.get(cloud.token(OAuthClient.WITHOUT_ROLE), ME);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(object(answer).keySet()).isEqualTo(sample("organizations-me").keySet());
        assertThat(object(answer).get("id").getAsString()).isEqualTo(DemoAccount.ORGANIZATION_ID);
        assertThat(object(answer).get("name").getAsString()).isEqualTo("Harbor Contact Center");
    }

    @Test
    void withoutATokenAuthenticationIsRequired() throws Exception {
        assertThatError(cloud.send(cloud.request(QUEUES)), 401, "error-401-authentication-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {QUEUES, "/api/v2/nothing"})
    void anUnknownTokenIsBadCredentials(String path) throws Exception {
        assertThatError(cloud.get("invented", path), 401, "error-401-bad-credentials");
    }

    @Test
    void aRoleWithoutThePermissionIsRefusedByName() throws Exception {
        String token = cloud.token(OAuthClient.WITHOUT_ROLE);

        assertThatError(cloud.get(token, QUEUES), 403, "error-403-missing-any-permissions");
        assertThatError(
                cloud.get(token, QUEUES + "/" + DemoQueues.id("Support EN")), 403, "error-403-missing-any-permissions");
        assertThat(object(cloud.get(token, INTEGRATIONS)).get("message").getAsString())
                .contains("[integrations:integration:view]");
    }

    @Test
    void aClientMaySeeQueuesButNotIntegrations() throws Exception {
        String token = cloud.token(OAuthClient.QUEUES_ONLY);

        assertThat(cloud.get(token, QUEUES).statusCode()).isEqualTo(200);
        assertThat(cloud.get(token, INTEGRATIONS).statusCode()).isEqualTo(403);
    }

    @Test
    void integrationsCarryTheirConfigurationWhereAskedFor() throws Exception {
        String token = cloud.token(OAuthClient.ADMIN);
        JsonObject expanded =
                object(cloud.get(token, INTEGRATIONS + "?expand=config.current&pageSize=100&pageNumber=1"));
        JsonObject plain = object(cloud.get(token, INTEGRATIONS));

        JsonObject documented = sample("integrations-expand-config-current");
        assertThat(expanded.keySet()).isEqualTo(documented.keySet());
        assertThat(expanded.get("selfUri")).isEqualTo(documented.get("selfUri"));
        assertThat(expanded.getAsJsonArray("entities"))
                .hasSizeGreaterThan(1)
                .contains(documented.getAsJsonArray("entities").get(0));
        assertThat(plain.getAsJsonArray("entities"))
                .allSatisfy(entity ->
                        assertThat(entity.getAsJsonObject().has("config")).isFalse());
    }

    @Test
    void theIntegrationIsThatOfTheDemoAccount() throws Exception {
        JsonObject body = object(cloud.get(cloud.token(OAuthClient.ADMIN), INTEGRATIONS + "?expand=config.current"));
        JsonObject properties = body.getAsJsonArray("entities").asList().stream()
                .map(entity -> entity.getAsJsonObject()
                        .getAsJsonObject("config")
                        .getAsJsonObject("current")
                        .getAsJsonObject("properties"))
                .filter(candidate -> candidate.has("eventSourceSuffix"))
                .findFirst()
                .orElseThrow();

        assertThat(properties.get("eventSourceSuffix").getAsString()).isEqualTo(DemoAccount.EVENT_SOURCE_SUFFIX);
        assertThat(properties.get("awsAccountId").getAsString()).isEqualTo(DemoAccount.AWS_ACCOUNT);
        assertThat(properties.get("awsAccountRegion").getAsString()).isEqualTo(DemoAccount.AWS_REGION);
    }

    @Test
    void topicsSayOverWhatTheyGoWhereAskedFor() throws Exception {
        String token = cloud.token(OAuthClient.ADMIN);
        JsonArray expanded =
                object(cloud.get(token, TOPICS + "?expand=transports,schema")).getAsJsonArray("entities");
        JsonArray plain = object(cloud.get(token, TOPICS)).getAsJsonArray("entities");

        assertThat(expanded)
                .contains(sample("notifications-availabletopics-COMPOSED")
                        .getAsJsonArray("entities")
                        .asList()
                        .toArray(JsonElement[]::new));
        assertThat(plain)
                .hasSameSizeAs(expanded)
                .allSatisfy(topic ->
                        assertThat(topic.getAsJsonObject().has("transports")).isFalse());
    }

    @Test
    void everyAnswerSaysHowMuchOfTheRateIsUsed() throws Exception {
        String token = cloud.token(OAuthClient.ADMIN);
        cloud.get(token, ME);
        cloud.pass(Duration.ofSeconds(20));
        HttpResponse<String> second = cloud.get(token, "/api/v2/nothing");

        assertThat(second.headers().firstValue("inin-ratelimit-count")).contains("2");
        assertThat(second.headers().firstValue("inin-ratelimit-allowed")).contains("3");
        assertThat(second.headers().firstValue("inin-ratelimit-reset")).contains("40");
    }

    @Test
    void tooManyCallsAMinuteAreTurnedDownUntilItIsOver() throws Exception {
        String token = cloud.token(OAuthClient.ADMIN);
        for (int i = 0; i < 3; i++) {
            assertThat(cloud.get(token, ME).statusCode()).isEqualTo(200);
        }
        cloud.pass(Duration.ofSeconds(50));
        HttpResponse<String> answer = cloud.get(token, ME);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        assertThat(object(answer).get("message").getAsString())
                .isEqualTo("Rate limit exceeded the maximum [3] requests within [60] seconds");
        assertThat(cloud.get(cloud.token(OAuthClient.ADMIN), ME).statusCode())
                .as("another token has a rate of its own")
                .isEqualTo(200);

        cloud.pass(Duration.ofSeconds(10));
        assertThat(cloud.get(token, ME).statusCode()).isEqualTo(200);
    }

    @Test
    void everyErrorNamesItsCorrelation() throws Exception {
        HttpResponse<String> answer = cloud.send(cloud.request(ME));

        assertThat(answer.headers().firstValue("ININ-Correlation-Id"))
                .contains(object(answer).get("contextId").getAsString());
    }

    @Test
    void missingResourcesGive404() throws Exception {
        String token = cloud.token(OAuthClient.ADMIN);

        assertThatError(cloud.get(token, "/api/v2/nothing"), 404, "error-404-not-found");
        assertThatError(cloud.get(token, QUEUES + "/" + DemoQueues.DELETED_ID), 404, "error-404-not-found");
    }

    @Test
    void nothingCanBeWritten() throws Exception {
        HttpResponse<String> answer = cloud.send(cloud.request(QUEUES)
                .header("Authorization", "Bearer " + cloud.token(OAuthClient.ADMIN))
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource({"500, internal.server.error", "502, bad.gateway", "503, service.unavailable", "504, gateway.timeout"})
    void serversFailOnDemand(int status, String code) throws Exception {
        cloud.faults.next("organization", 1, new Fault.ServerError(status));
        HttpResponse<String> answer = cloud.get("any", ME);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(object(answer).get("code").getAsString()).isEqualTo(code);
    }

    @Test
    void callsAreRefusedAndThrottledOnDemandInTheWordsOfTheService() throws Exception {
        String token = cloud.token(OAuthClient.ADMIN);
        cloud.faults.next("queues", 1, new Fault.Refused());
        cloud.faults.next("queues", 1, new Fault.Throttled(2));

        assertThatError(cloud.get(token, QUEUES), 403, "error-403-missing-any-permissions");
        HttpResponse<String> throttled = cloud.get(token, QUEUES);
        assertThatError(throttled, 429, "error-429-too-many-requests");
        assertThat(throttled.headers().firstValue("Retry-After")).contains("2");
        assertThat(throttled.headers().firstValue("inin-ratelimit-count")).contains("301");
        assertThat(throttled.headers().firstValue("inin-ratelimit-allowed")).contains("300");
        assertThat(throttled.headers().firstValue("inin-ratelimit-reset")).contains("2");
        assertThat(cloud.get(token, QUEUES).statusCode()).isEqualTo(200);
    }

    @Test
    void connectionsAreCutOnDemand() throws Exception {
        String token = cloud.token(OAuthClient.ADMIN);
        cloud.faults.next("queues", 2, new Fault.Cut());

        assertThatThrownBy(() -> cloud.get(token, QUEUES)).isInstanceOf(IOException.class);
    }

    private static void assertThatError(HttpResponse<String> answer, int status, String sample) throws IOException {
        JsonObject expected = sample(sample);
        JsonObject body = object(answer);
        assertThat(body.get("contextId").getAsString()).isNotEmpty();
        expected.add("contextId", body.get("contextId"));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(body).isEqualTo(expected);
        assertThat(List.copyOf(body.keySet())).isEqualTo(List.copyOf(expected.keySet()));
    }
}
