package org.queuebridge.doctor;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.evidence.NotRead;
import org.queuebridge.doctor.healthy.Fact;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.event.Topic;

/** Whether the topics that rules ask for are sent by the integration, and can be sent over EventBridge at all. */
record TopicChecks(SortedMap<String, RuleTopics> byRule, RuleTopics topics) {
    TopicChecks {
        byRule = Collections.unmodifiableSortedMap(new TreeMap<>(byRule));
    }

    /** @param byRule what each rule asks for, by its name */
    TopicChecks(SortedMap<String, RuleTopics> byRule) {
        this(byRule, byRule.values().stream().reduce(RuleTopics.NONE, RuleTopics::and));
    }

    /** The rules of which that is so, by name. */
    private List<String> rules(Predicate<RuleTopics> which) {
        return byRule.entrySet().stream()
                .filter(rule -> which.test(rule.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @param integration the one of the bus, where it could be read */
    void climb(GenesysSession session, Optional<EventBridgeIntegration> integration, Ladder ladder)
            throws InterruptedException {
        ladder.checking(RungKind.TOPICS);
        Offered offered = offered(session);
        integration.ifPresent(found -> {
            finding(found, offered).ifPresent(finding -> ladder.add(RungKind.TOPICS, finding));
            ladder.fact(
                    Fact.TOPICS, topics.named().stream().filter(found::sends).toArray(String[]::new));
        });
        // Where no topic is named, there is nothing to look for.
        if (!topics.named().isEmpty()) {
            ladder.checking(RungKind.TRANSPORT);
            ladder.add(RungKind.TRANSPORT, offered.finding());
        }
    }

    /**
     * Which topics go over EventBridge.
     *
     * @param not those of the pattern that do not; empty where that could not be read
     */
    private record Offered(List<String> not, Finding finding) {}

    /** A topic that Genesys Cloud does not offer is no fault of the integration: no filter brings its events. */
    private Optional<Finding> finding(EventBridgeIntegration integration, Offered offered) {
        List<String> name = List.of(integration.name());
        List<String> missing = topics.named().stream()
                .filter(topic -> !integration.sends(topic))
                .toList();
        List<String> lacking =
                missing.stream().filter(topic -> !offered.not().contains(topic)).toList();
        if (!lacking.isEmpty()) {
            return Optional.of(
                    DoctorFinding.TOPICS_MISSING.with(List.of(integration.name(), Topic.shortNames(lacking)), lacking));
        }
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        if (!integration.topics().isEmpty() && topics.noneMeets(integration.topics())) {
            List<String> rules = rules(rule -> rule.noneMeets(integration.topics()));
            return Optional.of(DoctorFinding.TOPICS_NONE.with(
                    Stream.concat(name.stream(), rules.stream()).toList(), integration.topics()));
        }
        return Optional.of(
                topics.named().isEmpty()
                        ? DoctorFinding.TOPICS_ANY.with()
                        : DoctorFinding.TOPICS_PASS.with(name, topics.named()));
    }

    private Offered offered(GenesysSession session) {
        if (topics.named().isEmpty()) {
            return new Offered(List.of(), DoctorFinding.TRANSPORT_PASS.with());
        }
        try {
            Set<String> offered = session.cloud().eventBridgeTopics();
            List<String> missing = topics.named().stream()
                    .filter(topic -> !offered.contains(topic))
                    .toList();
            return new Offered(
                    missing,
                    missing.isEmpty()
                            ? DoctorFinding.TRANSPORT_PASS.with()
                            : DoctorFinding.TRANSPORT_MISSING.with(
                                    rules(rule -> rule.named().stream().anyMatch(missing::contains)), missing));
        } catch (FailureException e) {
            return new Offered(
                    List.of(),
                    NotRead.of(e.unlessCanceled(), DoctorFinding.TRANSPORT_DENIED, DoctorFinding.TRANSPORT_UNREAD));
        }
    }
}
