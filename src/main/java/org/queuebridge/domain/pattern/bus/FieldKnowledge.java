package org.queuebridge.domain.pattern.bus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.Topic;
import org.queuebridge.domain.json.Json;

/**
 * Facts about the fields of all events on a bus, used to compare patterns.
 *
 * @param constants what every event has, by path
 * @param genesys whether only Genesys Cloud's own events arrive
 * @param queuePaths where a queue's id may stand: an event that says its queue says one
 */
public record FieldKnowledge(Map<String, Json> constants, boolean genesys, Set<String> queuePaths) {
    private static final String BODY = "detail.eventBody.";
    private static final Set<String> LISTS = Set.of(
            "callbackNumbers",
            "requestedRoutings",
            "requestedRoutingSkillIds",
            "requestedRoutingUserIds",
            "conversationExternalContactIds",
            "conversationExternalOrganizationIds");

    public FieldKnowledge {
        constants = Map.copyOf(constants);
        queuePaths = Set.copyOf(queuePaths);
    }

    public static FieldKnowledge of(BusEvents events, List<EventFormat> formats) {
        Set<String> paths = formats.stream().map(EventFormat::dottedQueuePath).collect(Collectors.toSet());
        return new FieldKnowledge(events.constants(), events.genesysOnly(), paths);
    }

    /** Whether a field never has two values: then two tests without a common value exclude each other. */
    public boolean oneValue(String path) {
        return certainlyOne(path) || queuePaths.contains(path);
    }

    /** Whether a field has one value or none, whoever sent the event. */
    public boolean certainlyOne(String path) {
        boolean envelope = !path.contains(".") && !path.equals("resources");
        String name = path.startsWith(BODY) ? path.substring(BODY.length()) : "";
        return envelope || (genesys && Topic.isField(name) && !LISTS.contains(name));
    }

    /** Whether a field may lie in a list of objects: then what is absent from one may be in the next. */
    public boolean inLists(String path) {
        long depth = path.chars().filter(each -> each == '.').count();
        boolean inDetail = depth == 0 || (depth == 1 && path.startsWith("detail."));
        return !inDetail && !certainlyOne(path);
    }
}
