package org.queuebridge.domain.pattern;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.queuebridge.domain.event.EndEvent;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.EventBus;

/**
 * Finds why an alternative of a pattern can never match. Only what is certain counts: a condition is a flaw where each
 * of its tests fails for every event.
 *
 * @param bus the bus of the rule; without it, what depends on the bus is not looked at
 * @param queues where a queue may stand in an event
 */
record Flaws(Optional<EventBus> bus, QueueConditions queues) {
    /** A regular expression for an id, in any case. */
    static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private static final Pattern ID = Pattern.compile(UUID);
    private static final Pattern TOPIC_OF_ONE_CONVERSATION =
            Pattern.compile("v2\\.detail\\.events\\.conversation\\." + UUID + ".*");
    /** Facts, Genesys Cloud: the topics whose events carry no queueId. */
    private static final Pattern TOPIC_WITHOUT_QUEUE = Pattern.compile(
            "v2\\.detail\\.events\\.conversation\\.\\{id}\\.(customer\\.(start|end)|flow\\.(start|end|outcome)|attributes|contact|outbound)");

    private static final String PARTNER_PREFIX = "aws.partner/";

    /** Every reason why it can never match; empty where it can, or may. */
    Set<PatternFlaw> of(Alternative alternative) {
        Set<PatternFlaw> found = EnumSet.noneOf(PatternFlaw.class);
        found.addAll(ofField(alternative.testsOf("source"), this::ofSource));
        found.addAll(ofField(alternative.testsOf("detail-type"), test -> ofDetailType(alternative, test)));
        for (EventFormat format : queues.formats()) {
            found.addAll(ofField(queues.idTests(alternative, format), test -> ofQueueId(format, test)));
        }
        return found;
    }

    private static Set<PatternFlaw> ofField(List<Json> tests, Function<Json, Optional<PatternFlaw>> flawOf) {
        Set<PatternFlaw> found = EnumSet.noneOf(PatternFlaw.class);
        for (Json test : tests) {
            Optional<PatternFlaw> flaw = flawOf.apply(test);
            if (flaw.isEmpty()) {
                return Set.of();
            }
            found.add(flaw.get());
        }
        return found;
    }

    private Optional<PatternFlaw> ofSource(Json test) {
        if (bus.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> source = TextCondition.beginning(test);
        if (!onPartnerBus()) {
            return source.filter(text -> text.startsWith(PARTNER_PREFIX)).map(_ -> PatternFlaw.FORMAT_NOT_ON_BUS);
        }
        // A partner bus carries events of one source: its own name.
        EventBus partner = bus.get();
        if (TextCondition.admits(test, partner.name())) {
            return Optional.empty();
        }
        return Optional.of(source.map(text -> ofOtherSource(text, partner)).orElse(PatternFlaw.OTHER_SOURCE));
    }

    private static PatternFlaw ofOtherSource(String source, EventBus partner) {
        if (source.equals(EventSource.proposedFor(StandardFormat.RELAYED, partner, Optional.empty())
                .text())) {
            return PatternFlaw.FORMAT_NOT_ON_BUS;
        }
        boolean otherOrganization = source.startsWith(EventBus.GENESYS_PREFIX)
                && partner.genesysOrganization()
                        .filter(own -> !source.startsWith(EventBus.GENESYS_PREFIX + own))
                        .isPresent();
        return otherOrganization ? PatternFlaw.OTHER_ORGANIZATION : PatternFlaw.OTHER_SOURCE;
    }

    private Optional<PatternFlaw> ofDetailType(Alternative alternative, Json test) {
        if (test.equals(new Json.Str(EndEvent.RELAYED_END.detailType())) && onPartnerBus()) {
            return Optional.of(PatternFlaw.FORMAT_NOT_ON_BUS);
        }
        if (!sentByGenesys(alternative)) {
            return Optional.empty();
        }
        if (matches(TextCondition.beginning(test), TOPIC_OF_ONE_CONVERSATION)) {
            return Optional.of(PatternFlaw.CONVERSATION_ID_FOR_PLACEHOLDER);
        }
        boolean namesNoQueue = matches(TextCondition.exactText(test), TOPIC_WITHOUT_QUEUE);
        return namesNoQueue && queues.requireQueue(alternative)
                ? Optional.of(PatternFlaw.CUSTOMER_END_NAMES_NO_QUEUE)
                : Optional.empty();
    }

    private Optional<PatternFlaw> ofQueueId(EventFormat format, Json test) {
        if (format == StandardFormat.RELAYED && onPartnerBus() && !TextCondition.admitsAbsence(test)) {
            return Optional.of(PatternFlaw.FORMAT_NOT_ON_BUS);
        }
        boolean upperCase = test instanceof Json.Str(String id)
                && ID.matcher(id).matches()
                && !id.equals(id.toLowerCase(Locale.ROOT));
        return upperCase ? Optional.of(PatternFlaw.UPPER_CASE_ID) : Optional.empty();
    }

    private boolean onPartnerBus() {
        return bus.filter(it -> it.kind() == EventBus.Kind.PARTNER).isPresent();
    }

    /** Whether only Genesys Cloud itself can have sent the event; a relay may put anything on another bus. */
    private boolean sentByGenesys(Alternative alternative) {
        List<Json> sources = alternative.testsOf("source");
        boolean partnerSource = !sources.isEmpty()
                && sources.stream()
                        .allMatch(test -> TextCondition.beginning(test)
                                .filter(text -> text.startsWith(PARTNER_PREFIX))
                                .isPresent());
        return partnerSource || bus.isEmpty() || onPartnerBus();
    }

    private static boolean matches(Optional<String> text, Pattern pattern) {
        return text.filter(it -> pattern.matcher(it).matches()).isPresent();
    }
}
