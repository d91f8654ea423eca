package org.queuebridge.domain.pattern;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.json.Json;

/** Builds the pattern that lets through the end events of some queues, and nothing else. */
public final class PatternBuilder {
    private PatternBuilder() {}

    /**
     * The same queues give the same pattern, whatever their order: source, detail-type, then the ids, sorted, each
     * once.
     *
     * @param source what {@code source} is in these events, exactly; see {@link EventFormat#sourceOn}
     * @param queueIds as Genesys Cloud spells them: lower-case
     * @return empty where there is no queue: a pattern without one would let everything through
     */
    public static Optional<EventPattern> build(EventFormat format, String source, Collection<String> queueIds) {
        if (queueIds.isEmpty()) {
            return Optional.empty();
        }
        List<String> path = format.queuePath();
        Json detail = Json.strings(new TreeSet<>(queueIds));
        for (String name : path.subList(1, path.size()).reversed()) {
            detail = Json.obj(name, detail);
        }
        return Optional.of(new EventPattern(Json.obj(
                entry("source", Json.strings(List.of(source))),
                entry("detail-type", Json.strings(List.of(format.end().detailType()))),
                entry(path.getFirst(), detail))));
    }
}
