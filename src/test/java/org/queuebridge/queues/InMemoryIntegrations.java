package org.queuebridge.queues;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.event.IntegrationConfig;
import org.queuebridge.domain.json.Json;
import org.queuebridge.rules.CallScript;

/**
 * Integrations in memory, with versions. By script, a call fails before or after its work, or somebody else is first.
 */
public final class InMemoryIntegrations {
    private final Map<String, EventBridgeIntegration> all = new LinkedHashMap<>();
    private final Map<String, Json.Obj> documents = new LinkedHashMap<>();
    private final CallScript script = new CallScript();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private String enabledState = "ACTIVE";
    private String enabledText = "Active";

    /** What happens before and after the calls {@code config}, {@code save} and {@code switch}. */
    public CallScript script() {
        return script;
    }

    /** The calls that change something, in order. */
    public List<String> changes() {
        return List.copyOf(calls);
    }

    /** Adds an integration with a configuration that has keys of its own. */
    public synchronized InMemoryIntegrations holding(EventBridgeIntegration integration) {
        all.put(integration.id(), integration);
        documents.put(
                integration.id(),
                Json.obj(
                        Map.entry("id", new Json.Str(integration.id())),
                        Map.entry("name", new Json.Str(integration.name())),
                        Map.entry("version", new Json.Num("1")),
                        Map.entry("futureKey", new Json.Bool(true)),
                        Map.entry(
                                "properties",
                                Json.obj(
                                        Map.entry("eventSourceSuffix", new Json.Str(integration.suffix())),
                                        Map.entry("futureProperty", new Json.Num("7")),
                                        Map.entry("eventFilter", Json.strings(integration.topics()))))));
        return this;
    }

    /** What integrations report once they are enabled. */
    public synchronized void reportWhenEnabled(String state, String text) {
        enabledState = state;
        enabledText = text;
    }

    /** Somebody else changes the topics. */
    public synchronized void setTopics(String id, List<String> topics) {
        store(id, new IntegrationConfig(held(id)).withTopics(topics).document());
    }

    /** The configuration as it is stored. */
    public synchronized Json.Obj document(String id) {
        return held(id);
    }

    public synchronized List<EventBridgeIntegration> list() {
        return new ArrayList<>(all.values());
    }

    synchronized IntegrationConfig config(String id) {
        script.begin("config");
        return new IntegrationConfig(held(id));
    }

    synchronized void save(String id, IntegrationConfig config) {
        calls.add("save " + config.topics());
        script.begin("save");
        if (!config.document().get("version").equals(held(id).get("version"))) {
            throw new FailureException(new Failure.Conflict(
                    Reason.GENESYS_CONFLICT,
                    List.of("The version is not the newest."),
                    new Evidence(Optional.of("version.conflict"), Optional.empty(), Optional.empty())));
        }
        store(id, config.document());
        script.end("save");
    }

    synchronized void turn(String id, boolean on) {
        calls.add((on ? "enable " : "disable ") + id);
        script.begin("switch");
        List<String> topics = Objects.requireNonNull(all.get(id)).topics();
        report(id, topics, on, on ? enabledState : "INACTIVE", on ? enabledText : "Inactive");
        script.end("switch");
    }

    /** It has no configuration yet. */
    synchronized void create(String name) {
        calls.add("create " + name);
        script.begin("create");
        holding(new EventBridgeIntegration(name, name, "", "", "", List.of(), false, "INACTIVE", ""));
        script.end("create");
    }

    synchronized void delete(String id) {
        calls.add("delete " + id);
        script.begin("delete");
        documents.remove(id);
        all.remove(id);
        script.end("delete");
    }

    private Json.Obj held(String id) {
        return Optional.ofNullable(documents.get(id))
                .orElseThrow(() -> new FailureException(
                        new Failure.NotFound(Reason.GENESYS_NOT_FOUND, List.of("integration"), Evidence.NONE)));
    }

    private void store(String id, Json.Obj document) {
        int version = Integer.parseInt(((Json.Num) held(id).get("version").orElseThrow()).literal());
        Map<String, Json> fields = new LinkedHashMap<>(document.fields());
        fields.put("version", new Json.Num(Integer.toString(version + 1)));
        documents.put(id, new Json.Obj(fields));
        EventBridgeIntegration was = Objects.requireNonNull(all.get(id));
        all.put(id, configured(was, new IntegrationConfig(document)));
    }

    private static EventBridgeIntegration configured(EventBridgeIntegration was, IntegrationConfig config) {
        return new EventBridgeIntegration(
                was.id(),
                was.name(),
                property(config, "eventSourceSuffix").orElse(was.suffix()),
                property(config, "awsAccountId").orElse(was.awsAccount()),
                property(config, "awsAccountRegion").orElse(was.awsRegion()),
                config.topics(),
                was.enabled(),
                was.state(),
                was.stateText());
    }

    private static Optional<String> property(IntegrationConfig config, String name) {
        return config.document()
                .get("properties")
                .flatMap(all ->
                        all instanceof Json.Obj fields && fields.get(name).orElse(null) instanceof Json.Str(String text)
                                ? Optional.of(text)
                                : Optional.empty());
    }

    private void report(String id, List<String> topics, boolean enabled, String state, String text) {
        EventBridgeIntegration was = Objects.requireNonNull(all.get(id));
        all.put(
                id,
                new EventBridgeIntegration(
                        id, was.name(), was.suffix(), was.awsAccount(), was.awsRegion(), topics, enabled, state, text));
    }
}
