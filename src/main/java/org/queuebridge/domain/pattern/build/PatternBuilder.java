package org.queuebridge.domain.pattern.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.PatternIntent;

/** Builds the smallest pattern that matches exactly the intended events of some queues. */
public final class PatternBuilder {
    private static final String DETAIL_TYPE = "detail-type";
    public static final String MEDIA_TYPE = "mediaType";
    public static final String DIRECTION = "direction";

    private final PatternIntent intent;
    private final List<String> bodyPath;

    private PatternBuilder(PatternIntent intent) {
        this.intent = intent;
        List<String> path = intent.format().queuePath();
        this.bodyPath = path.subList(0, path.size() - 1);
    }

    /**
     * Builds a pattern. The same queues in any order and the same intent give the same pattern: source, detail-type,
     * {@code $or} if meanings need different conditions, then the common conditions, and last the sorted ids, each
     * once.
     *
     * @param queueIds in lower case, as Genesys Cloud spells them
     * @return empty if there is no queue, or the events cannot be filtered by queue: a pattern without queues would
     *     match everything
     */
    public static Optional<EventPattern> build(PatternIntent intent, Collection<String> queueIds) {
        boolean can = intent.format().meanings().containsAll(intent.ended().meanings())
                && !intent.ended().meanings().isEmpty();
        return queueIds.isEmpty() || !can
                ? Optional.empty()
                : Optional.of(new PatternBuilder(intent).pattern(queueIds));
    }

    private EventPattern pattern(Collection<String> queueIds) {
        Map<Map<String, Json>, List<String>> kinds = kinds();
        Map<String, Json> root = new LinkedHashMap<>();
        root.put("source", new Json.Arr(List.of(intent.source().test())));
        Map<String, Json> body = new LinkedHashMap<>();
        if (kinds.size() == 1) {
            kinds.forEach((conditions, detailTypes) -> {
                root.put(DETAIL_TYPE, Json.strings(detailTypes));
                body.putAll(conditions);
            });
        } else {
            root.put("$or", either(kinds));
        }
        narrow(body, MEDIA_TYPE, intent.ended().mediaTypes());
        narrow(body, DIRECTION, intent.ended().directions());
        body.put(intent.format().queuePath().getLast(), Json.strings(new TreeSet<>(queueIds)));
        root.put(bodyPath.getFirst(), nested(new Json.Obj(body)));
        return new EventPattern(new Json.Obj(root));
    }

    /** Groups the detail-types by their conditions, so that those with the same conditions share one list. */
    private Map<Map<String, Json>, List<String>> kinds() {
        FiresWhen ended = intent.ended();
        Map<Map<String, Json>, List<String>> kinds = new LinkedHashMap<>();
        for (EndMeaning meaning : ended.meanings()) {
            kinds.computeIfAbsent(meaning.conditions(ended.withoutTransfers()), _ -> new ArrayList<>())
                    .add(intent.format().detailType(meaning));
        }
        return kinds;
    }

    private Json either(Map<Map<String, Json>, List<String>> kinds) {
        List<Json> alternatives = new ArrayList<>();
        kinds.forEach((conditions, detailTypes) -> {
            Map<String, Json> alternative = new LinkedHashMap<>();
            alternative.put(DETAIL_TYPE, Json.strings(detailTypes));
            if (!conditions.isEmpty()) {
                alternative.put(bodyPath.getFirst(), nested(new Json.Obj(conditions)));
            }
            alternatives.add(new Json.Obj(alternative));
        });
        return new Json.Arr(alternatives);
    }

    /** Returns the value for the first name of the path. */
    private Json nested(Json.Obj body) {
        Json value = body;
        for (String name : bodyPath.subList(1, bodyPath.size()).reversed()) {
            value = Json.obj(name, value);
        }
        return value;
    }

    private static void narrow(Map<String, Json> body, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            body.put(field, Json.strings(values));
        }
    }
}
