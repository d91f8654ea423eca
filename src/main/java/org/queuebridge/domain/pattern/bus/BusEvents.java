package org.queuebridge.domain.pattern.bus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.EndEvent;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.event.Topic;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.PatternAlternative;
import org.queuebridge.domain.pattern.value.ValueSet;
import org.queuebridge.domain.rule.EventBus;

/**
 * The events that may arrive on a bus, by which a pattern is judged with all of its conditions. A partner bus receives
 * the events of its partner. Any other bus receives events of relays, other accounts and AWS services, about which
 * little is known.
 */
public final class BusEvents {
    private static final String DETAIL_TYPE = "detail-type";
    private static final String SOURCE = "source";

    private final Optional<EventBus> bus;
    private final List<EventFormat> formats;
    private final List<EventKind> kinds;

    /**
     * Of a bus.
     *
     * @param bus without it nothing is known of source, account and region
     * @param formats those in which a queue may stand in an event
     */
    public BusEvents(Optional<EventBus> bus, List<EventFormat> formats) {
        this.bus = bus;
        this.formats = List.copyOf(formats);
        this.kinds = partnerBus().map(this::onPartnerBus).orElseGet(this::onOtherBus);
    }

    /** Every kind of event that may arrive. */
    public List<EventKind> kinds() {
        return kinds;
    }

    /** What every event on the bus has, by path; what is not certain is left out. */
    public Map<String, Json> constants() {
        return partnerBus()
                .map(partner -> new PartnerBusFields(partner).constants())
                .orElse(Map.of());
    }

    /** Whether events can match, and the reasons against it. */
    public ConditionJudgement judge(PatternAlternative alternative) {
        List<EventKind> fitting = fitting(kinds, alternative, DETAIL_TYPE::equals);
        if (fitting.isEmpty()) {
            List<PatternFlaw> why =
                    DetailTypeJudge.of(alternative.testsOf(DETAIL_TYPE)).whyNone();
            Predicate<String> others = path -> !path.equals(DETAIL_TYPE) && !path.startsWith("detail.");
            return new ConditionJudgement(Answer.NO, why)
                    .and(new ConditionJudgement(
                            Answer.NO,
                            kinds.getFirst().judge(alternative, others).flaws()));
        }
        ConditionJudgement best = nearest(fitting, alternative);
        return best.answer() == Answer.UNKNOWN
                        && best.flaws().isEmpty()
                        && partnerBus().isEmpty()
                ? new ConditionJudgement(Answer.UNKNOWN, hints(alternative))
                : best;
    }

    private static List<EventKind> fitting(
            List<EventKind> kinds, PatternAlternative alternative, Predicate<String> paths) {
        return kinds.stream()
                .filter(kind -> kind.judge(alternative, paths).answer() != Answer.NO)
                .toList();
    }

    private static ConditionJudgement nearest(List<EventKind> kinds, PatternAlternative alternative) {
        return kinds.stream()
                .map(kind -> kind.judge(alternative))
                .reduce(BusEvents::nearer)
                .orElse(ConditionJudgement.UNKNOWN);
    }

    /** The flaws where the pattern intends a known kind of event, by its source or type. */
    private List<PatternFlaw> hints(PatternAlternative alternative) {
        List<Json> types = alternative.testsOf(DETAIL_TYPE);
        if (types.isEmpty() && alternative.testsOf(SOURCE).isEmpty()) {
            return List.of();
        }
        List<EventKind> known = kinds.subList(0, kinds.size() - 1);
        List<EventKind> intended = fitting(known, alternative, path -> path.equals(DETAIL_TYPE) || path.equals(SOURCE));
        if (!intended.isEmpty()) {
            return nearest(intended, alternative).flaws();
        }
        boolean ofGenesys = !types.isEmpty() && DetailTypeJudge.of(types).ofConversations();
        return ofGenesys && alternative.testsOf(SOURCE).isEmpty()
                ? DetailTypeJudge.of(types).whyNone()
                : List.of();
    }

    /** Whether an unknown relay may have sent matching events: neither a partner nor a service of AWS. */
    public boolean mayBeRelayed(PatternAlternative alternative) {
        List<Json> sources = alternative.testsOf(SOURCE);
        ValueSet aws = ValueSet.of(Json.obj("prefix", new Json.Str("aws.")));
        return partnerBus().isEmpty() && (sources.isEmpty() || new ValueSet(sources).textsWithin(aws) != Answer.YES);
    }

    /** Whether nothing but Genesys Cloud's own events arrives. */
    boolean genesysOnly() {
        return partnerBus().flatMap(EventBus::genesysOrganization).isPresent();
    }

