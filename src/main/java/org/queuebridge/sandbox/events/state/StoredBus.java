package org.queuebridge.sandbox.events.state;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;

/** An event bus with its rules and tags. Guarded by the lock of its region. */
public final class StoredBus {
    private final String name;
    private final Instant created;
    private JsonObject settings;
    private Instant modified;
    private final NavigableMap<String, StoredRule> rules = new TreeMap<>();
    private final NavigableMap<String, String> tags = new TreeMap<>();

    /**
     * An empty bus.
     *
     * @param settings description, key, dead-letter queue and logging, as sent
     */
    public StoredBus(String name, Instant created, JsonObject settings) {
        this.name = name;
        this.created = created;
        this.modified = created;
        this.settings = settings;
    }

    public String name() {
        return name;
    }

    public Instant created() {
        return created;
    }

    public JsonObject settings() {
        return settings;
    }

    public Instant modified() {
        return modified;
    }

    /** Puts other settings in the place of these. */
    public void configure(JsonObject replacement, Instant now) {
        settings = replacement;
        modified = now;
    }

    public NavigableMap<String, StoredRule> rules() {
        return rules;
    }

    public NavigableMap<String, String> tags() {
        return tags;
    }

    /** The rule of a name, or the service's refusal. */
    public StoredRule rule(String rule) {
        StoredRule found = rules.get(rule);
        if (found == null) {
            throw EventRefusals.ruleMissing(rule, name);
        }
        return found;
    }
}
