package org.queuebridge.json;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds a name that an object of a JSON text has twice, of which only the last value would count. */
public final class RepeatedName {
    private RepeatedName() {}

    /**
     * The path of the first such name, e.g. {@code [0].RetryPolicy.MaximumRetryAttempts}; empty if there is none or the
     * text is not JSON.
     */
    public static Optional<String> in(String text) {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            return first(reader).map(path -> path.replaceFirst("^\\$\\.?", ""));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> first(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> inObject(reader);
            case BEGIN_ARRAY -> inArray(reader);
            default -> {
                reader.skipValue();
                yield Optional.empty();
            }
        };
    }

    private static Optional<String> inObject(JsonReader reader) throws IOException {
        Set<String> names = new HashSet<>();
        reader.beginObject();
        while (reader.hasNext()) {
            if (!names.add(reader.nextName())) {
                return Optional.of(reader.getPath());
            }
            Optional<String> inside = first(reader);
            if (inside.isPresent()) {
                return inside;
            }
        }
        reader.endObject();
        return Optional.empty();
    }

    private static Optional<String> inArray(JsonReader reader) throws IOException {
        reader.beginArray();
        while (reader.hasNext()) {
            Optional<String> inside = first(reader);
            if (inside.isPresent()) {
                return inside;
            }
        }
        reader.endArray();
        return Optional.empty();
    }
}
