package org.queuebridge.sandbox.logs;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The text of a policy as CloudWatch Logs gives it back: with a version, and with a principal that stands alone as a
 * text. All else stays as it was put.
 */
final class NormalPolicy {
    /** The version of a policy without one. */
    private static final String VERSION = "2008-10-17";

    private NormalPolicy() {}

    static String of(String document) {
        JsonObject policy = JsonParser.parseString(document).getAsJsonObject();
        JsonObject normal = new JsonObject();
        normal.addProperty("Version", VERSION);
        policy.entrySet().forEach(member -> normal.add(member.getKey(), member.getValue()));
        JsonElement statements = normal.get("Statement");
        if (statements instanceof JsonArray all) {
            all.forEach(statement -> unwrap(statement.getAsJsonObject()));
        } else {
            unwrap(statements.getAsJsonObject());
        }
        return normal.toString();
    }

    private static void unwrap(JsonObject statement) {
        if (statement.get("Principal") instanceof JsonObject kinds) {
            kinds.entrySet().forEach(kind -> {
                if (kind.getValue() instanceof JsonArray named && named.size() == 1) {
                    kind.setValue(named.get(0));
                }
            });
        }
    }
}
