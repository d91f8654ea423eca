package org.queuebridge.domain.pattern.value;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.queuebridge.domain.json.Json;

/** Applies a single test of a pattern to a text, such as for matching thousands of queue names. */
public final class TextCondition {
    private TextCondition() {}

    /** Whether a field with that text passes. An operator that is not known here passes: nothing can be said of it. */
    public static boolean admits(Json test, String text) {
        return switch (test) {
            case Json.Str(String value) -> value.equals(text);
            case Json.Obj operator -> admitsOperator(operator, text);
            case Json.Num _, Json.Bool _, Json.Null _, Json.Arr _ -> false;
        };
    }

    /** Whether a field with that text passes one of these. Without streams: asked of tens of thousands of queues. */
    public static boolean anyAdmits(List<Json> tests, String text) {
        for (Json test : tests) {
            if (admits(test, text)) {
                return true;
            }
        }
        return false;
    }

    /** The text that it asks for exactly, or in any case; empty for every other test. */
    public static Optional<String> exactText(Json test) {
        return switch (test) {
            case Json.Str(String value) -> Optional.of(value);
            case Json.Obj operator -> operator.get("equals-ignore-case").flatMap(TextCondition::string);
            default -> Optional.empty();
        };
    }

    /** What every text that passes begins with; empty where that cannot be said. */
    public static Optional<String> beginning(Json test) {
        return switch (test) {
            case Json.Str(String value) -> Optional.of(value);
            case Json.Obj operator -> operator.get("prefix").flatMap(TextCondition::string);
            default -> Optional.empty();
        };
    }

    private static Optional<String> string(Json value) {
        return value instanceof Json.Str(String text) ? Optional.of(text) : Optional.empty();
    }

    private static boolean admitsOperator(Json.Obj operator, String text) {
        if (operator.fields().size() != 1) {
            return true;
        }
        Map.Entry<String, Json> only = operator.fields().entrySet().iterator().next();
        Json operand = only.getValue();
        return switch (only.getKey()) {
            case "exists" -> operand.equals(new Json.Bool(true));
            case "numeric", "cidr" -> false;
            case "anything-but" -> !excluded(operand, text);
            default -> compares(only.getKey(), operand, text);
        };
    }

    /** What follows {@code anything-but}: a value, several, or an operator with one or several. */
    private static boolean excluded(Json operand, String text) {
        return switch (operand) {
            case Json.Obj operator ->
                operator.fields().entrySet().stream()
                        .anyMatch(field -> known(field.getKey())
                                && values(field.getValue()).stream()
                                        .anyMatch(value -> compares(field.getKey(), value, text)));
            case Json values -> anyAdmits(values(values), text);
        };
    }

    /** Operators take a value or several. */
    public static List<Json> values(Json oneOrMany) {
        return oneOrMany instanceof Json.Arr(List<Json> items) ? items : List.of(oneOrMany);
    }

    private static boolean known(String operator) {
        return switch (operator) {
            case "prefix", "suffix", "equals-ignore-case", "wildcard" -> true;
            default -> false;
        };
    }

    private static boolean compares(String operator, Json operand, String text) {
        return switch (operator) {
            case "prefix" -> folded(operand, text, String::startsWith);
            case "suffix" -> folded(operand, text, String::endsWith);
            case "exactly" -> string(operand).map(text::equals).orElse(true);
            case "equals-ignore-case" ->
                string(operand).map(text::equalsIgnoreCase).orElse(true);
            case "wildcard" ->
                string(operand).map(glob -> regex(glob).matcher(text).matches()).orElse(true);
            default -> true;
        };
    }

    private static boolean folded(Json operand, String text, BiPredicate<String, String> comparison) {
        if (operand instanceof Json.Obj ignoringCase) {
            return exactText(ignoringCase)
                    .map(value -> comparison.test(lower(text), lower(value)))
                    .orElse(true);
        }
        return string(operand).map(value -> comparison.test(text, value)).orElse(true);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** {@code *} stands for any text, {@code \*} and {@code \\} for themselves. */
    private static Pattern regex(String glob) {
        StringBuilder regex = new StringBuilder();
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (c == '*') {
                regex.append(Pattern.quote(literal.toString())).append(".*");
                literal.setLength(0);
            } else {
                literal.append(c == '\\' && i + 1 < glob.length() ? glob.charAt(++i) : c);
            }
        }
        return Pattern.compile(regex + Pattern.quote(literal.toString()), Pattern.DOTALL);
    }
}
