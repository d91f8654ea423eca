package org.queuebridge.sandbox.aws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;

/** Whether a text can be a resource's policy: services refuse others when they are put. */
public final class PolicyCheck {
    private static final List<String> VERSIONS = List.of("2008-10-17", "2012-10-17");

    private PolicyCheck() {}

    /** Whether it says who may do what, in the language of IAM. */
    public static boolean isPolicy(String text) {
        return JsonText.parse(text).object().filter(PolicyCheck::isPolicy).isPresent();
    }

    private static boolean isPolicy(Json.Obj policy) {
        boolean version = policy.get("Version")
                .map(value -> value instanceof Json.Str(String text) && VERSIONS.contains(text))
                .orElse(true);
        Optional<Json> statement = policy.get("Statement");
        return version && statement.filter(PolicyCheck::areStatements).isPresent();
    }

    private static boolean areStatements(Json value) {
        return value instanceof Json.Arr(List<Json> items)
                ? !items.isEmpty() && items.stream().allMatch(PolicyCheck::isStatement)
                : isStatement(value);
    }

    private static boolean isStatement(Json value) {
        return value instanceof Json.Obj(Map<String, Json> fields)
                && fields.get("Effect") instanceof Json.Str(String effect)
                && (effect.equals("Allow") || effect.equals("Deny"))
                && (fields.containsKey("Principal") || fields.containsKey("NotPrincipal"))
                && (fields.containsKey("Action") || fields.containsKey("NotAction"))
                && (fields.containsKey("Resource") || fields.containsKey("NotResource"));
    }
}
