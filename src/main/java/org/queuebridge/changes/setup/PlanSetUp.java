package org.queuebridge.changes.setup;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.BusChange;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.IntegrationChange;
import org.queuebridge.domain.change.IntegrationCreation;
import org.queuebridge.domain.change.IntegrationName;
import org.queuebridge.domain.change.NewIntegration;
import org.queuebridge.domain.change.SetUpChange;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.queues.GenesysCloud;

/**
 * Plans what mends the set-up of a bus. Reads both clouds, changes nothing. A plan has no change where nothing is left
 * to do. Every method throws {@link FailureException} where a cloud cannot be read.
 */
public record PlanSetUp(SetUpClouds clouds, Journal journal) {
    /** The tags of a bus that this program creates, by which it is recognized when that is undone. */
    static final Map<String, String> TAGS = Map.of("created-by", "QueueBridge");

    /**
     * Plans the bus of a partner event source.
     *
     * @param source its name
     * @throws FailureException also NotFound where there is no such source, Conflict where it was deleted
     */
    public ChangePlan createBus(String source) {
        PartnerSource.State state = clouds.buses()
                .source(source)
                .map(PartnerSource::state)
                .orElseThrow(() -> failure(new Failure.NotFound(Reason.AWS_NOT_FOUND, List.of(source), Evidence.NONE)));
        return switch (state) {
            case PENDING -> ChangePlan.of(Purpose.CREATE_BUS, new BusChange(source, true, TAGS));
            case ACTIVE -> ChangePlan.nothing(Purpose.CREATE_BUS);
            case DELETED ->
                throw failure(new Failure.Conflict(Reason.AWS_INVALID_STATE, List.of(source), Evidence.NONE));
        };
    }

    /**
     * Plans to add topics to the integration that sends to a bus, and to enable it.
     *
     * @param topics the topics that it lacks
     * @param rule the rule for which they are needed; empty if for the bus as a whole
     * @throws FailureException also NotFound where no integration has the suffix of the bus
     */
    public ChangePlan addTopics(EventBus bus, List<String> topics, Optional<String> rule) {
        EventBridgeIntegration now = clouds.genesys().of(bus.name()).integrations().stream()
                .filter(each -> each.suffix().equals(bus.shortName()))
                .findFirst()
                .orElseThrow(() -> failure(
                        new Failure.NotFound(Reason.INTEGRATION_MISSING, List.of(bus.shortName()), Evidence.NONE)));
        IntegrationChange.State state = new IntegrationChange.State(now.topics(), now.enabled());
        IntegrationChange planned = new IntegrationChange(
                        bus.name(), new IntegrationName(now.id(), now.name()), rule, state, topics, List.of(), true)
                .from(state);
        return planned.steps().isEmpty()
                ? ChangePlan.nothing(Purpose.EDIT_INTEGRATION)
                : ChangePlan.of(Purpose.EDIT_INTEGRATION, planned);
    }

    /**
     * Plans an integration that sends to a bus. Has no change where one of its suffix sends to its account and region.
     *
     * @param topics the topics that it sends, never empty
     * @param rule the rule for which it is needed; empty if for the bus as a whole
     */
    public ChangePlan createIntegration(EventBus bus, List<String> topics, Optional<String> rule) {
        Arn place = Arn.parse(bus.arn()).orElseThrow();
        GenesysCloud cloud = clouds.genesys().of(bus.name());
        boolean there = cloud.integrations().stream()
                .anyMatch(each -> each.suffix().equals(bus.shortName())
                        && each.awsAccount().equals(place.account())
                        && each.awsRegion().equals(place.region()));
        if (there) {
            return ChangePlan.nothing(Purpose.CREATE_INTEGRATION);
        }
        NewIntegration wanted = new NewIntegration(
                freeName(bus.shortName(), cloud), bus.shortName(), place.account(), place.region(), topics);
        return ChangePlan.of(Purpose.CREATE_INTEGRATION, new IntegrationCreation(bus.name(), wanted, rule, true));
    }

    /** The rules of a bus that AWS does not manage; none while the bus does not exist. */
    public List<Rule> rules(String bus) {
        return hasBus(bus)
                ? clouds.events().rules(bus).items().stream()
                        .filter(rule -> !rule.managed())
                        .toList()
                : List.of();
    }

    /** Whether a bus exists. */
    public boolean hasBus(String bus) {
        return clouds.buses().bus(bus).isPresent();
    }

    /** By its name the integration is found again. */
    private static String freeName(String suffix, GenesysCloud cloud) {
        Set<String> taken =
                cloud.integrationNames().stream().map(IntegrationName::name).collect(Collectors.toSet());
        String name = "QueueBridge " + suffix;
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? name : name + " " + number)
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Plans the undo or the finish of a plan in the journal. Undoing one that finished another undoes both.
     *
     * @throws FailureException also Conflict where others use by now what undoing would take away
     */
    public ChangePlan following(JournalEntry entry, UndoOrFinish kind) {
        SetUpChange change = begun(entry).plan().setUp().orElseThrow();
        return switch (kind) {
            case UNDO -> following(Purpose.UNDO, change.reversed());
            case FINISH ->
                following(entry.plan().purpose(), entry.plan().setUp().orElseThrow());
        };
    }

    /** The plan that was finished by this one, as it was begun; or else this one. */
    private JournalEntry begun(JournalEntry entry) {
        JournalEntry first = entry;
        Set<String> seen = new HashSet<>();
        while (first.finishes().isPresent() && seen.add(first.id())) {
            first = journal.entry(first.finishes().get());
        }
        return first;
    }

    private ChangePlan following(Purpose purpose, SetUpChange change) {
        Optional<SetUpChange> left = new SetUpReader(clouds).left(change);
        left.flatMap(new SetUpObstacles(clouds)::of).ifPresent(why -> {
            throw failure(why);
        });
        return left.map(each -> ChangePlan.of(purpose, each)).orElseGet(() -> ChangePlan.nothing(purpose));
    }

    private static FailureException failure(Failure why) {
        return new FailureException(why);
    }
}
