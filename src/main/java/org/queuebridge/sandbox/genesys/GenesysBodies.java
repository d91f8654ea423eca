package org.queuebridge.sandbox.genesys;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.queuebridge.domain.queue.Division;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.sandbox.demo.DemoAccount;

/** The organization as JSON. What never changes is read from resources. */
final class GenesysBodies {
    private final JsonObject organization = read("organization.json").getAsJsonObject();
    private final List<JsonElement> integrations =
            read("integrations.json").getAsJsonArray().asList();
    private final JsonArray topics = read("topics.json").getAsJsonArray();
    private final JsonObject queueSettings = read("queue-settings.json").getAsJsonObject();

    GenesysBodies() {
        organization.addProperty("id", DemoAccount.ORGANIZATION_ID);
        organization.addProperty("name", DemoAccount.ORGANIZATION_NAME);
    }

    JsonObject organization() {
        return organization;
    }

    List<JsonElement> integrations() {
        return integrations;
    }

    /** An integration; its configuration only where asked for. */
    static JsonElement integration(JsonElement integration, boolean withConfiguration) {
        return withConfiguration ? integration : without("config", integration);
    }

    JsonObject topics(boolean withTransports) {
        JsonArray entities = new JsonArray();
        topics.forEach(topic -> entities.add(withTransports ? topic : without("transports", topic)));
        JsonObject body = new JsonObject();
        body.add("entities", entities);
        return body;
    }

    JsonObject queue(Queue queue) {
        JsonObject body = new JsonObject();
        body.addProperty("id", queue.id());
        body.addProperty("name", queue.name());
        body.add("division", division(queue.division()));
        if (!queue.description().isEmpty()) {
            body.addProperty("description", queue.description());
        }
        body.addProperty("memberCount", queue.memberCount());
        body.addProperty("userMemberCount", queue.memberCount());
        body.addProperty("joinedMemberCount", queue.memberCount() * 3 / 4);
        queueSettings.entrySet().forEach(setting -> body.add(setting.getKey(), setting.getValue()));
        body.addProperty("selfUri", GenesysOperation.QUEUES_PATH + "/" + queue.id());
        return body;
    }

    private static JsonObject division(Division division) {
        JsonObject body = new JsonObject();
        body.addProperty("id", division.id());
        body.addProperty("name", division.name());
        body.addProperty("selfUri", "/api/v2/authorization/divisions/" + division.id());
        return body;
    }

    private static JsonElement without(String field, JsonElement entity) {
        JsonObject less = entity.getAsJsonObject().deepCopy();
        less.remove(field);
        return less;
    }

    private static JsonElement read(String resource) {
        try (InputStream in = Objects.requireNonNull(GenesysBodies.class.getResourceAsStream(resource), resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
