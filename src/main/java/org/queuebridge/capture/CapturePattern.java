package org.queuebridge.capture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;

/** The patterns of temporary rules: the whole bus, or that of a rule without one of its conditions. */
public final class CapturePattern {
    /** Matches every event, as each has a source. */
    public static final String WHOLE_BUS = "{\"source\":[{\"prefix\":\"\"}]}";

    private CapturePattern() {}

    /**
     * The conditions of a pattern, each by the way to it: {@code [detail, eventBody, queueId]}. Alternatives
     * ({@code $or}) are one condition.
     */
    public static List<List<String>> conditions(Json.Obj pattern) {
        List<List<String>> all = new ArrayList<>();
        collect(pattern, List.of(), all);
        return all;
    }

    private static void collect(Json.Obj object, List<String> way, List<List<String>> all) {
        object.fields().forEach((name, value) -> {
            List<String> here = new ArrayList<>(way);
            here.add(name);
            if (value instanceof Json.Obj inner) {
                collect(inner, here, all);
            } else {
                all.add(List.copyOf(here));
            }
        });
    }

    /** The pattern without a condition; the whole bus where that was its only one. */
    public static String without(Json.Obj pattern, List<String> condition) {
        return removed(pattern, condition).map(JsonWriter::compact).orElse(WHOLE_BUS);
    }

    private static Optional<Json.Obj> removed(Json.Obj object, List<String> way) {
        Map<String, Json> fields = new LinkedHashMap<>(object.fields());
        String name = way.getFirst();
        if (way.size() > 1 && fields.get(name) instanceof Json.Obj inner) {
            fields.remove(name);
            removed(inner, way.subList(1, way.size())).ifPresent(rest -> fields.put(name, rest));
        } else {
            fields.remove(name);
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Json.Obj(fields));
    }

    /** The tests of a condition; none where the pattern has no such condition. */
    public static List<Json> tests(Json.Obj pattern, List<String> condition) {
        Optional<Json> here = pattern.get(condition.getFirst());
        if (condition.size() > 1) {
            return here.filter(Json.Obj.class::isInstance)
                    .map(inner -> tests((Json.Obj) inner, condition.subList(1, condition.size())))
                    .orElse(List.of());
        }
        return here.filter(Json.Arr.class::isInstance)
                .map(tests -> ((Json.Arr) tests).items())
                .orElse(List.of());
    }

    /** The pattern with the tests of a condition asked of another field; tests that were asked of it go. */
    public static String moved(Json.Obj pattern, List<String> condition, List<String> to) {
        Json.Arr tests = new Json.Arr(tests(pattern, condition));
        Json.Obj rest = removed(pattern, condition).orElseGet(() -> new Json.Obj(Map.of()));
        return JsonWriter.compact(put(rest, to, tests));
    }

    private static Json.Obj put(Json.Obj object, List<String> way, Json value) {
        Map<String, Json> fields = new LinkedHashMap<>(object.fields());
        String name = way.getFirst();
        if (way.size() == 1) {
            fields.put(name, value);
        } else {
            Json.Obj inner = fields.get(name) instanceof Json.Obj there ? there : new Json.Obj(Map.of());
            fields.put(name, put(inner, way.subList(1, way.size()), value));
        }
        return new Json.Obj(fields);
    }
}
