package org.queuebridge.sandbox.genesys;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.queuebridge.sandbox.aws.RequestJson;

/** Reads what the requests that change integrations ask for, and refuses what the API would. */
final class IntegrationRequests {
    private static final List<String> CONFIGURATION =
            List.of("name", "version", "properties", "advanced", "notes", "credentials");

    private static final Set<String> STATES = Set.of(StoredIntegration.ENABLED, "DISABLED", "DELETED", "RESTORED");

    private IntegrationRequests() {}

    /** The integration that a {@code POST} asks for: disabled, and without a configuration. */
    static StoredIntegration created(String body, Instant now) {
        JsonObject asked = object(body);
        String name = RequestJson.text(asked, "name")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> ApiException.missingField("name"));
        String type = asked.get("integrationType") instanceof JsonObject kind
                ? RequestJson.text(kind, "id").orElse("")
                : "";
        if (!type.equals(StoredIntegration.EVENT_BRIDGE)) {
            throw ApiException.missingField("integrationType");
        }
        String id = UUID.randomUUID().toString();
        JsonObject kind = new JsonObject();
        kind.addProperty("id", type);
        kind.addProperty("name", "Amazon EventBridge Source");
        kind.addProperty("selfUri", GenesysOperation.INTEGRATIONS_PATH + "/types/" + type);
        JsonObject config = new JsonObject();
        config.add("current", emptyConfiguration(id, name));
        JsonObject entity = new JsonObject();
        entity.addProperty("id", id);
        entity.addProperty("name", name);
        entity.add("integrationType", kind);
        entity.addProperty("intendedState", "DISABLED");
        entity.add("config", config);
        entity.addProperty("selfUri", path(id));
        return new StoredIntegration(entity, now, Optional.empty());
    }

    /**
     * The configuration that a {@code PUT} asks for, one version on.
     *
     * @throws ApiException also where it is not based on the newest version
     */
    static JsonObject configuration(StoredIntegration before, String body) {
        JsonObject asked = object(body);
        for (String field : CONFIGURATION) {
            if (!asked.has(field) || asked.get(field).isJsonNull()) {
                throw ApiException.missingField(field);
            }
        }
        if (!(asked.get("properties") instanceof JsonObject) || !isWhole(asked.get("version"))) {
            throw ApiException.missingField("properties");
        }
        int newest = before.configuration().get("version").getAsInt();
        if (asked.get("version").getAsInt() != newest) {
            throw ApiException.versionConflict(newest);
        }
        JsonObject configuration = before.configuration().deepCopy();
        CONFIGURATION.forEach(field -> configuration.add(field, asked.get(field)));
        configuration.addProperty("version", newest + 1);
        return configuration;
    }

    /** The state that a {@code PATCH} intends; empty where it names none. */
    static Optional<String> intended(String body) {
        Optional<String> state = RequestJson.text(object(body), "intendedState");
        if (state.filter(asked -> !STATES.contains(asked)).isPresent()) {
            throw ApiException.missingField("intendedState");
        }
        return state.map(asked -> asked.equals("RESTORED") ? "DISABLED" : asked);
    }

    private static JsonObject emptyConfiguration(String id, String name) {
        JsonObject current = new JsonObject();
        current.addProperty("id", id);
        current.addProperty("name", name);
        current.addProperty("version", 1);
        current.add("properties", new JsonObject());
        current.add("advanced", new JsonObject());
        current.addProperty("notes", "");
        current.add("credentials", new JsonObject());
        current.addProperty("selfUri", path(id) + "/config/current");
        return current;
    }

    private static String path(String id) {
        return GenesysOperation.INTEGRATIONS_PATH + "/" + id;
    }

    private static boolean isWhole(JsonElement value) {
        return value instanceof JsonPrimitive number && number.isNumber();
    }

    private static JsonObject object(String body) {
        try {
            return JsonParser.parseString(body).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException _) {
            throw ApiException.badRequest();
        }
    }
}
