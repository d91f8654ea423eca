package org.queuebridge.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.json.Json;

/** What is kept of an integration's configuration where its topics change. */
class IntegrationConfigTest {
    @Test
    void onlyTheTopicsChange() {
        IntegrationConfig config = new IntegrationConfig(Json.obj(
                Map.entry("id", new Json.Str("i1")),
                Map.entry("version", new Json.Num("3")),
                Map.entry("notes", new Json.Str("ours")),
                Map.entry("futureKey", new Json.Bool(true)),
                Map.entry(
                        "properties",
                        Json.obj(
                                Map.entry("awsAccountId", new Json.Str("1")),
                                Map.entry("eventFilter", Json.strings(List.of("v2.one"))),
                                Map.entry("futureProperty", new Json.Null())))));

        IntegrationConfig changed = config.withTopics(List.of("v2.one", "v2.two"));

        assertThat(changed.topics()).containsExactly("v2.one", "v2.two");
        assertThat(changed.document().fields())
                .containsEntry("version", new Json.Num("3"))
                .containsEntry("notes", new Json.Str("ours"))
                .containsEntry("futureKey", new Json.Bool(true));
        assertThat(changed.withTopics(List.of("v2.one")).document().get("properties"))
                .isEqualTo(config.document().get("properties"));
    }

    @Test
    void whatGenesysCloudDemandsBackIsNeverMissing() {
        IntegrationConfig bare = new IntegrationConfig(Json.obj(Map.entry("notes", new Json.Null())));

        assertThat(bare.topics()).isEmpty();
        assertThat(bare.withTopics(List.of("v2.one")).document().fields())
                .containsEntry("notes", new Json.Str(""))
                .containsEntry("advanced", new Json.Obj(Map.of()))
                .containsEntry("credentials", new Json.Obj(Map.of()));
    }
}
