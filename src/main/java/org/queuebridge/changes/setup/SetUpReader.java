package org.queuebridge.changes.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.BusChange;
import org.queuebridge.domain.change.IntegrationChange;
import org.queuebridge.domain.change.IntegrationCreation;
import org.queuebridge.domain.change.IntegrationName;
import org.queuebridge.domain.change.SetUpChange;
import org.queuebridge.domain.change.SetUpStep;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.rule.PartnerSource;

/** Reads how far the set-up of a bus is. Every method throws {@link FailureException} where a cloud cannot be read. */
public record SetUpReader(SetUpClouds clouds) {
    /** What the clouds report once all steps of a change are done. */
    public sealed interface Report {
        record AsPlanned() implements Report {}

        /** It takes a moment. */
        record Changing(String state) implements Report {}

        /** It will not become as planned. */
        record Broken(Failure why) implements Report {}
    }

    /** What is left to do of a change, from what is there now; empty where nothing is. */
    public Optional<SetUpChange> left(SetUpChange change) {
        return switch (change) {
            case BusChange bus -> isSettled(bus) ? Optional.empty() : Optional.of(bus);
            case IntegrationChange planned -> {
                EventBridgeIntegration now = integration(planned.bus(), planned.integration());
                IntegrationChange left = planned.from(new IntegrationChange.State(now.topics(), now.enabled()));
                yield left.steps().isEmpty() ? Optional.empty() : Optional.of(left);
            }
            case IntegrationCreation creation -> isSettled(creation) ? Optional.empty() : Optional.of(creation);
        };
    }

    private boolean isSettled(SetUpChange change) {
        return change.steps().stream().allMatch(step -> isDone(change.bus(), step))
                && report(change) instanceof Report.AsPlanned;
    }

    /** Whether a step is done, by whomever. */
    public boolean isDone(String bus, SetUpStep step) {
        return switch (step) {
            case SetUpStep.CreateBus create -> isOurs(create.source(), create.tags());
            case SetUpStep.DeleteBus delete -> clouds.buses().bus(delete.name()).isEmpty();
            case SetUpStep.ChangeTopics topics -> {
                List<String> now = clouds.genesys()
                        .of(bus)
                        .integrationConfig(topics.integration().id())
                        .topics();
                yield now.isEmpty()
                        || IntegrationChange.merged(now, topics.added(), topics.removed())
                                .equals(now);
            }
            case SetUpStep.SwitchIntegration turn ->
                integration(bus, turn.integration()).enabled() == turn.on();
            case SetUpStep.CreateIntegration create -> new NewIntegrations(clouds, bus).isDone(create);
            case SetUpStep.ConfigureIntegration configure -> new NewIntegrations(clouds, bus).isDone(configure);
            case SetUpStep.EnableIntegration enable -> new NewIntegrations(clouds, bus).isDone(enable);
            case SetUpStep.DeleteIntegration delete -> new NewIntegrations(clouds, bus).isDone(delete);
        };
    }

    /** Whether a bus exists and has these tags, which it was created with. */
    boolean isOurs(String name, Map<String, String> tags) {
        return clouds.buses()
                .bus(name)
                .filter(bus -> clouds.buses().tags(bus).entrySet().containsAll(tags.entrySet()))
                .isPresent();
    }

    /** What is reported after the last step. */
    public Report report(SetUpChange change) {
        return switch (change) {
            case BusChange bus when bus.created() -> source(bus.bus());
            case BusChange bus ->
                clouds.buses().bus(bus.bus()).isEmpty() ? new Report.AsPlanned() : new Report.Changing("");
            case IntegrationChange planned ->
                integration(integration(planned.bus(), planned.integration()), planned.enabled());
            case IntegrationCreation creation when !creation.created() -> new Report.AsPlanned();
            case IntegrationCreation creation ->
                new NewIntegrations(clouds, creation.bus())
                        .configured(creation.integration())
                        .map(now -> integration(now, true))
                        .orElseGet(() -> new Report.Changing(""));
        };
    }

    private Report source(String name) {
        Optional<PartnerSource.State> state = clouds.buses().source(name).map(PartnerSource::state);
        return state.filter(PartnerSource.State.ACTIVE::equals).isPresent()
                ? new Report.AsPlanned()
                : new Report.Changing(state.map(Enum::name).orElse(""));
    }

    private static Report integration(EventBridgeIntegration now, boolean enabled) {
        if (now.enabled() != enabled) {
            return new Report.Changing(now.state());
        }
        if (!now.enabled() || now.state().equals("ACTIVE")) {
            return new Report.AsPlanned();
        }
        return now.state().equals("ERROR")
                ? new Report.Broken(new Failure.Unexpected(
                        Reason.INTEGRATION_ERROR, List.of(now.name(), now.stateText()), Evidence.NONE))
                : new Report.Changing(now.state());
    }

    private EventBridgeIntegration integration(String bus, IntegrationName name) {
        return clouds.genesys().of(bus).integrations().stream()
                .filter(each -> each.id().equals(name.id()))
                .findFirst()
                .orElseThrow(() -> new FailureException(
                        new Failure.NotFound(Reason.GENESYS_NOT_FOUND, List.of(name.name()), Evidence.NONE)));
    }
}
