package org.queuebridge.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;

/**
 * Values and a pattern's tests of them, in words.
 *
 * @param names the name of a value, e.g. a queue's for its id; empty where it has none
 */
public record BenchWords(Function<String, String> names) {
    private static final int LONGEST = 64;
    private static final int SHOWN = 3;

    /**
     * Operators of EventBridge that one message each explains: {@code operator.<name>} (facts, EventBridge: matching).
     */
    private static final Set<String> OPERATORS =
            Set.of("prefix", "suffix", "wildcard", "cidr", "equals-ignore-case", "numeric", "anything-but");

    /** A value as JSON, so that text and number look different, with its name. */
    public String value(Json value) {
        String text = shortened(JsonWriter.compact(value));
        String name = value instanceof Json.Str(String id) ? names.apply(id) : "";
        return name.isEmpty() ? text : Messages.text("bench.value.named", text, name);
    }

    /** The first of several values, and how many more there are. */
    public String values(List<Json> values, int shown) {
        return RuleWords.few(values.stream().map(this::value).toList(), shown);
    }

    /** The tests of a value: the first ones, and how many more. */
    public String tests(List<Json> tests, int shown) {
        List<String> words = tests.stream().limit(shown).map(this::test).toList();
        String first = String.join(Messages.text("bench.or"), words);
        return tests.size() > shown ? Messages.text("bench.or.more", first, tests.size() - shown) : first;
    }

    /** One test. */
    public String test(Json test) {
        if (test instanceof Json.Obj(Map<String, Json> fields) && fields.size() == 1) {
            Map.Entry<String, Json> only = fields.entrySet().iterator().next();
            return operator(only.getKey(), only.getValue());
        }
        return value(test);
    }

    private String operator(String name, Json operand) {
        if (name.equals("exists")) {
            return Messages.text(operand.equals(new Json.Bool(false)) ? "bench.absent" : "bench.present");
        }
        return OPERATORS.contains(name)
                ? Messages.text("operator." + name, operand(operand))
                : shortened(JsonWriter.compact(Json.obj(name, operand)));
    }

    /** An operator's argument: one value, several, or another test. */
    public String operand(Json operand) {
        return switch (operand) {
            case Json.Arr(List<Json> items) when isRange(items) -> range(items);
            case Json.Arr(List<Json> items) -> tests(items, SHOWN);
            case Json.Obj test -> test(test);
            case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> value(operand);
        };
    }

    private static boolean isRange(List<Json> items) {
        return items.size() >= 2 && items.getFirst() instanceof Json.Str(String sign) && sign.matches("[<>=]+");
    }

    /** {@code [">", 0, "<=", 5]}. */
    private static String range(List<Json> items) {
        List<String> parts = new ArrayList<>();
        for (Json item : items) {
            parts.add(item instanceof Json.Str(String sign) ? sign : JsonWriter.compact(item));
        }
        return String.join(" ", parts);
    }

    /** Shortened in the middle: sources and topics begin alike and differ at the end. */
    private static String shortened(String text) {
        int half = LONGEST / 2;
        return text.length() > LONGEST ? text.substring(0, half) + "…" + text.substring(text.length() - half) : text;
    }
}
