package org.queuebridge.sandbox.lambda;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.sandbox.aws.AwsException;

/** A function, and the policies that say who may invoke it or one of its aliases. Safe for use by many threads. */
final class StoredFunction {
    private final String arn;
    private final Set<String> aliases;
    private final Map<String, Map<String, JsonObject>> statements = new HashMap<>();
    private long revision = 1;

    StoredFunction(String arn, Set<String> aliases) {
        this.arn = arn;
        this.aliases = Set.copyOf(aliases);
    }

    String arn() {
        return arn;
    }

    boolean has(Optional<String> qualifier) {
        return qualifier.map(aliases::contains).orElse(true);
    }

    /** The policy of the function or of an alias; empty where no statement was added. */
    synchronized Optional<JsonObject> policy(Optional<String> qualifier) {
        Map<String, JsonObject> all = statements.getOrDefault(qualifier.orElse(""), Map.of());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        JsonArray array = new JsonArray();
        all.values().forEach(array::add);
        JsonObject policy = new JsonObject();
        policy.addProperty("Version", "2012-10-17");
        policy.addProperty("Id", "default");
        policy.add("Statement", array);
        return Optional.of(policy);
    }

    synchronized String revision() {
        return "00000000-0000-4000-8000-%012d".formatted(revision);
    }

    synchronized void add(Optional<String> qualifier, String sid, JsonObject statement) {
        Map<String, JsonObject> all = statements.computeIfAbsent(qualifier.orElse(""), _ -> new LinkedHashMap<>());
        if (all.containsKey(sid)) {
            throw AwsException.refusal(
                    409,
                    "ResourceConflictException",
                    "The statement id (%s) provided already exists. Please provide a new statement id, or remove the existing statement."
                            .formatted(sid));
        }
        all.put(sid, statement);
        revision++;
    }

    synchronized void remove(Optional<String> qualifier, String sid) {
        if (statements.getOrDefault(qualifier.orElse(""), new LinkedHashMap<>()).remove(sid) == null) {
            throw AwsException.refusal(
                    404, "ResourceNotFoundException", "Statement " + sid + " is not found in resource policy.");
        }
        revision++;
    }
}
