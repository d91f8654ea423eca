package org.queuebridge.domain.permission.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.json.Json;

/**
 * A resource policy as its service returns it.
 *
 * @param name the name of an independent policy, as in CloudWatch Logs; empty for the policy of a resource
 * @param text the policy's text; empty if there is none
 * @param json the parsed text; empty if it is not a JSON object
 */
public record PolicyDocument(String name, String text, Optional<Json.Obj> json) {
    /** No policy at all. */
    public static PolicyDocument none() {
        return new PolicyDocument("", "", Optional.empty());
    }

    /** A policy of these statements, as this program writes one. */
    public static Json.Obj containing(Json.Obj... statements) {
        return Json.obj(
                Map.entry("Version", new Json.Str("2012-10-17")),
                Map.entry("Statement", new Json.Arr(List.of(statements))));
    }

    /** Whether there is a text, and it says nothing that can be understood. */
    public boolean unreadable() {
        return !text.isEmpty() && statementValue().isEmpty();
    }

    /** Its statements, in their order. */
    public List<PolicyStatement> statements() {
        List<PolicyStatement> statements = new ArrayList<>();
        for (Json item : items()) {
            int number = statements.size() + 1;
            statements.add(new PolicyStatement(
                    number, item instanceof Json.Obj statement ? statement : Json.obj(), hasVariables()));
        }
        return statements;
    }

    /** Only the newer of the two versions of the policy language has variables. */
    private boolean hasVariables() {
        return json.flatMap(policy -> policy.get("Version"))
                .filter(new Json.Str("2012-10-17")::equals)
                .isPresent();
    }

    private List<Json> items() {
        return statementValue()
                .map(value -> value instanceof Json.Arr(List<Json> items) ? items : List.of(value))
                .orElse(List.of());
    }

    private Optional<Json> statementValue() {
        return json.flatMap(policy -> policy.get("Statement"))
                .filter(value -> value instanceof Json.Arr || value instanceof Json.Obj);
    }
}
