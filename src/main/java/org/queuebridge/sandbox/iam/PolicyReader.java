package org.queuebridge.sandbox.iam;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns the JSON of a policy into statements that can be asked. */
final class PolicyReader {
    private static final String WITH_VARIABLES = "2012-10-17";
    private static final List<String> VERSIONS = List.of("2008-10-17", WITH_VARIABLES);

    private final boolean variables;

    private PolicyReader(boolean variables) {
        this.variables = variables;
    }

    /** An error of grammar; never leaves this class. */
    private static final class MalformedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MalformedException(String what) {
            super(what, null, false, false);
        }
    }

    /** Reads a policy; empty where the text is not one. Without a version it has the older one. */
    static Optional<Policy> read(JsonObject policy) {
        try {
            JsonElement version = policy.get("Version");
            String named = version == null ? VERSIONS.getFirst() : text(version);
            if (!VERSIONS.contains(named)) {
                throw new MalformedException("Version");
            }
            return Optional.of(new PolicyReader(named.equals(WITH_VARIABLES)).statements(policy.get("Statement")));
        } catch (MalformedException _) {
            return Optional.empty();
        }
    }

    private Policy statements(@Nullable JsonElement value) {
        List<JsonElement> all = listed(value);
        if (all.isEmpty()) {
            throw new MalformedException("Statement");
        }
        return new Policy(all.stream().map(this::statement).toList());
    }

    private Statement statement(JsonElement value) {
        if (!(value instanceof JsonObject json)) {
            throw new MalformedException("Statement");
        }
        String effect = json.has("Effect") ? text(json.get("Effect")) : "";
        if (!effect.equals("Allow") && !effect.equals("Deny")) {
            throw new MalformedException("Effect");
        }
        Predicate<AccessRequest> concerns =
                either(json, "Principal", this::principals).and(either(json, "Action", this::actions));
        boolean namesResource = json.has("Resource") || json.has("NotResource");
        return new Statement(
                effect.equals("Allow"),
                namesResource ? concerns.and(either(json, "Resource", this::resources)) : concerns,
                conditions(json.get("Condition")),
                listed(json.has("Action") ? json.get("Action") : json.get("NotAction"))
                        .size(),
                namesResource);
    }

    /** A field or its opposite: one of both must be there, and only one. */
    private static Predicate<AccessRequest> either(
            JsonObject statement, String name, Function<JsonElement, Predicate<AccessRequest>> read) {
        String opposite = "Not" + name;
        if (statement.has(name) == statement.has(opposite)) {
            throw new MalformedException(name);
        }
        return statement.has(name)
                ? read.apply(statement.get(name))
                : read.apply(statement.get(opposite)).negate();
    }

    private Predicate<AccessRequest> actions(JsonElement value) {
        return anyOf(
                value,
                (action, request) -> action.isLike(request.action().toLowerCase(Locale.ROOT), request.context()),
                true);
    }

    private Predicate<AccessRequest> resources(JsonElement value) {
        return anyOf(value, (resource, request) -> resource.isLike(request.resource(), request.context()), false);
    }

    private Predicate<AccessRequest> anyOf(
            JsonElement value, BiPredicate<PolicyText, AccessRequest> test, boolean lowerCase) {
        List<PolicyText> texts = listed(value).stream()
                .map(PolicyReader::text)
                .map(text -> lowerCase ? text.toLowerCase(Locale.ROOT) : text)
                .map(text -> PolicyText.of(text, variables))
                .toList();
        return request -> texts.stream().anyMatch(text -> test.test(text, request));
    }

    private Predicate<AccessRequest> principals(JsonElement value) {
        if (value instanceof JsonPrimitive) {
            if (text(value).equals("*")) {
                return _ -> true;
            }
            throw new MalformedException("Principal");
        }
        if (!(value instanceof JsonObject kinds)) {
            throw new MalformedException("Principal");
        }
        List<String> accounts = texts(kinds.get("AWS"));
        List<String> services = texts(kinds.get("Service"));
        return request -> accounts.contains("*")
                || switch (request.requester()) {
                    case Requester.Service(String name) -> services.contains("*") || services.contains(name);
                    case Requester.Role role -> accounts.stream().anyMatch(named -> names(named, role));
                };
    }

    /** A role is named by its ARN, by its account, or by its account's root. */
    private static boolean names(String principal, Requester.Role role) {
        return principal.equals(role.arn())
                || principal.equals(role.account())
                || principal.matches("arn:aws[\\w-]*:iam::" + role.account() + ":root");
    }

    private List<Condition> conditions(@Nullable JsonElement value) {
        if (value == null) {
            return List.of();
        }
        List<Condition> conditions = new ArrayList<>();
        for (Map.Entry<String, JsonElement> operator : object(value).entrySet()) {
            for (Map.Entry<String, JsonElement> key :
                    object(operator.getValue()).entrySet()) {
                List<PolicyText> asked = texts(key.getValue()).stream()
                        .map(text -> PolicyText.of(text, variables))
                        .toList();
                conditions.add(Condition.of(operator.getKey(), key.getKey(), asked)
                        .orElseThrow(() -> new MalformedException(operator.getKey())));
            }
        }
        return conditions;
    }

    private static JsonObject object(JsonElement value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new MalformedException("Condition");
    }

    private static List<String> texts(@Nullable JsonElement value) {
        return listed(value).stream().map(PolicyReader::text).toList();
    }

    private static List<JsonElement> listed(@Nullable JsonElement value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof JsonArray array ? array.asList() : List.of(value);
    }

    /** A number or a boolean counts as its text: the grammar lets them stand without quotes. */
    private static String text(JsonElement value) {
        if (value instanceof JsonPrimitive primitive) {
            return primitive.getAsString();
        }
        throw new MalformedException(value.toString());
    }
}
