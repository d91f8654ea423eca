package org.queuebridge.sandbox.iam;

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
