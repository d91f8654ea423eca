package org.queuebridge.sandbox.genesys;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.demo.DemoAccount;

/**
 * Changes the organization as its own administrators could, without calls of the API. Each change gives what takes it
 * back; the integration is the demo's, which sends to EventBridge.
 */
public final class GenesysControls {
    private final GenesysBodies bodies;
    private final IntegrationStore integrations;
    private final QueueStore queues;
    private final Set<String> withheld;
    private final AtomicBoolean silent;

    GenesysControls(
            GenesysBodies bodies,
            IntegrationStore integrations,
            QueueStore queues,
            Set<String> withheld,
            AtomicBoolean silent) {
        this.bodies = bodies;
        this.integrations = integrations;
        this.queues = queues;
        this.withheld = withheld;
        this.silent = silent;
    }

    /** The clients belong to another organization. */
    public Runnable organization(String id, String name) {
        JsonObject before = bodies.organization();
        bodies.organization(id, name);
        return () -> bodies.organization(
                before.get("id").getAsString(), before.get("name").getAsString());
    }

    /** The integration is gone; its source stays. */
    public Runnable removeIntegration() {
        Runnable back = integrationsAsTheyAre();
        demo().forEach(each -> integrations.remove(each.id()));
        return back;
    }

    /** The integration is switched off. */
    public Runnable disableIntegration() {
        return change(each -> each.intended("DISABLED", Instant.EPOCH));
    }

    /** The integration reports an error, until its state is set anew. */
    public Runnable failIntegration(String message) {
        return change(each -> each.failing(message, Instant.EPOCH));
    }

    /** The integration has another value in its configuration, such as {@code awsAccountId}. */
    public Runnable configureIntegration(String property, String value) {
        return configure(properties -> properties.addProperty(property, value));
    }

    /** The integration's filter lacks a topic. */
    public Runnable dropTopic(String topic) {
        return configure(properties -> {
            JsonArray kept = new JsonArray();
            RequestJson.texts(properties, "eventFilter").stream()
                    .filter(listed -> !listed.equals(topic))
                    .forEach(kept::add);
            properties.add("eventFilter", kept);
        });
    }

    /** A topic does not go over EventBridge. */
    public Runnable stopOffering(String topic) {
        bodies.offer(topic, false);
        return () -> bodies.offer(topic, true);
    }

    /** A queue is deleted, and made again under another id. */
    public Runnable recreateQueue(String id, String newId) {
        List<Queue> before = queues.all();
        before.stream().filter(queue -> queue.id().equals(id)).forEach(queue -> {
            queues.delete(id);
            queues.add(new Queue(newId, queue.name(), queue.division(), queue.description(), queue.memberCount()));
        });
        return () -> queues.replace(before);
    }

    /** No client has a permission. */
    public Runnable withhold(String permission) {
        withheld.add(permission);
        return () -> withheld.remove(permission);
    }

    /** Nobody calls: nothing happens, whatever is asked to. */
    public Runnable silence() {
        silent.set(true);
        return () -> silent.set(false);
    }

    private Runnable configure(Consumer<JsonObject> change) {
        return change(each -> {
            JsonObject configuration = each.configuration().deepCopy();
            change.accept(configuration.getAsJsonObject("properties"));
            return each.configured(configuration);
        });
    }

    private Runnable change(UnaryOperator<StoredIntegration> change) {
        Runnable back = integrationsAsTheyAre();
        demo().forEach(each -> integrations.change(each.id(), change));
        return back;
    }

    private Runnable integrationsAsTheyAre() {
        List<StoredIntegration> before = integrations.all();
        return () -> integrations.replace(before);
    }

    private List<StoredIntegration> demo() {
        return integrations.all().stream()
                .filter(each -> each.property("eventSourceSuffix").equals(DemoAccount.EVENT_SOURCE_SUFFIX))
                .toList();
    }
}
