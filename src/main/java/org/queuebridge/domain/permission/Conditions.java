package org.queuebridge.domain.permission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.json.Json;

/** The conditions of a statement. What this program cannot evaluate is neither met nor unmet, whatever the effect. */
record Conditions(Json json) {
    private static final String NULL = "null";

    /** Whether all are met. */
    Met met(PolicyVariables variables) {
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
                .flatMap(key -> Texts.of(key.getValue()).stream())
                .toList();
    }

    /** The same conditions but for those on one key. */
    Conditions without(String unwanted) {
        Map<String, Json> operators = new LinkedHashMap<>();
        fields(json).forEach((operator, asked) -> {
            Map<String, Json> keys = new LinkedHashMap<>(fields(asked));
            keys.keySet().removeIf(unwanted::equalsIgnoreCase);
            operators.put(operator, new Json.Obj(keys));
        });
        return new Conditions(new Json.Obj(operators));
    }

    /** Of each field of an object. */
    private interface Part {
        Met met(String name, Json value);
    }

    private static Met all(Json object, Part part) {
        if (!(object instanceof Json.Obj(Map<String, Json> fields))) {
            return new Met.Unclear("Condition");
        }
        Met all = new Met.Yes();
        for (Map.Entry<String, Json> field : fields.entrySet()) {
            all = all.and(part.met(field.getKey(), field.getValue()));
        }
        return all;
    }

    private static Met met(String operator, String key, Json asked, PolicyVariables variables) {
        if (!Texts.only(asked)) {
            return new Met.Unclear(key);
        }
        List<String> values = Texts.of(asked);
        KeyValue value = variables.keys().of(key);
        if (operator.equalsIgnoreCase(NULL)) {
            return absence(key, values, value);
        }
        Optional<ConditionOperator> known = ConditionOperator.of(operator);
        if (known.isEmpty()) {
            return new Met.Unclear(operator);
        }
        return switch (value) {
            case KeyValue.Absent _ -> known.get().ofAbsent();
            case KeyValue.Unknown _ -> new Met.Unclear(key);
            case KeyValue.Maybe(String one) -> {
                Met there = compared(known.get(), values, one, variables);
                yield there.equals(known.get().ofAbsent()) ? there : new Met.Unclear(key);
            }
            case KeyValue.Present present -> ofPresent(known.get(), values, key, present, variables);
        };
    }

    private static Met absence(String key, List<String> values, KeyValue value) {
        return switch (value) {
            case KeyValue.Absent _ -> Met.of(values.stream().anyMatch("true"::equalsIgnoreCase));
            case KeyValue.Present _ -> Met.of(values.stream().anyMatch("false"::equalsIgnoreCase));
            case KeyValue.Maybe _, KeyValue.Unknown _ -> new Met.Unclear(key);
        };
    }

    private static Met ofPresent(
            ConditionOperator operator,
            List<String> values,
            String key,
            KeyValue.Present present,
            PolicyVariables variables) {
        Met others = present.more() ? new Met.Unclear(key) : Met.of(operator.set() != ConditionOperator.Of.ANY);
        List<Met> each = present.values().stream()
                .map(value -> compared(operator, values, value, variables))
                .toList();
        return switch (operator.set()) {
            // What a single comparison makes of a key with several values is not documented.
            case ONE -> present.more() ? others : each.getFirst();
            case ANY -> each.stream().reduce(others, Met::or);
            case ALL -> each.stream().reduce(others, Met::and);
        };
    }

    private static Met compared(
            ConditionOperator operator, List<String> values, String value, PolicyVariables variables) {
        Met any = values.stream()
                .map(asked -> compared(operator, asked, value, variables))
                .reduce(new Met.No(), Met::or);
        return operator.negated() ? any.not() : any;
    }

    private static Met compared(ConditionOperator operator, String asked, String value, PolicyVariables variables) {
        if (!operator.variables()) {
            return variables.used() && asked.contains("${")
                    ? new Met.Unclear(asked)
                    : operator.test().apply(asked, value);
        }
        return switch (variables.in(asked)) {
            case PolicyVariables.Text.Known(String text) -> operator.test().apply(text, value);
            case PolicyVariables.Text.Valueless() -> operator.negated() ? new Met.Unclear(asked) : new Met.No();
            case PolicyVariables.Text.Unclear(String variable) -> new Met.Unclear(variable);
        };
    }

    private static Map<String, Json> fields(Json value) {
        return value instanceof Json.Obj(Map<String, Json> fields) ? fields : Map.of();
    }
}
