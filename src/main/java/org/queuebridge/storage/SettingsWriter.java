package org.queuebridge.storage;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.settings.SavedEvent;
import org.queuebridge.settings.Settings;

/** Writes settings over an existing file: unknown fields, which a newer version may have written, are kept. */
final class SettingsWriter {
    private static final Json.Obj NONE = new Json.Obj(Map.of());

    private SettingsWriter() {}

    /** The settings, with the unknown fields that were last read or written. */
    static Json.Obj write(Settings settings, Json.Obj before) {
        Map<String, Json> fields = new LinkedHashMap<>(before.fields());
        fields.put("patternLimit", new Json.Num(String.valueOf(settings.patternLimit())));
        fields.remove("theme");
        settings.theme().ifPresent(theme -> fields.put("theme", text(SettingsReader.word(theme))));
        fields.put("customFormats", all(settings.customFormats(), SettingsWriter::format, before.get("customFormats")));
        fields.put("savedEvents", all(settings.savedEvents(), SettingsWriter::event, before.get("savedEvents")));
        fields.remove("remembered");
        if (!settings.remembered().isEmpty()) {
            Map<String, Json> texts = new TreeMap<>();
            settings.remembered().forEach((part, words) -> texts.put(part, text(words)));
            fields.put("remembered", new Json.Obj(texts));
        }
        return new Json.Obj(fields);
    }

    private static <T> Json all(List<T> kept, Function<T, Json.Obj> writer, Optional<Json> before) {
        Map<Json, Json.Obj> known = byName(before);
        return new Json.Arr(kept.stream()
                .map(writer)
                .<Json>map(now -> onto(now.get("name").map(known::get).orElse(NONE), now))
                .toList());
    }

    private static Map<Json, Json.Obj> byName(Optional<Json> before) {
        Map<Json, Json.Obj> known = new HashMap<>();
        if (before.orElse(NONE) instanceof Json.Arr(List<Json> items)) {
            for (Json item : items) {
                if (item instanceof Json.Obj object) {
                    object.get("name").ifPresent(name -> known.put(name, object));
                }
            }
        }
        return known;
    }

    private static Json.Obj onto(Json.Obj before, Json.Obj now) {
        Map<String, Json> fields = new LinkedHashMap<>(before.fields());
        fields.putAll(now.fields());
        return new Json.Obj(fields);
    }

    /** The sample is kept as text, because JSON can only be nested to a limited depth. */
    private static Json.Obj format(CustomFormat format) {
        return Json.obj(
                entry("name", text(format.name())),
                entry("source", text(format.source())),
                entry("detailType", text(format.detailType())),
                entry("queuePath", Json.strings(format.queuePath())),
                entry("sampleEvent", text(JsonWriter.compact(format.sample()))));
    }

    private static Json.Obj event(SavedEvent event) {
        return Json.obj(entry("name", text(event.name())), entry("json", text(event.json())));
    }

    private static Json.Str text(String value) {
        return new Json.Str(value);
    }
}
