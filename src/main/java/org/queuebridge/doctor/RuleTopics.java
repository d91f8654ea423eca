package org.queuebridge.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.value.ValueSet;
import org.queuebridge.json.JsonText;

/**
 * The topics of Genesys Cloud that patterns ask for by their condition on {@code detail-type}.
 *
 * @param named the topics that they name exactly
 * @param open the tests of a pattern that asks in another way, as by a prefix; several patterns have several
 */
public record RuleTopics(List<String> named, List<ValueSet> open) {
    static final RuleTopics NONE = new RuleTopics(List.of(), List.of());

    private static final String BEGINNING = "v2.";

    public RuleTopics {
        named = List.copyOf(named);
        open = List.copyOf(open);
    }

    /** Those of a pattern; none where it has no condition on {@code detail-type}. */
    public static RuleTopics of(Optional<String> pattern) {
        List<Json> tests = new ArrayList<>();
        pattern.flatMap(text -> JsonText.parse(text).object()).ifPresent(root -> collect(root, tests));
        List<String> named = tests.stream()
                .flatMap(test -> test instanceof Json.Str(String text) ? Stream.of(text) : Stream.empty())
                .filter(text -> text.startsWith(BEGINNING))
                .distinct()
                .toList();
        boolean exact = tests.stream().allMatch(Json.Str.class::isInstance);
        return new RuleTopics(named, tests.isEmpty() || exact ? List.of() : List.of(new ValueSet(tests)));
    }

    /** Those of both. */
    RuleTopics and(RuleTopics other) {
        return new RuleTopics(
                Stream.concat(named.stream(), other.named.stream()).distinct().toList(),
                Stream.concat(open.stream(), other.open.stream()).toList());
    }

    /** Whether a pattern asks for topics in a way that none of these can meet. */
    boolean noneMeets(List<String> topics) {
        return open.stream()
                .anyMatch(tests -> topics.stream().allMatch(topic -> tests.has(new Json.Str(topic)) == Answer.NO));
    }

    private static void collect(Json.Obj object, List<Json> tests) {
        object.get("detail-type")
                .ifPresent(value -> tests.addAll(value instanceof Json.Arr(List<Json> items) ? items : List.of()));
        object.get("$or").ifPresent(value -> {
            if (value instanceof Json.Arr(List<Json> items)) {
                items.forEach(item -> {
                    if (item instanceof Json.Obj alternative) {
                        collect(alternative, tests);
                    }
                });
            }
        });
    }
}
