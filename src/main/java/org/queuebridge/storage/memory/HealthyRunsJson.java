package org.queuebridge.storage.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.queuebridge.doctor.healthy.Examined;
import org.queuebridge.doctor.healthy.Fact;
import org.queuebridge.doctor.healthy.HealthyRun;
import org.queuebridge.doctor.healthy.HealthyRun.Known;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.storage.json.StoredFields;

/** Healthy runs as text: {@code {"runs": […]}}, in one line, the one that was kept last at the end. */
final class HealthyRunsJson {
    private HealthyRunsJson() {}

    static String text(Map<Examined, HealthyRun> runs) {
        List<Json> items = new ArrayList<>(runs.size());
        runs.forEach((what, run) -> items.add(json(what, run)));
        return JsonWriter.compact(Json.obj("runs", new Json.Arr(items)));
    }

    private static Json json(Examined what, HealthyRun run) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("account", new Json.Str(what.account()));
        fields.put("region", new Json.Str(what.region()));
        fields.put("endpoint", new Json.Str(what.endpoint()));
        fields.put("bus", new Json.Str(what.bus()));
        what.rule().ifPresent(rule -> fields.put("rule", new Json.Str(rule)));
        List<Json> facts = new ArrayList<>();
        run.facts()
                .forEach((fact, known) -> facts.add(Json.obj(
                        Map.entry("fact", new Json.Str(fact.name())),
                        Map.entry("at", new Json.Str(known.at().toString())),
                        Map.entry(
                                "values",
                                Json.strings(known.values().stream().sorted().toList())))));
        fields.put("facts", new Json.Arr(facts));
        return new Json.Obj(fields);
    }

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException where it is not such an object
     * @throws java.time.DateTimeException where a time is not one
     */
    static Map<Examined, HealthyRun> read(StoredFields root) {
        Map<Examined, HealthyRun> runs = new LinkedHashMap<>();
        root.all("runs", fields -> fields)
                .forEach(fields -> runs.put(
                        new Examined(
                                fields.text("account"),
                                fields.text("region"),
                                fields.text("endpoint"),
                                fields.text("bus"),
                                fields.optionalText("rule")),
                        run(fields)));
        return runs;
    }

    private static HealthyRun run(StoredFields fields) {
        Map<Fact, Known> facts = new EnumMap<>(Fact.class);
        fields.all("facts", fact -> fact)
                .forEach(fact -> facts.put(
                        Fact.valueOf(fact.text("fact")),
                        new Known(Instant.parse(fact.text("at")), Set.copyOf(fact.texts("values")))));
        return new HealthyRun(facts);
    }
}
