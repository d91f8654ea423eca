package org.queuebridge.words;

import java.util.List;
import java.util.stream.Collectors;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.explain.FieldMiss;
import org.queuebridge.domain.pattern.explain.MatchExplanation.Alternative;
import org.queuebridge.domain.pattern.explain.MatchExplanation.Field;
import org.queuebridge.domain.pattern.explain.MatchExplanation.Outcome;
import org.queuebridge.domain.pattern.explain.NearMiss;

/** Why an event does not match, in sentences. */
public final class MissWords {
    /** Genesys Cloud's topics have this where one might expect a conversation's id (facts, Genesys Cloud). */
    private static final String PLACEHOLDER = "{id}";

    private final BenchWords words;

    public MissWords(BenchWords words) {
        this.words = words;
    }

    /** The fields that do not match, by their last names; for a table. */
    public static String brief(Alternative alternative) {
        List<String> paths = alternative.outcome() == Outcome.VALUES_APART
                ? alternative.apart()
                : alternative.failing().stream().map(Field::path).toList();
        String names = paths.stream()
                .map(path -> path.substring(path.lastIndexOf('.') + 1))
                .distinct()
                .collect(Collectors.joining(", "));
        return alternative.outcome() == Outcome.VALUES_APART ? Messages.text("bench.brief.apart", names) : names;
    }

    /** How a field misses, and which value would match. */
    public String sentence(NearMiss near) {
        FieldMiss miss = near.miss();
        return switch (miss) {
            case BLANKS, DIFFERS_IN_CASE, NUMBER_OR_TEXT, OUT_OF_RANGE, EXCLUDED, OTHER_VALUE ->
                Messages.text("miss." + miss, found(near), operand(near));
            case PRESENT -> Messages.text("miss.PRESENT", found(near));
            case PLACEHOLDER ->
                Messages.text(
                        text(near.found().orElseThrow()).contains(PLACEHOLDER)
                                ? "miss.PLACEHOLDER"
                                : "miss.PLACEHOLDER.event",
                        PLACEHOLDER);
            case OTHER_SUFFIX -> otherSuffix(near);
            case FIELD_MISSING ->
                near.elsewhere().isEmpty()
                        ? Messages.text("miss.FIELD_MISSING")
                        : Messages.text("miss.FIELD_MISSING.elsewhere", String.join(", ", near.elsewhere()));
        };
    }

    private String otherSuffix(NearMiss near) {
        String shared = near.shared().orElse("");
        return Messages.text(
                "miss.OTHER_SUFFIX",
                shared,
                rest(near.found().orElseThrow(), shared),
                rest(near.operand().orElseThrow(), shared));
    }

    private static String rest(Json value, String shared) {
        return text(value).substring(shared.length());
    }

    private static String text(Json value) {
        return value instanceof Json.Str(String text) ? text : "";
    }

    private String found(NearMiss near) {
        return near.found().map(words::value).orElse("");
    }

    /** The test's value; the whole test where that says too little. */
    private String operand(NearMiss near) {
        return near.miss() == FieldMiss.OTHER_VALUE || near.miss() == FieldMiss.EXCLUDED
                ? near.test().map(words::test).orElse("")
                : near.operand().map(words::operand).orElse("");
    }
}
