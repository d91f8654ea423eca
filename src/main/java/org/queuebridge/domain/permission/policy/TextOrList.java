package org.queuebridge.domain.permission.policy;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.json.Json;

/**
 * Fields of policies in which one text and a list of texts mean the same. Numbers, {@code true} and {@code false} may
 * stand without quotes (IAM user guide, grammar of the policy language).
 */
public final class TextOrList {
    private TextOrList() {}

    public static List<String> of(Json value) {
        return value instanceof Json.Arr(List<Json> items)
                ? items.stream().flatMap(item -> text(item).stream()).toList()
                : text(value).stream().toList();
    }

    /** Whether there is nothing else in it. */
    static boolean only(Json value) {
        return value instanceof Json.Arr(List<Json> items)
                ? items.stream().allMatch(item -> text(item).isPresent())
                : text(value).isPresent();
    }

    private static Optional<String> text(Json value) {
        return switch (value) {
            case Json.Str(String text) -> Optional.of(text);
            case Json.Bool(boolean flag) -> Optional.of(Boolean.toString(flag));
            case Json.Num(String literal) -> Optional.of(literal);
            case Json.Arr _, Json.Obj _, Json.Null _ -> Optional.empty();
        };
    }
}
