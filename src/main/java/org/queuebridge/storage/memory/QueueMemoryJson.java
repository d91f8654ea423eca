package org.queuebridge.storage.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.queue.Division;
import org.queuebridge.queues.memory.QueueMemory;
import org.queuebridge.queues.memory.RememberedQueue;
import org.queuebridge.storage.json.StoredFields;

/** The memory of queues as text: {@code {"queues": […]}}, in one line. */
final class QueueMemoryJson {
    private QueueMemoryJson() {}

    static String text(QueueMemory memory) {
        List<Json> queues = new ArrayList<>(memory.byId().size());
        memory.byId().values().forEach(queue -> queues.add(json(queue)));
        return JsonWriter.compact(Json.obj("queues", new Json.Arr(queues)));
    }

    private static Json json(RememberedQueue queue) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("id", new Json.Str(queue.id()));
        put(fields, queue.name(), queue.division());
        queue.former().ifPresent(former -> {
            Map<String, Json> before = new LinkedHashMap<>();
            put(before, former.name(), former.division());
            before.put("noticed", new Json.Str(former.noticed().toString()));
            fields.put("former", new Json.Obj(before));
        });
        queue.missing().ifPresent(since -> fields.put("missing", new Json.Str(since.toString())));
        return new Json.Obj(fields);
    }

    private static void put(Map<String, Json> fields, String name, Division division) {
        fields.put("name", new Json.Str(name));
        fields.put("divisionId", new Json.Str(division.id()));
        fields.put("division", new Json.Str(division.name()));
    }

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException where it is not such an object
     * @throws java.time.DateTimeException where a time is not one
     */
    static QueueMemory read(StoredFields fields) {
        return QueueMemory.of(fields.all("queues", QueueMemoryJson::queue));
    }

    private static RememberedQueue queue(StoredFields fields) {
        return new RememberedQueue(
                fields.text("id"),
                fields.text("name"),
                division(fields),
                fields.object("former")
                        .map(former -> new RememberedQueue.Former(
                                former.text("name"), division(former), Instant.parse(former.text("noticed")))),
                fields.optionalText("missing").map(Instant::parse));
    }

    private static Division division(StoredFields fields) {
        return new Division(fields.text("divisionId"), fields.text("division"));
    }
}
