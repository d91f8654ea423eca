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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.queuebridge.domain.queue.Division;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.demo.DemoAccount;

/** The organization as JSON. What never changes is read from resources. */
final class GenesysBodies {
    private final JsonObject organization = read("organization.json").getAsJsonObject();
    private final List<JsonElement> integrations =
            read("integrations.json").getAsJsonArray().asList();
    private final JsonArray topics = read("topics.json").getAsJsonArray();
    private final Set<String> notOffered = ConcurrentHashMap.newKeySet();
    private final JsonObject queueSettings = read("queue-settings.json").getAsJsonObject();

    GenesysBodies() {
        organization.addProperty("id", DemoAccount.ORGANIZATION_ID);
        organization.addProperty("name", DemoAccount.ORGANIZATION_NAME);
    }

    synchronized JsonObject organization() {
        return organization.deepCopy();
    }

    synchronized String organizationId() {
        return organization.get("id").getAsString();
    }

    /** Makes it another organization. */
    synchronized void organization(String id, String name) {
        organization.addProperty("id", id);
        organization.addProperty("name", name);
    }

    List<JsonElement> integrations() {
        return integrations;
    }

    /** Stops, or begins again, to offer a topic for EventBridge. */
    void offer(String topic, boolean offered) {
        if (offered) {
            notOffered.remove(topic);
        } else {
            notOffered.add(topic);
        }
    }

    /** Whether a topic's events can be sent to EventBridge. */
    boolean offers(String topic) {
        return !notOffered.contains(topic)
                && topics.asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .filter(each -> each.get("id").getAsString().equals(topic))
                        .flatMap(each -> RequestJson.texts(each, "transports").stream())
                        .anyMatch(Set.of("All", "EventBridge")::contains);
    }

    JsonObject topics(boolean withTransports) {
        JsonArray entities = new JsonArray();
        topics.forEach(topic -> entities.add(shown(topic.getAsJsonObject().deepCopy(), withTransports)));
        JsonObject body = new JsonObject();
        body.add("entities", entities);
        return body;
    }

    private JsonObject shown(JsonObject topic, boolean withTransports) {
        if (!withTransports) {
            topic.remove("transports");
        } else if (notOffered.contains(topic.get("id").getAsString())) {
            JsonArray transports = new JsonArray();
            transports.add("Websocket");
            topic.add("transports", transports);
        }
        return topic;
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

    private static JsonElement read(String resource) {
        try (InputStream in = Objects.requireNonNull(GenesysBodies.class.getResourceAsStream(resource), resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
