package org.queuebridge.domain.pattern;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.json.JsonText;

/** What patterns are built from in tests: a table written by hand, and many at random. */
public final class Meant {
    public static final EventBus BUS = new EventBus(
            "aws.partner/genesys.com/cloud/9d1f6a52-3c0b-4f3e-8a77-5f2a6c1e0b41/conversation-detail-events", "arn");
    public static final EventBus DEFAULT = new EventBus("default", "arn");
    public static final String SUPPORT = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";
    public static final String BILLING = "0b7d91e4-2f6a-4c38-8e15-6fd2b19c4a73";
    public static final CustomFormat OWN = new CustomFormat(
            "Own relay",
            "acme.relay",
            "call over",
            List.of("detail", "call", "queueId"),
            JsonText.parse("""
                {"source":"acme.relay","detail-type":"call over","detail":{"call":{"queueId":"x"}}}\
                """).object().orElseThrow());

    /**
     * Which of the sample events get through, written by hand from the facts: the meanings, then the events' file
     * names. Every other sample must not get through.
     */
    public static final String TABLE = """
        AGENT_ENDED                                    | user-end-acd user-end-transfer
        AGENT_ENDED without-transfers                  | user-end-acd
        GAVE_UP                                        | acd-end-abandon
        LEFT_QUEUE                                     | acd-end-abandon acd-end-answered
        AFTER_CALL_WORK                                | acw
        WRAP_UP                                        | wrapup
        VOICEMAIL                                      | voicemail-end
        AGENT_ENDED GAVE_UP                            | user-end-acd user-end-transfer acd-end-abandon
        AGENT_ENDED GAVE_UP without-transfers          | user-end-acd acd-end-abandon
        AGENT_ENDED LEFT_QUEUE without-transfers       | user-end-acd acd-end-abandon acd-end-answered
        GAVE_UP LEFT_QUEUE                             | acd-end-abandon acd-end-answered
        GAVE_UP WRAP_UP VOICEMAIL                      | acd-end-abandon wrapup voicemail-end
        AGENT_ENDED AFTER_CALL_WORK WRAP_UP            | user-end-acd user-end-transfer acw wrapup
        AGENT_ENDED VOICE                              | user-end-acd user-end-transfer
        AGENT_ENDED GAVE_UP VOICE INBOUND              | user-end-acd user-end-transfer acd-end-abandon
        AGENT_ENDED CHAT                               |
        AGENT_ENDED GAVE_UP OUTBOUND                   |
        WRAP_UP EMAIL VOICE INBOUND OUTBOUND           | wrapup
        RELAYED                                        | conversation-end-relayed
        """;

    private Meant() {}

    /** What the first column of {@link #TABLE} says. */
    public static PatternIntent intent(String words) {
        if (words.equals("RELAYED")) {
            return proposed(StandardFormat.RELAYED, DEFAULT);
        }
        Set<String> all = new HashSet<>(Arrays.asList(words.split(" ")));
        boolean withoutTransfers = all.remove("without-transfers");
        TreeSet<String> media = new TreeSet<>(FiresWhen.MEDIA_TYPES);
        TreeSet<String> directions = new TreeSet<>(FiresWhen.DIRECTIONS);
        media.retainAll(all);
        directions.retainAll(all);
        all.removeAll(media);
        all.removeAll(directions);
        Set<EndMeaning> meanings = all.stream().map(EndMeaning::valueOf).collect(Collectors.toSet());
        return partner(new FiresWhen(meanings, withoutTransfers, media, directions));
    }

    /** An intent and the ids of some queues, with the same seed each time. */
    public static Stream<Arguments> random() {
        Random random = new Random(20_261_125);
        return Stream.generate(() -> Arguments.of(randomIntent(random), ids(random)))
                .limit(150);
    }

    private static List<String> ids(Random random) {
        return Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()).toString())
                .limit(1 + random.nextInt(60))
                .toList();
    }

    private static PatternIntent randomIntent(Random random) {
        EventFormat format = List.of(StandardFormat.PARTNER, StandardFormat.PARTNER, StandardFormat.RELAYED, OWN)
                .get(random.nextInt(4));
        if (!format.equals(StandardFormat.PARTNER)) {
            return proposed(format, DEFAULT);
        }
        Set<EndMeaning> meanings = EnumSet.of(format.meanings().get(random.nextInt(6)));
        format.meanings().stream().filter(_ -> random.nextInt(3) == 0).forEach(meanings::add);
        FiresWhen ended = new FiresWhen(
                meanings,
                random.nextBoolean(),
                new TreeSet<>(some(FiresWhen.MEDIA_TYPES, random)),
                new TreeSet<>(some(FiresWhen.DIRECTIONS, random)));
        List<EventSource> sources = EventSource.choicesFor(format, BUS, Optional.empty());
        return new PatternIntent(format, sources.get(random.nextInt(sources.size())), ended);
    }

    private static Set<String> some(List<String> values, Random random) {
        return values.stream().filter(_ -> random.nextInt(4) == 0).collect(Collectors.toSet());
    }

    public static PatternIntent partner(FiresWhen ended) {
        return new PatternIntent(StandardFormat.PARTNER, EventSource.exactly(BUS.name()), ended);
    }

    public static PatternIntent proposed(EventFormat format, EventBus bus) {
        return new PatternIntent(
                format, EventSource.proposedFor(format, bus, Optional.empty()), FiresWhen.proposedFor(format));
    }
}
