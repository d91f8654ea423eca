package org.queuebridge.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.event.EndEvent;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.SampleEvent;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.PatternReading;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.queues.KnownQueues;

/**
 * Events made up to try a rule with, of the format and the kind that its pattern asks for.
 *
 * @param account twelve digits
 */
record MadeUpEvents(EventBus bus, String account, String region, PatternReading reading, KnownQueues known) {
    /** Of no queue. */
    private static final String NOBODYS_ID = "00000000-0000-4000-8000-000000000000";

    static MadeUpEvents of(EventBus bus, Rule rule, PatternReading reading, KnownQueues known) {
        // arn:PARTITION:events:REGION:ACCOUNT:rule/…
        String[] arn = rule.arn().split(":", 6);
        boolean whole = arn.length == 6;
        return new MadeUpEvents(bus, whole ? arn[4] : "000000000000", whole ? arn[3] : "us-east-1", reading, known);
    }

    /** The queues of the rule. */
    List<String> queueIds() {
        return reading.queueIds();
    }

    /** A queue that the rule does not name; a real one where one is known. */
    String otherQueue() {
        Set<String> own = Set.copyOf(queueIds());
        return known.byId().values().stream()
                .filter(queue -> !own.contains(queue.id()))
                .min(Comparator.comparing(Queue::name).thenComparing(Queue::id))
                .map(Queue::id)
                .orElse(NOBODYS_ID);
    }

    String label(String queueId) {
        return known.label(queueId);
    }

    /** An event of that queue, as JSON text. */
    String event(String queueId) {
        EventFormat format = format();
        String name = known.queue(queueId).map(Queue::name).orElse("");
        Map<String, Json> fields = new LinkedHashMap<>(
                SampleEvent.of(format, bus, account, region, queueId, name).fields());
        fields.put("detail-type", new Json.Str(kind(format).detailType()));
        source().ifPresent(source -> fields.put("source", new Json.Str(source)));
        return JsonWriter.compact(new Json.Obj(fields));
    }

    /** What the detail-type lets through says the format; where that is both, the bus does. */
    private EventFormat format() {
        boolean relayed = reading.events().contains(EndEvent.RELAYED_END);
        boolean partner = reading.events().stream().anyMatch(event -> event != EndEvent.RELAYED_END);
        if (relayed == partner) {
            return EventFormat.carriedBy(bus);
        }
        return relayed ? EventFormat.RELAYED : EventFormat.PARTNER;
    }

    /** The event that means "ended", unless the pattern asks for others. */
    private EndEvent kind(EventFormat format) {
        if (reading.events().contains(format.end())) {
            return format.end();
        }
        return reading.events().stream()
                .filter(EndEvent::carriesQueue)
                .findFirst()
                .orElse(format.end());
    }

    /** A partner bus has one source only; on others a relay may name any. */
    private Optional<String> source() {
        return bus.kind() == EventBus.Kind.PARTNER
                ? Optional.empty()
                : reading.sources().stream().findFirst();
    }
}
