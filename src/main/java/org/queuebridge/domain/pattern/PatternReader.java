package org.queuebridge.domain.pattern;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.event.EndEvent;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.EventBus;

/** Reads what a pattern means, whoever wrote it: nested or with dots, with {@code $or}, with any operator. */
public final class PatternReader {
    private final QueueConditions queues;

    private PatternReader(List<EventFormat> formats) {
        queues = new QueueConditions(formats);
    }

    /**
     * Reads a pattern.
     *
     * @param root a pattern that EventBridge accepts; what it would refuse is read as well as may be
     * @param bus the rule's bus; without it, flaws that depend on the bus are not found
     * @param formats those in which a queue may stand in an event
     */
    public static PatternReading read(Json.Obj root, Optional<EventBus> bus, List<EventFormat> formats) {
        return new PatternReader(formats).read(root, bus);
    }

    private PatternReading read(Json.Obj root, Optional<EventBus> bus) {
        Flaws finder = new Flaws(bus, queues);
        List<Alternative> all = Alternative.of(root);
        List<Alternative> live =
                all.stream().filter(way -> finder.of(way).isEmpty()).toList();
        List<Alternative> shown = live.isEmpty() ? all : live;
        return new PatternReading(
                queueIds(shown),
                shown.stream().anyMatch(way -> !queues.any(way)),
                live.stream().anyMatch(way -> wholeBus(way, bus)),
                shown.stream().anyMatch(queues::other),
                events(shown),
                sources(shown),
                live.isEmpty() ? flaws(all, finder) : List.of(),
                IntentReader.read(all, queues.formats()),
                QueueGate.of(live, queues, bus));
    }

    /** Account and region are the bus's own; the source is where it is a partner's, whose bus carries no other. */
    private static boolean wholeBus(Alternative way, Optional<EventBus> bus) {
        Set<String> own = bus.filter(it -> it.kind() == EventBus.Kind.PARTNER).isPresent()
                ? Set.of("account", "region", "source")
                : Set.of("account", "region");
        return own.containsAll(way.tests().keySet());
    }

    private List<String> queueIds(List<Alternative> ways) {
        Set<String> ids = new LinkedHashSet<>();
        ways.forEach(way -> ids.addAll(queues.ids(way)));
        return List.copyOf(ids);
    }

    private static Set<EndEvent> events(List<Alternative> ways) {
        Set<EndEvent> events = EnumSet.noneOf(EndEvent.class);
        for (EndEvent event : EndEvent.values()) {
            if (ways.stream().anyMatch(way -> admits(way.testsOf("detail-type"), event))) {
                events.add(event);
            }
        }
        return events;
    }

    private static boolean admits(List<Json> tests, EndEvent event) {
        return tests.isEmpty() || tests.stream().anyMatch(test -> TextCondition.admits(test, event.detailType()));
    }

    private static List<String> sources(List<Alternative> ways) {
        return ways.stream()
                .flatMap(way -> way.testsOf("source").stream())
                .map(TextCondition::exactText)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static List<PatternFlaw> flaws(List<Alternative> ways, Flaws finder) {
        Set<PatternFlaw> flaws = EnumSet.noneOf(PatternFlaw.class);
        for (Alternative way : ways) {
            flaws.addAll(finder.of(way));
        }
        return List.copyOf(flaws);
    }
}
