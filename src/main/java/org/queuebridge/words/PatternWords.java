package org.queuebridge.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.PatternAlternative;

/**
 * A pattern's meaning in sentences, whoever wrote it: each alternative with all of its conditions.
 *
 * @param name puts a value in words, e.g. a queue's name for its id
 */
public record PatternWords(UnaryOperator<String> name) {
    private static final int WAYS_SHOWN = 6;
    private static final int VALUES_SHOWN = 4;

    /** One sentence, or one before a list of alternatives. */
    public List<String> sentences(Json.Obj pattern) {
        List<String> alternatives = PatternAlternative.of(pattern).stream()
                .map(this::alternative)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
        if (alternatives.size() < 2) {
            return List.of(Messages.text("pattern.words.one", String.join("", alternatives)));
        }
        List<String> sentences = new ArrayList<>(List.of(Messages.text("pattern.words.either")));
        alternatives.stream()
                .limit(WAYS_SHOWN)
                .map(alternative -> "• " + alternative)
                .forEach(sentences::add);
        if (alternatives.size() > WAYS_SHOWN) {
            sentences.add("• " + Messages.text("pattern.words.more", alternatives.size() - WAYS_SHOWN));
        }
        return sentences;
    }

    /** Which events match, where one of the alternatives is enough. */
    public String conditions(List<PatternAlternative> alternatives) {
        return or(alternatives.stream().map(this::alternative));
    }

    private String alternative(PatternAlternative alternative) {
        return and(alternative.tests().entrySet().stream()
                .map(field -> Messages.text("pattern.words.field", path(field.getKey()), tests(field.getValue()))));
    }

    private static String path(String dotted) {
        boolean queue =
                StandardFormat.ALL.stream().map(EventFormat::dottedQueuePath).anyMatch(dotted::equals);
        return queue ? Messages.text("pattern.words.queue") : dotted;
    }

    private String tests(List<Json> tests) {
        List<String> exact = tests.stream()
                .filter(test -> !(test instanceof Json.Obj))
                .map(this::value)
                .toList();
        Stream<String> values =
                exact.isEmpty() ? Stream.of() : Stream.of(Messages.text("pattern.words.is", either(exact)));
        Stream<String> operators =
                tests.stream().filter(Json.Obj.class::isInstance).map(test -> operator((Json.Obj) test));
        return or(Stream.concat(values, operators));
    }

    private String operator(Json.Obj test) {
        if (test.fields().size() != 1) {
            return Messages.text("pattern.words.unknown", JsonWriter.compact(test));
        }
        Map.Entry<String, Json> only = test.fields().entrySet().iterator().next();
        Json operand = only.getValue();
        return switch (only.getKey()) {
            case "exists" ->
                Messages.text(operand.equals(new Json.Bool(true)) ? "pattern.words.there" : "pattern.words.not-there");
            case "anything-but" -> anythingBut(operand);
            case "numeric" -> Messages.text("pattern.words.numeric", comparisons(operand));
            case "cidr" -> Messages.text("pattern.words.cidr", value(operand));
            default ->
                comparison(only.getKey(), operand, "pattern.words.does.")
                        .orElseGet(() -> Messages.text("pattern.words.unknown", JsonWriter.compact(test)));
        };
    }

    private String anythingBut(Json operand) {
        if (operand instanceof Json.Obj inner && inner.fields().size() == 1) {
            Map.Entry<String, Json> only = inner.fields().entrySet().iterator().next();
            return comparison(only.getKey(), only.getValue(), "pattern.words.not.")
                    .orElseGet(() -> Messages.text("pattern.words.unknown", JsonWriter.compact(inner)));
        }
        return Messages.text("pattern.words.is-not", either(values(operand)));
    }

    /** Operators of text, of one value or several; empty for others. */
    private Optional<String> comparison(String operator, Json operand, String prefix) {
        String key = prefix + operator;
        if (!Messages.has(key)) {
            return Optional.empty();
        }
        boolean anyCase = operand instanceof Json.Obj folded
                && folded.get("equals-ignore-case").isPresent();
        String words = Messages.text(key, either(values(operand)));
        return Optional.of(anyCase ? Messages.text("pattern.words.any-case", words) : words);
    }

    private List<String> values(Json operand) {
        return switch (operand) {
            case Json.Arr(List<Json> items) -> items.stream().map(this::value).toList();
            case Json.Obj folded ->
                folded.fields().values().stream().map(this::value).toList();
            case Json one -> List.of(value(one));
        };
    }

    private static String either(List<String> values) {
        String first = or(values.stream().limit(VALUES_SHOWN));
        return values.size() > VALUES_SHOWN ? Messages.text("rules.more", first, values.size() - VALUES_SHOWN) : first;
    }

    private String value(Json value) {
        return value instanceof Json.Str(String text)
                ? Messages.text("pattern.words.quoted", name.apply(text))
                : JsonWriter.compact(value);
    }

    /** {@code [">", 0, "<=", 5]} as {@code > 0 and <= 5}. */
    private static String comparisons(Json operand) {
        List<Json> parts = operand instanceof Json.Arr(List<Json> items) ? items : List.of(operand);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            String sign = parts.get(i) instanceof Json.Str(String text) ? text : "";
            pairs.add(sign + " " + JsonWriter.compact(parts.get(i + 1)));
        }
        return and(pairs.stream());
    }

    private static String and(Stream<String> parts) {
        return parts.reduce((first, next) -> Messages.text("pattern.words.and", first, next))
                .orElse("");
    }

    private static String or(Stream<String> parts) {
        return parts.reduce((first, next) -> Messages.text("pattern.words.or", first, next))
                .orElse("");
    }
}
