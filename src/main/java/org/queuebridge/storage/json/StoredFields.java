package org.queuebridge.storage.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.queuebridge.domain.json.Json;

/**
 * The fields of a JSON object that this program wrote. Every method throws {@link IllegalArgumentException} saying what
 * is wrong.
 */
public record StoredFields(Json.Obj json) {
    public String text(String name) {
        return optionalText(name).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }

    public Optional<String> optionalText(String name) {
        return json.get(name).map(value -> as(Json.Str.class, name, value).value());
    }

    public Optional<Integer> number(String name) {
        return json.get(name)
                .map(value -> Integer.parseInt(as(Json.Num.class, name, value).literal()));
    }

    public boolean flag(String name) {
        return json.get(name)
                .map(value -> as(Json.Bool.class, name, value).value())
                .orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }

    /** The texts of an object by their names; none where it is missing. */
    public Map<String, String> textsByName(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        object(name).ifPresent(all -> all.json().fields().keySet().forEach(each -> texts.put(each, all.text(each))));
        return texts;
    }

    public List<String> texts(String name) {
        return items(name).stream()
                .map(item -> as(Json.Str.class, name, item).value())
                .toList();
    }

    public Optional<StoredFields> object(String name) {
        return json.get(name).map(value -> new StoredFields(as(Json.Obj.class, name, value)));
    }

    public StoredFields needed(String name) {
        return object(name).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }

    public <T> List<T> all(String name, Function<StoredFields, T> reader) {
        return items(name).stream()
                .map(item -> reader.apply(new StoredFields(as(Json.Obj.class, name, item))))
                .toList();
    }

    private List<Json> items(String name) {
        return json.get(name)
                .map(value -> as(Json.Arr.class, name, value).items())
                .orElse(List.of());
    }

    private static <T extends Json> T as(Class<T> kind, String name, Json value) {
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException(name + " is of another kind than it should be");
        }
        return kind.cast(value);
    }
}
