package org.queuebridge.domain.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value. Objects keep the order of their fields; numbers keep their spelling. */
public sealed interface Json {
    /** An object; a later field of the same name replaces an earlier one. */
    record Obj(Map<String, Json> fields) implements Json {
        public Obj {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** Returns the field of that name, if there is one. */
        public Optional<Json> get(String name) {
            return Optional.ofNullable(fields.get(name));
        }
    }

    /** An array. */
    record Arr(List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }
    }

    /** A string, unescaped. */
    record Str(String value) implements Json {}

    /** A number as it is spelled. */
    record Num(String literal) implements Json {}

    /** {@code true} or {@code false}. */
    record Bool(boolean value) implements Json {}

    /** {@code null}. */
    record Null() implements Json {}

    /** An object with one field. */
    static Obj obj(String name, Json value) {
        return new Obj(Map.of(name, value));
    }

    /** An object with these fields, in the order given. */
    @SafeVarargs
    static Obj obj(Map.Entry<String, Json>... fields) {
        Map<String, Json> ordered = new LinkedHashMap<>();
        for (Map.Entry<String, Json> field : fields) {
            ordered.put(field.getKey(), field.getValue());
        }
        return new Obj(ordered);
    }

    /** An array of strings, in the order given. */
    static Arr strings(Iterable<String> values) {
        List<Json> items = new ArrayList<>();
        values.forEach(value -> items.add(new Str(value)));
        return new Arr(items);
    }
}
