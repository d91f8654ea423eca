package org.queuebridge.sandbox.events;

import com.google.gson.JsonObject;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A rule with its targets and tags. Guarded by the lock of its region. */
final class StoredRule {
    private final String name;
    private final NavigableMap<String, JsonObject> targets = new TreeMap<>();
    private final NavigableMap<String, String> tags = new TreeMap<>();
    private RuleDefinition definition;
    private @Nullable String managedBy;

    StoredRule(String name, RuleDefinition definition) {
        this.name = name;
        this.definition = definition;
    }

    String name() {
        return name;
    }

    RuleDefinition definition() {
        return definition;
    }

    void define(RuleDefinition replacement) {
        definition = replacement;
    }

    /** The AWS service that made the rule, such as {@code schemas.amazonaws.com}. */
    Optional<String> managedBy() {
        return Optional.ofNullable(managedBy);
    }

    void manage(String service) {
        managedBy = service;
    }

    /** Targets as sent, by id. */
    NavigableMap<String, JsonObject> targets() {
        return targets;
    }

    NavigableMap<String, String> tags() {
        return tags;
    }
}
