package org.queuebridge.domain.permission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.queuebridge.domain.json.Json;

/**
 * The conditions of a statement, as EventBridge meets them when a rule delivers (IAM user guide, condition operators).
 * An operator or key that is not known here counts as not met where it allows.
 */
record Conditions(Json.Obj json) {
    private static final String IF_EXISTS = "ifexists";
    private static final List<String> SETS = List.of("foranyvalue:", "forallvalues:");
    private static final String NOT = "not";

    /** Whether all are met. */
    boolean met(Map<String, String> known) {
        return json.fields().entrySet().stream()
                .allMatch(operator -> keys(operator.getValue()).entrySet().stream()
                        .allMatch(key -> met(operator.getKey(), key.getKey(), key.getValue(), known)));
    }

    /** The values asked of a key, whichever the operator; empty where it is not asked. */
    List<String> asked(String wanted) {
        return json.fields().values().stream()
                .flatMap(keys -> keys(keys).entrySet().stream())
                .filter(key -> key.getKey().equalsIgnoreCase(wanted))
                .flatMap(key -> Texts.of(key.getValue()).stream())
                .toList();
    }

    /** The same conditions but for those on one key. */
    Conditions without(String unwanted) {
        Map<String, Json> operators = new LinkedHashMap<>();
        json.fields().forEach((operator, asked) -> {
            Map<String, Json> keys = new LinkedHashMap<>(keys(asked));
            keys.keySet().removeIf(unwanted::equalsIgnoreCase);
            operators.put(operator, new Json.Obj(keys));
        });
        return new Conditions(new Json.Obj(operators));
    }

    private static boolean met(String spelled, String key, Json asked, Map<String, String> known) {
        String operator = spelled.toLowerCase(Locale.ROOT);
        for (String set : SETS) {
            operator = operator.startsWith(set) ? operator.substring(set.length()) : operator;
        }
        boolean optional = operator.endsWith(IF_EXISTS);
        operator = optional ? operator.substring(0, operator.length() - IF_EXISTS.length()) : operator;
        Optional<String> value = Optional.ofNullable(known.get(key.toLowerCase(Locale.ROOT)));
        List<String> values = Texts.of(asked);
        if (operator.equals("null")) {
            return values.contains(Boolean.toString(value.isEmpty()));
        }
        return value.isEmpty() ? optional || operator.contains(NOT) : compared(operator, values, value.get());
    }

    private static boolean compared(String operator, List<String> values, String value) {
        boolean negated = operator.contains(NOT);
        return comparison(operator.replaceFirst(NOT, ""))
                .map(test -> values.stream().anyMatch(asked -> test.test(asked, value)) != negated)
                .orElse(false);
    }

    private static Optional<BiPredicate<String, String>> comparison(String operator) {
        return switch (operator) {
            case "stringequals" -> Optional.of(String::equals);
            case "stringequalsignorecase", "bool" -> Optional.of(String::equalsIgnoreCase);
            case "stringlike" -> Optional.of(Wildcards::fits);
            case "arnequals", "arnlike" -> Optional.of(Wildcards::arnFits);
            default -> Optional.empty();
        };
    }

    private static Map<String, Json> keys(Json value) {
        return value instanceof Json.Obj(Map<String, Json> keys) ? keys : Map.of();
    }
}
