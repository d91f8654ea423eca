package org.queuebridge.sandbox.events.delivery;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.queuebridge.sandbox.aws.StrictJson;

/**
 * The template of an input transformer (EventBridge user guide, input transformation; answers recorded from AWS). One
 * that begins with a quotation mark is text, in which objects and lists lose the quotation marks inside of them; any
 * other is JSON, and arrives only where it still is JSON once it is filled.
 */
public final class InputTransformerTemplate {
    private static final Pattern PLACEHOLDER = Pattern.compile("<([^<>\\s]+)>");

    private final String text;

    public InputTransformerTemplate(String text) {
        this.text = text;
    }

    /** The names of its placeholders, in order. */
    public List<String> names() {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** Whether the service accepts it: JSON or quoted lines for any values, without a placeholder as a key. */
    public boolean isTemplate() {
        if (hasKeyPlaceholder()) {
            return false;
        }
        String filled = fill(_ -> Optional.empty());
        return StrictJson.parse(filled).isPresent()
                || (isText()
                        && filled.lines()
                                .filter(line -> !line.isBlank())
                                .allMatch(line -> StrictJson.parse(line).isPresent()));
    }

    /**
     * What a target is sent.
     *
     * @param value of a name; empty where the event has none
     * @return empty where that is no JSON though it should be
     */
    Optional<String> filled(Function<String, Optional<JsonElement>> value) {
        String filled = fill(value);
        return isText() || StrictJson.parse(filled).isPresent() ? Optional.of(filled) : Optional.empty();
    }

    private boolean isText() {
        return text.strip().startsWith("\"");
    }

    private String fill(Function<String, Optional<JsonElement>> value) {
        StringBuilder filled = new StringBuilder();
        for (Part part : parts()) {
            filled.append(part.placeholder() ? written(value.apply(part.text()), part.quoted()) : part.text());
        }
        return filled.toString();
    }

    /** Reads the template character by character, tracking whether a string is open. */
    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        boolean quoted = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            placeholder.region(at, text.length());
            if (c == '<' && placeholder.lookingAt()) {
                parts.add(new Part(placeholder.group(1), true, quoted));
                at = placeholder.end();
            } else {
                int length = c == '\\' && at + 1 < text.length() ? 2 : 1;
                parts.add(new Part(text.substring(at, at + length), false, quoted));
                quoted ^= c == '"';
                at += length;
            }
        }
        return parts;
    }

    private boolean hasKeyPlaceholder() {
        List<Part> parts = parts().stream()
                .filter(part -> part.placeholder() || !part.text().isBlank())
                .toList();
        for (int i = 0; i + 1 < parts.size(); i++) {
            Part next = parts.get(i + 1);
            if (parts.get(i).placeholder()
                    && !parts.get(i).quoted()
                    && !next.placeholder()
                    && next.text().equals(":")) {
                return true;
            }
        }
        return false;
    }

    private String written(Optional<JsonElement> value, boolean quoted) {
        if (value.isEmpty()) {
            return quoted ? "" : "\"\"";
        }
        if (!quoted) {
            return value.get().toString();
        }
        if (value.get() instanceof JsonPrimitive primitive) {
            return primitive.getAsString();
        }
        return isText() ? value.get().toString().replace("\"", "") : value.get().toString();
    }

    /** A part of the template: a placeholder's name, or the text between two. */
    private record Part(String text, boolean placeholder, boolean quoted) {}
}
