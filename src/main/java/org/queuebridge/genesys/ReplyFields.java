package org.queuebridge.genesys;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;

/** The fields of a JSON object in a response. A field that is null or of an unexpected type reads as absent. */
record ReplyFields(Json.Obj json) {
    static final ReplyFields NONE = new ReplyFields(new Json.Obj(Map.of()));

    /** Parses a JSON object; empty if the text is anything else. */
    static Optional<ReplyFields> parse(String text) {
        return JsonText.parse(text).object().map(ReplyFields::new);
    }

    /** Returns a field that is a string and not blank. */
    Optional<String> text(String name) {
        return json.get(name).stream().flatMap(ReplyFields::text).findFirst();
    }

    /** Returns a number without its decimals; empty if an int cannot hold it. */
    OptionalInt number(String name) {
        return json.get(name)
                .filter(Json.Num.class::isInstance)
                .map(number -> Double.parseDouble(((Json.Num) number).literal()))
                .filter(value -> Math.abs(value) <= Integer.MAX_VALUE)
                .map(value -> OptionalInt.of(value.intValue()))
                .orElse(OptionalInt.empty());
    }

    /** Returns a field that is an object, or {@link #NONE} if it is absent. */
    ReplyFields object(String name) {
        return json.get(name).stream().flatMap(ReplyFields::object).findFirst().orElse(NONE);
    }

    /** Returns the objects in an array. */
    List<ReplyFields> objects(String name) {
        return items(name).flatMap(ReplyFields::object).toList();
    }

    /** Returns the strings in an array. */
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

    /** Names the fields only: their values may contain a token. */
    @Override
    public String toString() {
        return "fields " + json.fields().keySet();
    }
}
