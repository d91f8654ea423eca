package org.queuebridge.sandbox.iam;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.queuebridge.sandbox.aws.StrictJson;

/** A resource's policy (IAM JSON policy reference). */
public record Policy(List<Statement> statements) {
    public Policy {
        statements = List.copyOf(statements);
    }

    /** Reads a policy; empty where the text is not one. */
    public static Optional<Policy> parse(String text) {
        return StrictJson.parse(text)
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .flatMap(PolicyReader::read);
    }

    /** Reads a policy of a role: it names nobody, as it is about the role alone. Empty where the text is not one. */
    public static Optional<Policy> parseOfRole(String text) {
        Optional<JsonObject> policy = StrictJson.parse(text)
                .filter(JsonObject.class::isInstance)
                .map(json -> json.deepCopy().getAsJsonObject());
        List<JsonElement> statements = policy.map(json -> json.get("Statement"))
                .map(value -> value instanceof JsonArray all ? all.asList() : List.of(value))
                .orElse(List.of());
        if (!nameNobody(statements)) {
            return Optional.empty();
        }
        statements.forEach(statement -> statement.getAsJsonObject().addProperty("Principal", "*"));
        return policy.flatMap(PolicyReader::read);
    }

    private static boolean nameNobody(List<JsonElement> statements) {
        return statements.stream()
                .allMatch(each -> each instanceof JsonObject statement
                        && !statement.has("Principal")
                        && !statement.has("NotPrincipal"));
    }

    /** Whether each statement names resources, as those must that are put into a service by itself. */
    public boolean namesResources() {
        return statements.stream().allMatch(Statement::namesResource);
    }

    /** How many statements it has. */
    public int size() {
        return statements.size();
    }

    /** How many actions the statement names that names most. */
    public int mostActions() {
        return statements.stream().mapToInt(Statement::actions).max().orElse(0);
    }
}
