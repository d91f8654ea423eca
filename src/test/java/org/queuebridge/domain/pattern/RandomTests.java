package org.queuebridge.domain.pattern;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.queuebridge.domain.json.Json;

/**
 * Makes up tests of fields, and values that pass them. Left out is what event-ruler 2.1.0 does not compile while Java's
 * assertions are on: several wildcards, or a number twice, behind {@code anything-but} in a pattern with {@code $or}.
 */
final class RandomTests {
    private static final List<String> TEXTS = List.of(
            "v2.detail.events.conversation.{id}.user.end",
            "v2.detail.events.conversation.{id}.acd.end",
            "v2.detail.events.conversation.2f7bf00a-0fc2-4d6a-9b56-92238191433e.user.end",
            "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10",
            "aws.partner/genesys.com/cloud/org/conversation-detail-events",
            "VOICE",
            "Voice mail",
            "5",
            "true",
            "a*b\\c",
            "Größe \"x\"",
            "10.0.0.7",
            "x");
    private static final List<String> NUMBERS = List.of("0", "-3", "5", "5.0", "3.25", "1e2", "184210");
    private static final Map<String, String> NETWORKS =
            Map.ofEntries(entry("10.0.0.0/24", "10.0.0.7"), entry("2001:db8::/32", "2001:db8::1"));

    private final Random random;

    RandomTests(Random random) {
        this.random = random;
    }

    static <T> List<T> shuffled(List<T> items, Random random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** One to three tests, as they stand in a pattern. */
    Json.Arr ofField() {
        return new Json.Arr(Stream.generate(this::test)
                .limit(random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 1)
                .toList());
    }

    /** Any value that is neither an object nor an array. */
    Json scalar() {
        return switch (random.nextInt(8)) {
            case 0 -> new Json.Bool(random.nextBoolean());
            case 1 -> new Json.Null();
            case 2, 3 -> number();
            default -> new Json.Str(text());
        };
    }

    /** A value that passes the test, unless it happens to be excluded. */
    Json passing(Json test) {
        return test instanceof Json.Obj(Map<String, Json> fields)
                ? passing(fields.entrySet().iterator().next())
                : test;
    }

    private Json test() {
        String text = text();
        return switch (random.nextInt(15)) {
            case 0, 1 -> scalar();
            case 2 -> Json.obj("prefix", new Json.Str(beginning(text, 0)));
            case 3 -> Json.obj("suffix", new Json.Str(end(text, 0)));
            case 4 -> equalsIgnoringCase(text);
            case 5 -> Json.obj("prefix", equalsIgnoringCase(beginning(text, 0)));
            case 6 -> Json.obj("suffix", equalsIgnoringCase(end(text, 0)));
            case 7 -> Json.obj("wildcard", new Json.Str(glob(text)));
            case 8, 9 -> Json.obj("anything-but", excluded());
            case 10 -> Json.obj("numeric", comparison());
            case 11 -> Json.obj("exists", new Json.Bool(random.nextBoolean()));
            case 12 -> Json.obj("cidr", new Json.Str(pick(List.copyOf(NETWORKS.keySet()))));
            case 13 -> Json.obj("exactly", new Json.Str(text));
            default -> new Json.Str(text);
        };
    }

    private Json excluded() {
        boolean several = random.nextBoolean();
        return switch (random.nextInt(6)) {
            case 0 -> several ? new Json.Arr(List.of(number(), new Json.Num("77"))) : number();
            case 1 -> Json.obj("prefix", texts(several, beginning(text(), 1), beginning(text(), 1)));
            case 2 -> Json.obj("suffix", texts(several, end(text(), 1), end(text(), 1)));
            case 3 -> Json.obj("equals-ignore-case", texts(several, otherCase(text()), text()));
            case 4 -> Json.obj("wildcard", new Json.Str(glob(text())));
            default -> texts(several, text(), text());
        };
    }

    private static Json texts(boolean several, String one, String other) {
        return several && !one.equals(other) ? Json.strings(List.of(one, other)) : new Json.Str(one);
    }

    private Json comparison() {
        Json number = new Json.Num(Integer.toString(random.nextInt(10)));
        Json greater = new Json.Num(Integer.toString(10 + random.nextInt(10)));
        return random.nextInt(3) == 0
                ? new Json.Arr(List.of(new Json.Str(">"), number, new Json.Str("<="), greater))
                : new Json.Arr(List.of(new Json.Str(pick(List.of("=", "<", "<=", ">", ">="))), number));
    }

    private Json passing(Map.Entry<String, Json> operator) {
        Json operand = operator.getValue();
        return switch (operator.getKey()) {
            case "exactly" -> operand;
            case "equals-ignore-case" -> new Json.Str(otherCase(string(operand)));
            case "prefix" -> new Json.Str(affix(operand) + pick(List.of("", "x")));
            case "suffix" -> new Json.Str(pick(List.of("", "x")) + affix(operand));
            case "wildcard" ->
                new Json.Str(string(operand)
                        .replaceAll("(?<!\\\\)\\*", pick(List.of("", "q", "..")))
                        .replaceAll("\\\\(.)", "$1"));
            case "numeric" -> passing((Json.Arr) operand);
            case "cidr" -> new Json.Str(NETWORKS.getOrDefault(string(operand), ""));
            default -> scalar();
        };
    }

    private static Json passing(Json.Arr comparison) {
        int number = Integer.parseInt(((Json.Num) comparison.items().get(1)).literal());
        return new Json.Num(
                switch (string(comparison.items().getFirst())) {
                    case "<" -> Integer.toString(number - 1);
                    case ">" -> number + ".5";
                    default -> number + ".0";
                });
    }

    private String affix(Json operand) {
        return operand instanceof Json.Obj ignoringCase
                ? otherCase(string(ignoringCase.get("equals-ignore-case").orElseThrow()))
                : string(operand);
    }

    private Json.Obj equalsIgnoringCase(String text) {
        return Json.obj("equals-ignore-case", new Json.Str(otherCase(text)));
    }

    private String otherCase(String text) {
        return random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
    }

    private String glob(String text) {
        String beginning = beginning(text, 0);
        String rest = text.substring(beginning.length());
        return literal(beginning) + "*" + literal(rest.isEmpty() ? "" : rest.substring(1));
    }

    private static String literal(String text) {
        return text.replaceAll("[\\\\*]", "\\\\$0");
    }

    private String beginning(String text, int least) {
        return text.substring(0, least + random.nextInt(text.length()));
    }

    private String end(String text, int least) {
        return text.substring(text.length() - least - random.nextInt(text.length()));
    }

    private String text() {
        return pick(TEXTS);
    }

    private Json.Num number() {
        return new Json.Num(pick(NUMBERS));
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private static String string(Json json) {
        return ((Json.Str) json).value();
    }
}
