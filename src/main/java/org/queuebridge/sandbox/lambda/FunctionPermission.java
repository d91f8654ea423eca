package org.queuebridge.sandbox.lambda;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.sandbox.aws.RequestJson;

/**
 * What AddPermission adds, as the statement that Lambda makes of it.
 *
 * @param conditions operators, keys and values, by the operators' names
 */
record FunctionPermission(
        String sid, String action, JsonElement principal, Map<String, Map<String, String>> conditions) {
    /** The parameters that become conditions: each with its operator and key, in the order that Lambda writes them. */
    private static final List<Parameter> CONDITIONS = List.of(
            new Parameter("FunctionUrlAuthType", "StringEquals", "lambda:FunctionUrlAuthType"),
            new Parameter("PrincipalOrgID", "StringEquals", "aws:PrincipalOrgID"),
            new Parameter("SourceAccount", "StringEquals", "AWS:SourceAccount"),
            new Parameter("EventSourceToken", "StringEquals", "lambda:EventSourceToken"),
            new Parameter("SourceArn", "ArnLike", "AWS:SourceArn"));

    private record Parameter(String name, String operator, String key) {}

    /**
     * Reads the input of AddPermission.
     *
     * @throws org.queuebridge.sandbox.aws.AwsException where the principal is none
     */
    static FunctionPermission of(String sid, JsonObject input) {
        Map<String, Map<String, String>> conditions = new LinkedHashMap<>();
        CONDITIONS.forEach(parameter -> RequestJson.text(input, parameter.name())
                .ifPresent(value -> conditions
                        .computeIfAbsent(parameter.operator(), _ -> new LinkedHashMap<>())
                        .put(parameter.key(), value)));
        return new FunctionPermission(
                sid,
                RequestJson.text(input, "Action").orElse(""),
                Principals.written(RequestJson.text(input, "Principal").orElse("")),
                conditions);
    }

    /** Lets EventBridge invoke a function for a rule. */
    static FunctionPermission ofRule(String sid, String ruleArn) {
        JsonObject input = new JsonObject();
        input.addProperty("Action", "lambda:InvokeFunction");
        input.addProperty("Principal", "events.amazonaws.com");
        input.addProperty("SourceArn", ruleArn);
        return of(sid, input);
    }

    JsonObject statement(String resource) {
        JsonObject statement = new JsonObject();
        statement.addProperty("Sid", sid);
        statement.addProperty("Effect", "Allow");
        statement.add("Principal", principal);
        statement.addProperty("Action", action);
        statement.addProperty("Resource", resource);
        if (!conditions.isEmpty()) {
            JsonObject all = new JsonObject();
            conditions.forEach((operator, keys) -> {
                JsonObject asked = new JsonObject();
                keys.forEach((key, value) -> asked.add(key, new JsonPrimitive(value)));
                all.add(operator, asked);
            });
            statement.add("Condition", all);
        }
        return statement;
    }
}
