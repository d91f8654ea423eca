package org.queuebridge.domain.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.queuebridge.domain.json.Json;

/**
 * The configuration of an integration, whole, as Genesys Cloud answers it and takes it back
 * ({@code /api/v2/integrations/{id}/config/current}). It has a version: Genesys Cloud refuses one that is not based on
 * the newest. Fields that this program does not know are kept.
 *
 * @param document the object with {@code name, version, properties, advanced, notes, credentials}
 */
public record IntegrationConfig(Json.Obj document) {
    private static final String PROPERTIES = "properties";
    private static final String EVENT_FILTER = "eventFilter";
    private static final Json NULL = new Json.Null();

    /** Fields that Genesys Cloud demands back although its answer may lack them (facts, operations: association). */
    private static final Map<String, Json> REQUIRED = Map.of(
            "advanced", new Json.Obj(Map.of()), "notes", new Json.Str(""), "credentials", new Json.Obj(Map.of()));

    /** Returns the topics of the event filter; empty for all topics. */
    public List<String> topics() {
        return properties().get(EVENT_FILTER).stream()
                .flatMap(IntegrationConfig::items)
                .flatMap(item -> item instanceof Json.Str(String topic) ? Stream.of(topic) : Stream.empty())
                .toList();
    }

    /** Returns the same configuration with another event filter. */
    public IntegrationConfig withTopics(List<String> topics) {
        return with(Map.of(EVENT_FILTER, Json.strings(topics)));
    }

    /** Returns the same configuration for another account, region, suffix and event filter. */
    public IntegrationConfig sendingTo(String account, String region, String suffix, List<String> topics) {
        return with(Map.of(
                "awsAccountId",
                new Json.Str(account),
                "awsAccountRegion",
                new Json.Str(region),
                "eventSourceSuffix",
                new Json.Str(suffix),
                EVENT_FILTER,
                Json.strings(topics)));
    }

    private IntegrationConfig with(Map<String, Json> changed) {
        Map<String, Json> properties = new LinkedHashMap<>(properties().fields());
        properties.putAll(changed);
        Map<String, Json> fields = new LinkedHashMap<>(document.fields());
        REQUIRED.forEach((name, empty) -> fields.merge(name, empty, (there, _) -> there.equals(NULL) ? empty : there));
        fields.put(PROPERTIES, new Json.Obj(properties));
        return new IntegrationConfig(new Json.Obj(fields));
    }

    private Json.Obj properties() {
        return document.get(PROPERTIES)
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .orElseGet(() -> new Json.Obj(Map.of()));
    }

    private static Stream<Json> items(Json value) {
        return value instanceof Json.Arr(List<Json> items) ? items.stream() : Stream.empty();
    }
}
