package org.queuebridge.domain.permission.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.json.Json;

/**
 * Evaluates the conditions of a statement. A condition that this program cannot evaluate is neither met nor unmet,
 * whatever the effect.
 */
record PolicyConditions(Json json) {
    private static final String NULL = "null";

    /** Whether all are met. */
    ConditionResult met(PolicyVariables variables) {
        return all(json, (operator, keys) -> all(keys, (key, asked) -> met(operator, key, asked, variables)));
    }

    /** The values that a key may have, whichever the operator; none where it is not asked for. */
    List<String> asked(String wanted) {
        return fields(json).entrySet().stream()
                .filter(operator -> ConditionOperator.of(operator.getKey())
                        .filter(known -> !known.negated())
                        .isPresent())
                .flatMap(operator -> fields(operator.getValue()).entrySet().stream())
                .filter(key -> key.getKey().equalsIgnoreCase(wanted))
                .flatMap(key -> TextOrList.of(key.getValue()).stream())
                .toList();
    }

    /** The same conditions but for those on one key. */
    PolicyConditions without(String unwanted) {
        Map<String, Json> operators = new LinkedHashMap<>();
        fields(json).forEach((operator, asked) -> {
            Map<String, Json> keys = new LinkedHashMap<>(fields(asked));
            keys.keySet().removeIf(unwanted::equalsIgnoreCase);
            operators.put(operator, new Json.Obj(keys));
        });
        return new PolicyConditions(new Json.Obj(operators));
    }

    /** Of each field of an object. */
    private interface Part {
        ConditionResult met(String name, Json value);
    }

    private static ConditionResult all(Json object, Part part) {
        if (!(object instanceof Json.Obj(Map<String, Json> fields))) {
            return new ConditionResult.Unclear("Condition");
        }
        ConditionResult all = new ConditionResult.Yes();
        for (Map.Entry<String, Json> field : fields.entrySet()) {
            all = all.and(part.met(field.getKey(), field.getValue()));
        }
        return all;
    }

    private static ConditionResult met(String operator, String key, Json asked, PolicyVariables variables) {
        if (!TextOrList.only(asked)) {
            return new ConditionResult.Unclear(key);
        }
        List<String> values = TextOrList.of(asked);
        ConditionKeyValue value = variables.keys().of(key);
        if (operator.equalsIgnoreCase(NULL)) {
            return absence(key, values, value);
        }
        Optional<ConditionOperator> known = ConditionOperator.of(operator);
        if (known.isEmpty()) {
            return new ConditionResult.Unclear(operator);
        }
        return switch (value) {
            case ConditionKeyValue.Absent _ -> known.get().ofAbsent();
            case ConditionKeyValue.Unknown _ -> new ConditionResult.Unclear(key);
            case ConditionKeyValue.Maybe(String one) -> {
                ConditionResult there = compared(known.get(), values, one, variables);
                yield there.equals(known.get().ofAbsent()) ? there : new ConditionResult.Unclear(key);
            }
            case ConditionKeyValue.Present present -> ofPresent(known.get(), values, key, present, variables);
        };
    }

    private static ConditionResult absence(String key, List<String> values, ConditionKeyValue value) {
        return switch (value) {
            case ConditionKeyValue.Absent _ ->
                ConditionResult.of(values.stream().anyMatch("true"::equalsIgnoreCase));
            case ConditionKeyValue.Present _ ->
                ConditionResult.of(values.stream().anyMatch("false"::equalsIgnoreCase));
            case ConditionKeyValue.Maybe _, ConditionKeyValue.Unknown _ -> new ConditionResult.Unclear(key);
        };
    }

    private static ConditionResult ofPresent(
            ConditionOperator operator,
            List<String> values,
            String key,
            ConditionKeyValue.Present present,
            PolicyVariables variables) {
        ConditionResult others = present.more()
                ? new ConditionResult.Unclear(key)
                : ConditionResult.of(operator.set() != ConditionOperator.Of.ANY);
        List<ConditionResult> each = present.values().stream()
                .map(value -> compared(operator, values, value, variables))
                .toList();
        return switch (operator.set()) {
            // What a single comparison makes of a key with several values is not documented.
            case ONE -> present.more() ? others : each.getFirst();
            case ANY -> each.stream().reduce(others, ConditionResult::or);
            case ALL -> each.stream().reduce(others, ConditionResult::and);
        };
    }

    private static ConditionResult compared(
            ConditionOperator operator, List<String> values, String value, PolicyVariables variables) {
        ConditionResult any = values.stream()
                .map(asked -> compared(operator, asked, value, variables))
                .reduce(new ConditionResult.No(), ConditionResult::or);
        return operator.negated() ? any.not() : any;
    }

    private static ConditionResult compared(
            ConditionOperator operator, String asked, String value, PolicyVariables variables) {
        if (!operator.variables()) {
            return variables.used() && asked.contains("${")
                    ? new ConditionResult.Unclear(asked)
                    : operator.test().apply(asked, value);
        }
        return switch (variables.in(asked)) {
            case PolicyVariables.Text.Known(String text) -> operator.test().apply(text, value);
            case PolicyVariables.Text.Valueless() ->
                operator.negated() ? new ConditionResult.Unclear(asked) : new ConditionResult.No();
            case PolicyVariables.Text.Unclear(String variable) -> new ConditionResult.Unclear(variable);
        };
    }

    private static Map<String, Json> fields(Json value) {
        return value instanceof Json.Obj(Map<String, Json> fields) ? fields : Map.of();
    }
}
