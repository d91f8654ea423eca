package org.queuebridge.domain.permission;

import java.util.List;
import java.util.stream.Stream;
import org.queuebridge.domain.json.Json;

/** Fields of policies in which one text and a list of texts mean the same. */
final class Texts {
    private Texts() {}

    static List<String> of(Json value) {
        return switch (value) {
            case Json.Str(String text) -> List.of(text);
            case Json.Bool(boolean flag) -> List.of(Boolean.toString(flag));
            case Json.Arr(List<Json> items) ->
                items.stream().flatMap(item -> scalar(item)).toList();
            case Json.Obj _, Json.Num _, Json.Null _ -> List.of();
        };
    }

    private static Stream<String> scalar(Json item) {
        return item instanceof Json.Arr ? Stream.of() : of(item).stream();
    }
}