    private Optional<EventBus> partnerBus() {
        return bus.filter(it -> it.kind() == EventBus.Kind.PARTNER);
    }

    /** Of two that are equally certain the one with less against it. */
    private static ConditionJudgement nearer(ConditionJudgement one, ConditionJudgement other) {
        if (one.answer() != other.answer()) {
            return one.or(other);
        }
        return other.flaws().size() < one.flaws().size() ? other : one;
    }

    private List<EventKind> onPartnerBus(EventBus partner) {
        PartnerBusFields fields = new PartnerBusFields(partner);
        return partner.genesysOrganization().isPresent()
                ? genesys(true, fields::judge)
                : List.of(new EventKind(Optional.empty(), true, fields::judge));
    }

    private List<EventKind> onOtherBus() {
        List<EventKind> all = new ArrayList<>(forwarded());
        formats.stream()
                .filter(format -> format != StandardFormat.PARTNER)
                .forEach(format ->
                        all.add(new EventKind(Optional.of(format), true, new RelayedEventJudge(format, bus)::judge)));
        all.add(new EventKind(Optional.empty(), false, BusEvents::anything));
        return all;
    }

    /** Genesys Cloud's own where a rule of a partner bus forwards them: whether one does cannot be seen here. */
    private List<EventKind> forwarded() {
        ValueSet own = ValueSet.of(Json.obj("prefix", new Json.Str(EventBus.GENESYS_PREFIX)));
        PatternFlaw notHere = PatternFlaw.of(FlawKind.FORMAT_NOT_ON_BUS);
        return genesys(false, (path, tests) -> {
            if (!path.equals(SOURCE)) {
                return ConditionJudgement.UNKNOWN;
            }
            return tests.meets(own) == Answer.NO || bus.isEmpty()
                    ? ConditionJudgement.of(tests.meets(own), notHere)
                    : ConditionJudgement.perhapsNot(notHere);
        });
    }

    /** Genesys Cloud's own, one kind a topic, and the topics that are not known. */
    private List<EventKind> genesys(boolean certain, BiFunction<String, ValueSet, ConditionJudgement> envelope) {
        List<EventKind> all = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            Optional<EventFormat> end = Optional.of(StandardFormat.PARTNER);
            all.add(new EventKind(
                    end.filter(_ -> formats.contains(StandardFormat.PARTNER) && endsSomethingOfAQueue(topic)),
                    certain,
                    genesys(
                            tests -> new ConditionJudgement(new DetailTypeJudge(tests).admit(topic), List.of()),
                            envelope,
                            GenesysEventJudge.of(topic))));
        }
        for (boolean ofQueues : new boolean[] {true, false}) {
            Map<ValueSet, ConditionJudgement> asked = new ConcurrentHashMap<>();
            all.add(new EventKind(
                    Optional.empty(),
                    certain,
                    genesys(
                            tests -> asked.computeIfAbsent(tests, each -> new DetailTypeJudge(each).other(ofQueues)),
                            envelope,
                            new GenesysEventJudge(Optional.empty(), ofQueues))));
        }
        return all;
    }

    private static BiFunction<String, ValueSet, ConditionJudgement> genesys(
            Function<ValueSet, ConditionJudgement> detailType,
            BiFunction<String, ValueSet, ConditionJudgement> envelope,
            GenesysEventJudge events) {
        return (path, tests) -> switch (path) {
            case DETAIL_TYPE -> detailType.apply(tests);
            case SOURCE, "account", "region" -> envelope.apply(path, tests);
            default -> events.judge(path, tests);
        };
    }

    private static boolean endsSomethingOfAQueue(Topic topic) {
        return Arrays.stream(EndEvent.values())
                .anyMatch(event -> event.carriesQueue() && event.detailType().equals(topic.detailType()));
    }

    /** Relays that are not known, and AWS services: only that no partner's event is among them is certain. */
    private static ConditionJudgement anything(String path, ValueSet tests) {
        if (!path.equals(SOURCE)) {
            return ConditionJudgement.UNKNOWN;
        }
        ValueSet partners = ValueSet.of(Json.obj("prefix", new Json.Str("aws.partner/")));
        return tests.textsWithin(partners) == Answer.YES
                ? ConditionJudgement.no(PatternFlaw.of(FlawKind.FORMAT_NOT_ON_BUS))
                : ConditionJudgement.UNKNOWN;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BusEvents events && bus.equals(events.bus) && formats.equals(events.formats);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bus, formats);
    }
}
