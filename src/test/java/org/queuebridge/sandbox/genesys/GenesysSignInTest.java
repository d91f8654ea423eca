package org.queuebridge.sandbox.genesys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.sandbox.genesys.GenesysFixture.object;
import static org.queuebridge.sandbox.genesys.GenesysFixture.sample;

import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.sandbox.http.Fault;

class GenesysSignInTest {
    private static final OAuthClient ADMIN = OAuthClient.ADMIN;
    private static final String ME = "/api/v2/organizations/me";

    @AutoClose
    private final GenesysFixture cloud = new GenesysFixture(
            List.of(), GenesysLimits.DEFAULT.withTokensPerMinute(3).withTokenLifetime(Duration.ofMinutes(5)));

    GenesysSignInTest() throws Exception {}

    @Test
    void theRightSecretGivesATokenThatOpensTheApi() throws Exception {
        HttpResponse<String> answer = cloud.signIn(ADMIN.id(), ADMIN.secret());

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonObject body = object(answer);
        assertThat(body.keySet()).isEqualTo(sample("oauth-token-200").keySet());
        assertThat(body.get("token_type").getAsString()).isEqualTo("bearer");
        assertThat(body.get("expires_in").getAsInt()).isEqualTo(300);
        assertThat(cloud.get(body.get("access_token").getAsString(), ME).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anUnknownClientIsNotFound() throws Exception {
        HttpResponse<String> answer = cloud.signIn("00000000-0000-4000-8000-000000000000", ADMIN.secret());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(object(answer)).isEqualTo(sample("oauth-token-400-client-not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "sandbox-secret-of-admin "})
    void aWrongSecretFails(String secret) throws Exception {
        HttpResponse<String> answer = cloud.signIn(ADMIN.id(), secret);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(object(answer)).isEqualTo(sample("oauth-token-401-authentication-failed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic !!", "Basic bm9jb2xvbg==", "Bearer x"})
    void invalidBasicAuthorizationIsRefused(String authorization) throws Exception {
        HttpResponse<String> answer = cloud.send(cloud.request("/oauth/token")
                .header("Authorization", authorization)
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(object(answer)).isEqualTo(sample("oauth-token-400-client-not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grant_type=password", "grant_type=%zz", ""})
    void otherGrantsAreNotSupported(String form) throws Exception {
        HttpResponse<String> answer = cloud.send(cloud.request("/oauth/token").POST(BodyPublishers.ofString(form)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(object(answer).get("error").getAsString()).isEqualTo("unsupported_grant_type");
    }

    @Test
    void askingForTokensTooFastIsLimitedForAMinute() throws Exception {
        for (int i = 0; i < 3; i++) {
            cloud.token(ADMIN);
        }
        HttpResponse<String> answer = cloud.signIn(ADMIN.id(), ADMIN.secret());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(object(answer).keySet())
                .isEqualTo(sample("oauth-token-400-rate-limited-COMPOSED").keySet());
        assertThat(object(answer).get("description").getAsString()).startsWith("rate limit exceeded;");
        assertThat(cloud.signIn(OAuthClient.QUEUES_ONLY.id(), OAuthClient.QUEUES_ONLY.secret())
                        .statusCode())
                .isEqualTo(200);

        cloud.pass(Duration.ofMinutes(1));
        assertThat(cloud.signIn(ADMIN.id(), ADMIN.secret()).statusCode()).isEqualTo(200);
    }

    @Test
    void tokensExpireAfterTheirLifetime() throws Exception {
        String token = cloud.token(ADMIN);

        cloud.pass(Duration.ofMinutes(5).minusMillis(1));
        assertThat(cloud.get(token, ME).statusCode()).isEqualTo(200);
        cloud.pass(Duration.ofMillis(1));
        assertThat(cloud.get(token, ME).statusCode()).isEqualTo(401);
    }

    @Test
    void tokensExpireOnDemand() throws Exception {
        String token = cloud.token(ADMIN);
        cloud.genesys.expireTokens();

        assertThat(cloud.get(token, ME).statusCode()).isEqualTo(401);
        assertThat(cloud.get(cloud.token(ADMIN), ME).statusCode()).isEqualTo(200);
    }

    @Test
    void faultsOfSigningInAreOAuthShaped() throws Exception {
        cloud.faults.next("token", 1, new Fault.Refused());
        cloud.faults.next("token", 1, new Fault.Throttled(3));
        cloud.faults.next("token", 1, new Fault.ServerError(503));

        HttpResponse<String> refused = cloud.signIn(ADMIN.id(), ADMIN.secret());
        HttpResponse<String> throttled = cloud.signIn(ADMIN.id(), ADMIN.secret());
        HttpResponse<String> failed = cloud.signIn(ADMIN.id(), ADMIN.secret());

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(throttled.statusCode()).isEqualTo(400);
        assertThat(throttled.headers().firstValue("Retry-After")).contains("3");
        assertThat(failed.statusCode()).isEqualTo(503);
        assertThat(List.of(object(refused), object(throttled), object(failed)))
                .allSatisfy(body -> assertThat(body.keySet()).contains("error", "description"));
        assertThat(cloud.faults.calls("token")).isEqualTo(3);
    }
}
