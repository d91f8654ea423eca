package org.queuebridge.sandbox.events;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;

/** An event bus with its rules and tags. Guarded by the lock of its region. */
final class StoredBus {
    private final String name;
    private final Instant created;
    private final JsonObject settings;
    private final NavigableMap<String, StoredRule> rules = new TreeMap<>();
    private final NavigableMap<String, String> tags = new TreeMap<>();

    /**
     * An empty bus.
     *
     * @param settings description, key, dead-letter queue and logging, as sent
     */
    StoredBus(String name, Instant created, JsonObject settings) {
        this.name = name;
        this.created = created;
        this.settings = settings;
    }

    String name() {
        return name;
    }

    Instant created() {
        return created;
    }

    JsonObject settings() {
        return settings;
    }

    NavigableMap<String, StoredRule> rules() {
        return rules;
    }

    NavigableMap<String, String> tags() {
        return tags;
    }

    /** The rule of a name, or the service's refusal. */
    StoredRule rule(String rule) {
        StoredRule found = rules.get(rule);
        if (found == null) {
            throw Refusals.ruleMissing(rule, name);
        }
        return found;
    }
}
