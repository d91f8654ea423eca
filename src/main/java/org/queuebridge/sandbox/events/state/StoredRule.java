package org.queuebridge.sandbox.events.state;

import com.google.gson.JsonObject;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A rule with its targets and tags. Guarded by the lock of its region. */
public final class StoredRule {
    private final String name;
    private final NavigableMap<String, JsonObject> targets = new TreeMap<>();
    private final NavigableMap<String, String> tags = new TreeMap<>();
    private RuleDefinition definition;
    private @Nullable String managedBy;

    public StoredRule(String name, RuleDefinition definition) {
        this.name = name;
        this.definition = definition;
    }

    public String name() {
        return name;
    }

    public RuleDefinition definition() {
        return definition;
    }

    public void define(RuleDefinition replacement) {
        definition = replacement;
    }

    /** The AWS service that made the rule, such as {@code schemas.amazonaws.com}. */
    public Optional<String> managedBy() {
        return Optional.ofNullable(managedBy);
    }

    public void manage(String service) {
        managedBy = service;
    }

    /** Targets as sent, by id. */
    public NavigableMap<String, JsonObject> targets() {
        return targets;
    }

    public NavigableMap<String, String> tags() {
        return tags;
    }
}
