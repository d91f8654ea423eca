package org.queuebridge.domain.pattern.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.value.TextCondition;

/**
 * Finds how one value of any JSON type fails one test of its field, which the engine has already determined.
 * {@link TextMiss} handles texts.
 */
final class ValueMiss {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?");
    private static final Pattern ADDRESS = Pattern.compile("\\d+(\\.\\d+){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    private ValueMiss() {}

    static NearMiss of(Json found, Json test) {
        if (!(test instanceof Json.Obj(Map<String, Json> fields)) || fields.size() != 1) {
            return NearMiss.of(ofLiteral(found, test), found, test, test);
        }
        Map.Entry<String, Json> operator = fields.entrySet().iterator().next();
        Json operand = operator.getValue();
        return switch (operator.getKey()) {
            case "exists" -> NearMiss.present(found, test);
            case "anything-but" -> NearMiss.of(FieldMiss.EXCLUDED, found, test, excluding(found, operand));
            case "numeric" -> NearMiss.of(ofNumeric(found), found, test, operand);
            case "cidr" -> NearMiss.of(ofNetwork(found), found, test, operand);
            default -> {
                Json text = withoutCase(operand);
                yield NearMiss.of(ofText(found, test, text), found, test, text);
            }
        };
    }

    private static FieldMiss ofLiteral(Json found, Json literal) {
        if (literal instanceof Json.Str) {
            return ofText(found, literal, literal);
        }
        boolean sameAsText = found instanceof Json.Str(String text) && sameSpelling(text, literal);
        return sameAsText ? FieldMiss.NUMBER_OR_TEXT : FieldMiss.OTHER_VALUE;
    }

    private static FieldMiss ofText(Json found, Json test, Json operand) {
        if (found instanceof Json.Str(String text)) {
            return operand instanceof Json.Str(String wanted) ? TextMiss.of(text, test, wanted) : FieldMiss.OTHER_VALUE;
        }
        return TextCondition.admits(test, JsonWriter.compact(found)) ? FieldMiss.NUMBER_OR_TEXT : FieldMiss.OTHER_VALUE;
    }

    private static FieldMiss ofNumeric(Json found) {
        return switch (found) {
            case Json.Num _ -> FieldMiss.OUT_OF_RANGE;
            case Json.Str(String text) when isNumber(text) -> FieldMiss.NUMBER_OR_TEXT;
            default -> FieldMiss.OTHER_VALUE;
        };
    }

    private static FieldMiss ofNetwork(Json found) {
        boolean address =
                found instanceof Json.Str(String text) && ADDRESS.matcher(text).matches();
        return address ? FieldMiss.OUT_OF_RANGE : FieldMiss.OTHER_VALUE;
    }

    private static boolean sameSpelling(String text, Json literal) {
        return (literal instanceof Json.Num number && isNumber(text))
                ? equal(number, new Json.Num(text))
                : text.equals(JsonWriter.compact(literal));
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static boolean equal(Json.Num one, Json.Num other) {
        return Double.compare(Double.parseDouble(one.literal()), Double.parseDouble(other.literal())) == 0;
    }

    private static Json withoutCase(Json operand) {
        return operand instanceof Json.Obj ignoringCase
                ? ignoringCase.get("equals-ignore-case").orElse(operand)
                : operand;
    }

    /** Of what stands behind {@code anything-but} the value that excludes; all of it where that cannot be said. */
    private static Json excluding(Json found, Json excluded) {
        if (excluded instanceof Json.Obj(Map<String, Json> fields) && fields.size() == 1) {
            Map.Entry<String, Json> operator = fields.entrySet().iterator().next();
            return TextCondition.values(operator.getValue()).stream()
                    .filter(value -> excludes(Json.obj(operator.getKey(), value), found))
                    .findFirst()
                    .orElse(excluded);
        }
        List<Json> values = TextCondition.values(excluded);
        Optional<Json> hit =
                values.stream().filter(value -> excludes(value, found)).findFirst();
        return hit.orElse(excluded);
    }

    private static boolean excludes(Json value, Json found) {
        return switch (found) {
            case Json.Str(String text) -> TextCondition.admits(value, text);
            case Json.Num number -> value instanceof Json.Num other && equal(number, other);
            default -> false;
        };
    }
}
