package org.queuebridge.genesys;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.IntegrationName;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.event.IntegrationConfig;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.queues.QueuePage;

/** The calls to Genesys Cloud that one signed-in OAuth client makes: queues, integrations and topics. */
final class GenesysClient implements GenesysCloud {
    private static final String QUEUES = "/api/v2/routing/queues";
    private static final String INTEGRATIONS = "/api/v2/integrations";
    private static final String TOPICS = "/api/v2/notifications/availabletopics?expand=transports";
    private static final String TOPICS_PERMISSION = "";
    private static final Set<String> EVENT_BRIDGE = Set.of("All", "EventBridge");
    private static final String INTEGRATION_EDIT = "integrations:integration:edit";
    private static final String PERMISSION = "routing:queue:view";

    private final GenesysApi api;

    GenesysClient(GenesysApi api) {
        this.api = api;
    }

    @Override
    public QueuePage queues(int number, int size) {
        String query = "?pageNumber=%d&pageSize=%d&sortOrder=asc".formatted(number, size);
        return QueueReader.page(api.get(QUEUES + query, PERMISSION), number, size);
    }

    @Override
    public Optional<Queue> queue(String id) {
        String path = QUEUES + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
        try {
            return QueueReader.queue(api.get(path, PERMISSION));
        } catch (FailureException e) {
            if (e.failure() instanceof Failure.NotFound notFound && isFromApi(notFound.evidence())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public List<EventBridgeIntegration> integrations() {
        return new IntegrationReader(api).read();
    }

    @Override
    public IntegrationConfig integrationConfig(String id) {
        return new IntegrationConfig(
                api.get(configPath(id), "integrations:integration:view").json());
    }

    @Override
    public void saveIntegrationConfig(String id, IntegrationConfig config) {
        var _ = api.send("PUT", configPath(id), config.document(), INTEGRATION_EDIT);
    }

    @Override
    public void switchIntegration(String id, boolean on) {
        Json.Obj state = Json.obj("intendedState", new Json.Str(on ? "ENABLED" : "DISABLED"));
        var _ = api.send("PATCH", integrationPath(id), state, INTEGRATION_EDIT);
    }

    @Override
    public List<IntegrationName> integrationNames() {
        return new IntegrationReader(api).names();
    }

    @Override
    public void createIntegration(String name) {
        Json.Obj asked = Json.obj(
                Map.entry("name", new Json.Str(name)),
                Map.entry("integrationType", Json.obj("id", new Json.Str(IntegrationReader.TYPE))));
        var _ = api.create(INTEGRATIONS, asked, "integrations:integration:add");
    }

    @Override
    public void deleteIntegration(String id) {
        var _ = api.delete(integrationPath(id), "integrations:integration:delete");
    }

    private static String configPath(String id) {
        return integrationPath(id) + "/config/current";
    }

    private static String integrationPath(String id) {
        return INTEGRATIONS + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    @Override
    public Set<String> eventBridgeTopics() {
        return api.get(TOPICS, TOPICS_PERMISSION).objects("entities").stream()
                .filter(topic -> topic.texts("transports").stream().anyMatch(EVENT_BRIDGE::contains))
                .flatMap(topic -> topic.text("id").stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        api.close();
    }

    /** A 404 from a gateway has neither code nor message, and does not mean that the queue was deleted. */
    private static boolean isFromApi(Evidence evidence) {
        return evidence.code().isPresent() || evidence.message().isPresent();
    }
}
