package org.queuebridge.sandbox.genesys;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.sandbox.http.Parameters;

/**
 * Which queues are asked for, and in what order.
 *
 * @param name exact but for case, unless it begins or ends with {@code *}
 * @param ids any of these; empty for all
 * @param divisionIds any of these; empty for all
 */
record QueueFilter(Optional<String> name, List<String> ids, List<String> divisionIds, boolean descending) {

    static QueueFilter of(Parameters query) {
        boolean descending = query.first("sortOrder")
                .map(order -> order.toLowerCase(Locale.ROOT))
                .filter(order -> order.startsWith("desc"))
                .isPresent();
        return new QueueFilter(query.first("name"), ids(query, "id"), ids(query, "divisionId"), descending);
    }

    /** A parameter may be there several times, and each time hold several values, joined by commas. */
    private static List<String> ids(Parameters query, String name) {
        return query.all(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** The filter as a query again, as the links of a page carry it. */
    Parameters query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        query.put("sortOrder", List.of(descending ? "desc" : "asc"));
        name.ifPresent(text -> query.put("name", List.of(text)));
        query.put("id", ids);
        query.put("divisionId", divisionIds);
        return new Parameters(query);
    }

    /** Those of the queues, which are sorted by name, in the order asked for. */
    List<Queue> apply(List<Queue> byName) {
        List<Queue> ordered = descending ? byName.reversed() : byName;
        return ordered.stream().filter(this::accepts).toList();
    }

    private boolean accepts(Queue queue) {
        return (ids.isEmpty() || ids.contains(queue.id()))
                && (divisionIds.isEmpty()
                        || divisionIds.contains(queue.division().id()))
                && name.map(wanted -> matches(wanted, queue.name())).orElse(true);
    }

    private static boolean matches(String wanted, String name) {
        String text = name.toLowerCase(Locale.ROOT);
        String pattern = wanted.toLowerCase(Locale.ROOT);
        boolean openStart = pattern.startsWith("*");
        boolean openEnd = pattern.endsWith("*") && pattern.length() > 1;
        String core = pattern.substring(openStart ? 1 : 0, pattern.length() - (openEnd ? 1 : 0));
        if (openStart && openEnd) {
            return text.contains(core);
        }
        if (openStart) {
            return text.endsWith(core);
        }
        return openEnd ? text.startsWith(core) : text.equals(core);
    }
}
