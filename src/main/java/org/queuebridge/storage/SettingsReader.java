package org.queuebridge.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;
import org.queuebridge.settings.SavedEvent;
import org.queuebridge.settings.Settings;
import org.queuebridge.settings.Theme;

/** Reads what {@link SettingsWriter} writes. Absent is default; fields that are not known are passed over. */
final class SettingsReader {
    private final Json.Obj json;

    private SettingsReader(Json.Obj json) {
        this.json = json;
    }

    /**
     * Reads settings.
     *
     * @throws IllegalArgumentException saying what is not as it should be
     */
    static Settings read(Json.Obj json) {
        SettingsReader fields = new SettingsReader(json);
        return new Settings(
                fields.number("patternLimit").orElse(Settings.DEFAULT.patternLimit()),
                fields.theme(),
                fields.all("customFormats", SettingsReader::format),
                fields.all("savedEvents", SettingsReader::savedEvent));
    }

    /** How a theme is written. */
    static String word(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    private static CustomFormat format(SettingsReader fields) {
        return new CustomFormat(
                fields.text("name"),
                fields.text("source"),
                fields.text("detailType"),
                fields.items("queuePath").stream()
                        .map(item -> text("queuePath", item))
                        .toList(),
                fields.event("sampleEvent"));
    }

    private static SavedEvent savedEvent(SettingsReader fields) {
        return new SavedEvent(fields.text("name"), fields.text("json"));
    }

    private <T> List<T> all(String name, Function<SettingsReader, T> reader) {
        return items(name).stream()
                .map(item -> reader.apply(new SettingsReader(as(Json.Obj.class, name, item))))
                .toList();
    }

    private List<Json> items(String name) {
        return json.get(name)
                .map(value -> as(Json.Arr.class, name, value).items())
                .orElse(List.of());
    }

    private Json.Obj event(String name) {
        return JsonText.parse(text(name))
                .object()
                .orElseThrow(() -> new IllegalArgumentException(name + " holds no JSON object"));
    }

    private Optional<Integer> number(String name) {
        return json.get(name)
                .map(value -> Integer.parseInt(as(Json.Num.class, name, value).literal()));
    }

    private Optional<Theme> theme() {
        return json.get("theme").map(value -> {
            String word = text("theme", value);
            return Arrays.stream(Theme.values())
                    .filter(theme -> word(theme).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("a theme of another name"));
        });
    }

    private String text(String name) {
        return json.get(name)
                .map(value -> text(name, value))
                .orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }

    private static String text(String name, Json value) {
        return as(Json.Str.class, name, value).value();
    }

    private static <T extends Json> T as(Class<T> kind, String name, Json value) {
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException(name + " is of another kind than it should be");
        }
        return kind.cast(value);
    }
}
