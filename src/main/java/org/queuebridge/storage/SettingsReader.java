package org.queuebridge.storage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.json.JsonText;
import org.queuebridge.settings.SavedEvent;
import org.queuebridge.settings.Settings;
import org.queuebridge.settings.Theme;
import org.queuebridge.storage.json.StoredFields;

/** Reads what {@link SettingsWriter} writes. Missing fields have defaults; unknown fields are skipped. */
final class SettingsReader {
    private SettingsReader() {}

    /**
     * Reads settings.
     *
     * @throws IllegalArgumentException saying what is wrong
     */
    static Settings read(Json.Obj json) {
        StoredFields fields = new StoredFields(json);
        return new Settings(
                fields.number("patternLimit").orElse(Settings.DEFAULT.patternLimit()),
                theme(fields),
                fields.all("customFormats", SettingsReader::format),
                fields.all("savedEvents", SettingsReader::savedEvent),
                fields.object("remembered").map(SettingsReader::remembered).orElse(Map.of()));
    }

    /** The word for a theme. */
    static String word(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    /** What is no text is read as one: no part of the window understands it, and that one alone says so. */
    private static Map<String, String> remembered(StoredFields fields) {
        Map<String, String> texts = new HashMap<>();
        fields.json()
                .fields()
                .forEach((part, value) ->
                        texts.put(part, value instanceof Json.Str(String text) ? text : JsonWriter.compact(value)));
        return texts;
    }

    private static CustomFormat format(StoredFields fields) {
        return new CustomFormat(
                fields.text("name"),
                fields.text("source"),
                fields.text("detailType"),
                fields.texts("queuePath"),
                event(fields.text("sampleEvent")));
    }

    private static SavedEvent savedEvent(StoredFields fields) {
        return new SavedEvent(fields.text("name"), fields.text("json"));
    }

    private static Json.Obj event(String text) {
        return JsonText.parse(text)
                .object()
                .orElseThrow(() -> new IllegalArgumentException("sampleEvent holds no JSON object"));
    }

    private static Optional<Theme> theme(StoredFields fields) {
        return fields.optionalText("theme")
                .map(word -> Arrays.stream(Theme.values())
                        .filter(theme -> word(theme).equals(word))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("a theme of another name")));
    }
}
