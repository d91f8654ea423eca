package org.queuebridge.sandbox.lambda;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.sandbox.aws.AwsException;

/** A function, and the policies that say who may invoke it or one of its aliases. Safe for use by many threads. */
final class StoredFunction {
    private static final int LONGEST_POLICY = 20_480;

    private final String arn;
    private final Set<String> aliases;
    private final Map<String, Map<String, JsonObject>> statements = new HashMap<>();
    private final Map<String, Integer> revisions = new HashMap<>();

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
        return all.isEmpty() ? Optional.empty() : Optional.of(policy(all.values()));
    }

    /** What changes with each change of the policy of the function or of an alias. */
    synchronized String revision(Optional<String> qualifier) {
        return "00000000-0000-4000-8000-%012d".formatted(revisions.getOrDefault(qualifier.orElse(""), 1));
    }

    /**
     * Adds a statement.
     *
     * @param expected the revision that the caller has read, where it says one
     */
    synchronized void add(Optional<String> qualifier, String sid, JsonObject statement, Optional<String> expected) {
        checkRevision(qualifier, expected);
        Map<String, JsonObject> all = new LinkedHashMap<>(statements.getOrDefault(qualifier.orElse(""), Map.of()));
        if (all.put(sid, statement) != null) {
            throw AwsException.refusal(
                    409,
                    "ResourceConflictException",
                    "The statement id (%s) provided already exists. Please provide a new statement id, or remove the existing statement."
                            .formatted(sid));
        }
        int bytes = policy(all.values()).toString().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST_POLICY) {
            throw AwsException.refusal(
                    "PolicyLengthExceededException",
                    "The final policy size (%d) is bigger than the limit (%d).".formatted(bytes, LONGEST_POLICY));
        }
        change(qualifier, all);
    }

    synchronized void remove(Optional<String> qualifier, String sid, Optional<String> expected) {
        checkRevision(qualifier, expected);
        Map<String, JsonObject> all = new LinkedHashMap<>(statements.getOrDefault(qualifier.orElse(""), Map.of()));
        if (all.remove(sid) == null) {
            throw AwsException.refusal(
                    404, "ResourceNotFoundException", "Statement " + sid + " is not found in resource policy.");
        }
        change(qualifier, all);
    }

    private void change(Optional<String> qualifier, Map<String, JsonObject> all) {
        statements.put(qualifier.orElse(""), all);
        revisions.merge(qualifier.orElse(""), 2, (before, _) -> before + 1);
    }

    private void checkRevision(Optional<String> qualifier, Optional<String> expected) {
        if (expected.filter(id -> !id.equals(revision(qualifier))).isPresent()) {
            throw AwsException.refusal(
                    412,
                    "PreconditionFailedException",
                    "The Revision Id provided does not match the latest Revision Id. "
                            + "Call the GetFunction/GetAlias API to retrieve the latest Revision Id");
        }
    }

    private static JsonObject policy(Collection<JsonObject> statements) {
        JsonArray array = new JsonArray();
        statements.forEach(array::add);
        JsonObject policy = new JsonObject();
        policy.addProperty("Version", "2012-10-17");
        policy.addProperty("Id", "default");
        policy.add("Statement", array);
        return policy;
    }
}
