package org.queuebridge.rules.verify;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.event.EndEvent;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.SampleEvent;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.pattern.read.MatchingSampleEvents;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.queues.KnownQueues;

/**
 * Makes sample events for a rule, in the format and of the kinds that its pattern asks for.
 *
 * @param account the account's twelve digits
 */
record RuleSampleEvents(EventBus bus, String account, String region, PatternReading reading, KnownQueues known) {
    /** An id that no queue has. */
    private static final String NOBODYS_ID = "00000000-0000-4000-8000-000000000000";

    static RuleSampleEvents of(EventBus bus, Rule rule, PatternReading reading, KnownQueues known) {
        // arn:PARTITION:events:REGION:ACCOUNT:rule/…
        String[] arn = rule.arn().split(":", 6);
        boolean whole = arn.length == 6;
        return new RuleSampleEvents(bus, whole ? arn[4] : "000000000000", whole ? arn[3] : "us-east-1", reading, known);
    }

    /** The queues of the rule. */
    List<String> queueIds() {
        return reading.queueIds();
    }

    /** A queue that the rule does not name; a real one where one is loaded. */
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

    /** Sample events of a queue as JSON text, one for each kind that the pattern asks for; at least one. */
    List<String> events(String queueId) {
        List<Json.Obj> events = queueIds().contains(queueId) ? own(queueId) : asOfAnother(queueId);
        return events.stream().map(JsonWriter::compact).toList();
    }

    /** The number of sample events for each queue. */
    int perQueue() {
        return queueIds().stream().mapToInt(id -> own(id).size()).max().orElse(1);
    }

    private List<Json.Obj> own(String queueId) {
        String name = known.name(queueId).orElse("");
        if (reading.intent().isPresent()) {
            return intended(reading.intent().get()).stream()
                    .map(kind -> kind.ofQueue(queueId, name))
                    .toList();
        }
        List<Json.Obj> fitted = new MatchingSampleEvents(bus, source(format()), account, region)
                .of(reading.scope().ofQueue(queueId), queueId, name);
        return fitted.isEmpty() ? List.of(likely().ofQueue(queueId, name)) : fitted;
    }

    /** The matching events with only the queue replaced. */
    private List<Json.Obj> asOfAnother(String queueId) {
        return queueIds().stream()
                .limit(1)
                .flatMap(own -> own(own).stream().map(event -> replaced(event, own, queueId)))
                .toList();
    }

    private static Json.Obj replaced(Json.Obj event, String own, String other) {
        Map<String, Json> fields = new LinkedHashMap<>();
        event.fields()
                .forEach((name, value) -> fields.put(
                        name,
                        switch (value) {
                            case Json.Obj inner -> replaced(inner, own, other);
                            case Json.Str(String text) when text.equals(own) -> new Json.Str(other);
                            case Json each -> each;
                        }));
        return new Json.Obj(fields);
    }

    private List<SampleEvent> intended(PatternIntent intent) {
        String source = partnerBus() ? bus.name() : intent.source().exampleOn(bus);
        return intent.ended().meanings().stream()
                .map(meaning -> SampleEvent.of(intent.format(), meaning, source, account, region)
                        .narrowedTo(intent.ended()))
                .toList();
    }

    /** The usual end event, unless the pattern asks for others. */
    private SampleEvent likely() {
        EventFormat format = format();
        EndMeaning meaning = Arrays.stream(EndMeaning.values())
                .filter(format.meanings()::contains)
                .filter(each -> reading.events().contains(each.event()))
                .findFirst()
                .orElse(format.meanings().getFirst());
        return SampleEvent.of(format, meaning, source(format), account, region);
    }

    /** The format by the detail-type; where that allows both, by the bus. */
    private EventFormat format() {
        boolean relayed = reading.events().contains(EndEvent.RELAYED_END);
        boolean partner = reading.events().stream().anyMatch(event -> event != EndEvent.RELAYED_END);
        if (relayed == partner) {
            return EventFormat.carriedBy(bus);
        }
        return relayed ? StandardFormat.RELAYED : StandardFormat.PARTNER;
    }

    private boolean partnerBus() {
        return bus.kind() == EventBus.Kind.PARTNER;
    }

    /** A partner bus has a single source; on others a relay may use any. */
    private String source(EventFormat format) {
        String usual = EventSource.proposedFor(format, bus, Optional.empty()).exampleOn(bus);
        return partnerBus()
                ? bus.name()
                : reading.sources().stream().findFirst().orElse(usual);
    }
}
