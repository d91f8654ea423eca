package org.queuebridge.changes.setup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.BusChange;
import org.queuebridge.domain.change.IntegrationChange;
import org.queuebridge.domain.change.IntegrationCreation;
import org.queuebridge.domain.change.SetUpChange;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.PatternAlternative;
import org.queuebridge.domain.pattern.value.ValueSet;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.json.JsonText;

/**
 * What keeps a change of the set-up from being undone: what others use by now. Reads the rules of the bus at that
 * moment.
 */
public record SetUpObstacles(SetUpClouds clouds) {
    /**
     * Why a change would take something away that is used; empty where it takes nothing away, or nothing that is used.
     *
     * @throws org.queuebridge.domain.FailureException where the rules cannot be read
     */
    public Optional<Failure> of(SetUpChange change) {
        return switch (change) {
            case BusChange bus -> bus.created() ? Optional.empty() : ofDeleting(bus);
            case IntegrationChange integration -> ofTaking(integration);
            case IntegrationCreation creation -> creation.created() ? Optional.empty() : ofDeleting(creation);
        };
    }

    private Optional<Failure> ofDeleting(BusChange change) {
        if (clouds.buses().bus(change.bus()).isEmpty()) {
            return Optional.empty();
        }
        if (!new SetUpReader(clouds).isOurs(change.bus(), change.tags())) {
            return Optional.of(conflict(Reason.BUS_NOT_OURS, change.bus()));
        }
        List<String> rules = clouds.events().rules(change.bus()).items().stream()
                .map(Rule::name)
                .toList();
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(conflict(Reason.BUS_HAS_RULES, change.bus(), String.join(", ", rules)));
    }

    private Optional<Failure> ofDeleting(IntegrationCreation change) {
        List<String> needing =
                enabledRules(change.bus(), change.rule()).map(Rule::name).toList();
        return needing.isEmpty()
                ? new NewIntegrations(clouds, change.bus()).changedSince(change.integration())
                : Optional.of(
                        conflict(Reason.INTEGRATION_NEEDED, change.integration().name(), String.join(", ", needing)));
    }

    /** @param but the rule for which the change was made */
    private Stream<Rule> enabledRules(String bus, Optional<String> but) {
        if (clouds.buses().bus(bus).isEmpty()) {
            return Stream.empty();
        }
        return clouds.events().rules(bus).items().stream()
                .filter(rule -> rule.enabled() && !rule.managed())
                .filter(rule -> !but.equals(Optional.of(rule.name())));
    }

    private Optional<Failure> ofTaking(IntegrationChange change) {
        boolean stops = change.before().enabled() && !change.enabled();
        if (change.removed().isEmpty() && !stops) {
            return Optional.empty();
        }
        List<String> needing = enabledRules(change.bus(), change.rule())
                .filter(rule -> stops || change.removed().stream().anyMatch(topic -> names(rule, topic)))
                .map(Rule::name)
                .toList();
        if (!needing.isEmpty()) {
            Reason reason = change.removed().isEmpty() ? Reason.INTEGRATION_NEEDED : Reason.TOPIC_NEEDED;
            return Optional.of(conflict(
                    reason,
                    change.removed().isEmpty() ? change.integration().name() : String.join(", ", change.removed()),
                    String.join(", ", needing)));
        }
        return change.after().topics().isEmpty() && !change.removed().isEmpty()
                ? Optional.of(conflict(
                        Reason.INTEGRATION_FILTER_EMPTY, change.integration().name()))
                : Optional.empty();
    }

    /** Whether a rule asks for a topic, or may; a rule without a condition on topics takes what comes. */
    private static boolean names(Rule rule, String topic) {
        return rule.pattern().flatMap(text -> JsonText.parse(text).object()).stream()
                .flatMap(pattern -> PatternAlternative.of(pattern).stream())
                .map(alternative -> alternative.testsOf("detail-type"))
                .anyMatch(tests -> !tests.isEmpty() && new ValueSet(tests).has(new Json.Str(topic)) != Answer.NO);
    }

    private static Failure conflict(Reason reason, String... args) {
        return new Failure.Conflict(reason, List.of(args), Evidence.NONE);
    }
}
