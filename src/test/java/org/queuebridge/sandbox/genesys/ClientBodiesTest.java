package org.queuebridge.sandbox.genesys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.sandbox.genesys.GenesysFixture.object;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.queuebridge.sandbox.demo.DemoAccount;

/** What a client can ask of itself, whatever its role. */
class ClientBodiesTest {
    @AutoClose
    private final GenesysFixture cloud = new GenesysFixture(List.of(), GenesysLimits.DEFAULT);

    ClientBodiesTest() throws Exception {}

    @Test
    void aTokenTellsWhoseItIs() throws Exception {
        JsonObject token = object(cloud.get(cloud.token(OAuthClient.WITHOUT_ROLE), "/api/v2/tokens/me"));

        assertThat(token.getAsJsonObject("organization").get("id").getAsString())
                .isEqualTo(DemoAccount.ORGANIZATION_ID);
        assertThat(token.getAsJsonObject("OAuthClient").get("id").getAsString())
                .isEqualTo(OAuthClient.WITHOUT_ROLE.id());
        assertThat(cloud.get("wrong", "/api/v2/tokens/me").statusCode()).isEqualTo(401);
    }

    @Test
    void aSubjectTellsWhatItsRoleGrants() throws Exception {
        assertThat(permissions(OAuthClient.ADMIN))
                .containsExactly(
                        "integrations:integration:add",
                        "integrations:integration:delete",
                        "integrations:integration:edit",
                        "integrations:integration:view",
                        "routing:queue:view");
        assertThat(permissions(OAuthClient.QUEUES_ONLY)).containsExactly("routing:queue:view");
        assertThat(permissions(OAuthClient.WITHOUT_ROLE)).isEmpty();
    }

    private List<String> permissions(OAuthClient client) throws Exception {
        JsonObject subject = object(cloud.get(cloud.token(client), "/api/v2/authorization/subjects/me"));
        assertThat(subject.get("id").getAsString()).isEqualTo(client.id());
        return StreamSupport.stream(subject.getAsJsonArray("grants").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .peek(grant -> assertThat(
                                grant.getAsJsonObject("division").get("name").getAsString())
                        .isEqualTo("Home"))
                .flatMap(grant -> StreamSupport.stream(
                        grant.getAsJsonObject("role").getAsJsonArray("policies").spliterator(), false))
                .map(JsonElement::getAsJsonObject)
                .map(policy -> policy.get("domain").getAsString() + ":"
                        + policy.get("entityName").getAsString() + ":"
                        + policy.getAsJsonArray("actions").get(0).getAsString())
                .toList();
    }
}
