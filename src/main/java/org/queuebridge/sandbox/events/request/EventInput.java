package org.queuebridge.sandbox.events.request;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.queuebridge.sandbox.aws.AwsException;

/**
 * Reads the fields of a request and collects what the service's model does not allow; {@link #check()} then refuses
 * them together. Before that, values may be placeholders.
 */
public final class EventInput {
    private final JsonObject json;
    private final String path;
    private final ModelViolations violations;

    private EventInput(JsonObject json, String path, ModelViolations violations) {
        this.json = json;
        this.path = path;
        this.violations = violations;
    }

    public static EventInput of(JsonObject json) {
        return new EventInput(json, "", new ModelViolations());
    }

    /** The input as sent, with unknown fields. */
    public JsonObject json() {
        return json;
    }

    public void check() {
        violations.check();
    }

    public String required(String name, InputShape shape) {
        Optional<String> value = optional(name, shape);
        if (value.isEmpty()) {
            violations.missing(at(name));
        }
        return value.orElse("");
    }

    public Optional<String> optional(String name, InputShape shape) {
        Optional<String> value = member(name, JsonPrimitive.class, JsonPrimitive::isString, "String")
                .map(JsonPrimitive::getAsString);
        value.ifPresent(text -> shape.violations(text).forEach(must -> violations.add(text, at(name), must)));
        return value;
    }

    public OptionalInt number(String name, int min, int max) {
        Optional<JsonPrimitive> member = member(name, JsonPrimitive.class, JsonPrimitive::isNumber, "Integer");
        if (member.isEmpty()) {
            return OptionalInt.empty();
        }
        BigDecimal value = member.get().getAsBigDecimal();
        if (value.compareTo(BigDecimal.valueOf(min)) < 0) {
            violations.add(member.get().getAsString(), at(name), "have value greater than or equal to " + min);
            return OptionalInt.of(min);
        }
        if (value.compareTo(BigDecimal.valueOf(max)) > 0) {
            violations.add(member.get().getAsString(), at(name), "have value less than or equal to " + max);
            return OptionalInt.of(max);
        }
        return OptionalInt.of(value.intValue());
    }

    public boolean flag(String name) {
        return member(name, JsonPrimitive.class, JsonPrimitive::isBoolean, "Boolean")
                .map(JsonPrimitive::getAsBoolean)
                .orElse(false);
    }

    public Optional<EventInput> object(String name) {
        return member(name, JsonObject.class, _ -> true, "Object").map(child -> child(child, at(name)));
    }

    /** A list of objects that must be there. */
    public List<EventInput> required(String name, int min, int max) {
        return items(name, true, min, max, this::objectItem);
    }

    /** A list of objects of any length, empty where there is none. */
    public List<EventInput> optional(String name) {
        return items(name, false, 0, Integer.MAX_VALUE, this::objectItem);
    }

    /** A list of texts that must be there. */
    public List<String> required(String name, int min, int max, InputShape shape) {
        return items(name, true, min, max, (item, at) -> textItem(item, at, shape));
    }

    private <T> List<T> items(String name, boolean needed, int min, int max, BiFunction<JsonElement, String, T> read) {
        Optional<JsonArray> array = member(name, JsonArray.class, _ -> true, "List");
        if (array.isEmpty() && needed) {
            violations.missing(at(name));
        }
        array.filter(items -> items.size() < min)
                .ifPresent(_ -> violations.add("[]", at(name), "have length greater than or equal to " + min));
        array.filter(items -> items.size() > max)
                .ifPresent(items -> violations.add(items, at(name), "have length less than or equal to " + max));
        List<T> found = new ArrayList<>();
        for (JsonElement item : array.orElseGet(JsonArray::new)) {
            found.add(read.apply(item, at(name) + "." + (found.size() + 1) + ".member"));
        }
        return found;
    }

    private EventInput objectItem(JsonElement item, String at) {
        if (item instanceof JsonObject object) {
            return child(object, at);
        }
        throw unreadable("Object");
    }

    private String textItem(JsonElement item, String at, InputShape shape) {
        if (!(item instanceof JsonPrimitive text) || !text.isString()) {
            throw unreadable("String");
        }
        String value = text.getAsString();
        shape.violations(value).forEach(must -> violations.add(value, at, must));
        return value;
    }

    private EventInput child(JsonObject object, String at) {
        return new EventInput(object, at + ".", violations);
    }

    private <T extends JsonElement> Optional<T> member(
            String name, Class<T> type, Predicate<T> fits, String described) {
        JsonElement value = json.get(name);
        if (value == null || value.isJsonNull()) {
            return Optional.empty();
        }
        if (!type.isInstance(value) || !fits.test(type.cast(value))) {
            throw unreadable(described);
        }
        return Optional.of(type.cast(value));
    }

    /** In messages, members begin in lower case. */
    private String at(String name) {
        return path + Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static AwsException unreadable(String wanted) {
        return AwsException.refusal("SerializationException", "Value can not be converted to " + wanted);
    }
}
