package org.queuebridge.sandbox.lambda;

import com.google.gson.JsonObject;
import java.util.Optional;

/** What AddPermission adds, as the statement that Lambda makes of it. */
record Permission(String sid, String action, String principal, Optional<String> sourceArn) {
    JsonObject statement(String resource) {
        JsonObject statement = new JsonObject();
        statement.addProperty("Sid", sid);
        statement.addProperty("Effect", "Allow");
        statement.add("Principal", who());
        statement.addProperty("Action", action);
        statement.addProperty("Resource", resource);
        sourceArn.ifPresent(arn -> statement.add("Condition", object("ArnLike", object("AWS:SourceArn", arn))));
        return statement;
    }

    private JsonObject who() {
        return object(principal.contains(".") ? "Service" : "AWS", principal);
    }

    private static JsonObject object(String name, String value) {
        JsonObject json = new JsonObject();
        json.addProperty(name, value);
        return json;
    }

    private static JsonObject object(String name, JsonObject value) {
        JsonObject json = new JsonObject();
        json.add(name, value);
        return json;
    }
}
