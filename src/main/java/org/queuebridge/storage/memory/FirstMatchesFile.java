package org.queuebridge.storage.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.queuebridge.domain.Redaction;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.rules.seen.FirstMatch;
import org.queuebridge.rules.seen.FirstMatches;
import org.queuebridge.rules.seen.SeenBus;
import org.queuebridge.storage.AtomicFile;
import org.queuebridge.storage.FileTurn;
import org.queuebridge.storage.json.StoredFields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps in the file {@code seen.json}, which only its owner can read, when rules were first seen to match an event:
 * {@code {"buses": […]}}, the bus that changed last at the end. Holds times and patterns, no event and no secret.
 * Programs that run at once take turns.
 *
 * @param folder the user's folder of data; created if needed
 */
public record FirstMatchesFile(Path folder) implements FirstMatches {
    private static final Logger LOG = LoggerFactory.getLogger(FirstMatchesFile.class);

    /** Of how many buses: those that changed last. Each has at most some hundred rules. */
    private static final int MOST = 200;

    @Override
    public Map<String, FirstMatch> of(SeenBus bus) {
        try {
            return read().getOrDefault(bus, Map.of());
        } catch (IOException e) {
            LOG.warn("the first events of rules are not known: {}", Redaction.trace(e));
            return Map.of();
        }
    }

    @Override
    public void change(SeenBus bus, UnaryOperator<Map<String, FirstMatch>> change) {
        try (FileTurn _ = FileTurn.of(folder.resolve("seen.lock"))) {
            Map<SeenBus, Map<String, FirstMatch>> all = new LinkedHashMap<>(read());
            Map<String, FirstMatch> before = all.getOrDefault(bus, Map.of());
            Map<String, FirstMatch> now = change.apply(before);
            if (now.equals(before)) {
                return;
            }
            all.remove(bus);
            if (!now.isEmpty()) {
                all.put(bus, now);
            }
            all.keySet().stream().limit(Math.max(0, all.size() - MOST)).toList().forEach(all::remove);
            new AtomicFile(file()).write(text(all));
        } catch (IOException e) {
            LOG.warn("the first event of a rule is not remembered: {}", Redaction.trace(e));
        }
    }

    private Path file() {
        return folder.resolve("seen.json");
    }

    private Map<SeenBus, Map<String, FirstMatch>> read() throws IOException {
        return MemoryFile.read(file(), FirstMatchesFile::buses).orElseGet(Map::of);
    }

    private static String text(Map<SeenBus, Map<String, FirstMatch>> all) {
        List<Json> buses = new ArrayList<>();
        all.forEach((bus, matches) -> buses.add(Json.obj(
                Map.entry("account", new Json.Str(bus.account())),
                Map.entry("region", new Json.Str(bus.region())),
                Map.entry("endpoint", new Json.Str(bus.endpoint())),
                Map.entry("bus", new Json.Str(bus.bus())),
                Map.entry("rules", rules(matches)))));
        return JsonWriter.compact(Json.obj("buses", new Json.Arr(buses)));
    }

    private static Json rules(Map<String, FirstMatch> matches) {
        return new Json.Arr(matches.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .<Json>map(match -> Json.obj(
                        Map.entry("rule", new Json.Str(match.getKey())),
                        Map.entry("at", new Json.Str(match.getValue().at().toString())),
                        Map.entry("pattern", new Json.Str(match.getValue().pattern()))))
                .toList());
    }

    private static Map<SeenBus, Map<String, FirstMatch>> buses(StoredFields root) {
        Map<SeenBus, Map<String, FirstMatch>> all = new LinkedHashMap<>();
        root.all("buses", fields -> fields)
                .forEach(fields -> all.put(
                        new SeenBus(
                                fields.text("account"),
                                fields.text("region"),
                                fields.text("endpoint"),
                                fields.text("bus")),
                        matches(fields)));
        return all;
    }

    private static Map<String, FirstMatch> matches(StoredFields bus) {
        Map<String, FirstMatch> all = new LinkedHashMap<>();
        bus.all("rules", fields -> fields)
                .forEach(fields -> all.put(
                        fields.text("rule"), new FirstMatch(Instant.parse(fields.text("at")), fields.text("pattern"))));
        return Map.copyOf(all);
    }
}
