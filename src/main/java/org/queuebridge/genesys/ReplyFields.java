package org.queuebridge.genesys;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;

/**
 * The fields of a JSON object, of which any may be absent, null or of another type than promised: all three read as
 * absent.
 */
record ReplyFields(Json.Obj json) {
    static final ReplyFields NONE = new ReplyFields(new Json.Obj(Map.of()));

    /** The object that a text is; empty where it is anything else. */
    static Optional<ReplyFields> parse(String text) {
        return JsonText.parse(text).object().map(ReplyFields::new);
    }

    /** A string that is not blank. */
    Optional<String> text(String name) {
        return json.get(name).stream().flatMap(ReplyFields::text).findFirst();
    }

    /** A number, without what is behind its point; absent where it is larger than an int. */
    OptionalInt number(String name) {
        return json.get(name)
                .filter(Json.Num.class::isInstance)
                .map(number -> Double.parseDouble(((Json.Num) number).literal()))
                .filter(value -> Math.abs(value) <= Integer.MAX_VALUE)
                .map(value -> OptionalInt.of(value.intValue()))
                .orElse(OptionalInt.empty());
    }

    /** An object, without fields where it is absent. */
    ReplyFields object(String name) {
        return json.get(name).stream().flatMap(ReplyFields::object).findFirst().orElse(NONE);
    }

    /** The objects of an array. */
    List<ReplyFields> objects(String name) {
        return items(name).flatMap(ReplyFields::object).toList();
    }

    /** The strings of an array. */
    List<String> texts(String name) {
        return items(name).flatMap(ReplyFields::text).toList();
    }

    private Stream<Json> items(String name) {
        return json.get(name)
                .filter(Json.Arr.class::isInstance)
                .map(array -> ((Json.Arr) array).items().stream())
                .orElse(Stream.empty());
    }

    private static Stream<ReplyFields> object(Json value) {
        return value instanceof Json.Obj object ? Stream.of(new ReplyFields(object)) : Stream.empty();
    }

    private static Stream<String> text(Json value) {
        return value instanceof Json.Str(String text) && !text.isBlank() ? Stream.of(text) : Stream.empty();
    }

    /** The object may hold a token. */
    @Override
    public String toString() {
        return "fields " + json.fields().keySet();
    }
}
