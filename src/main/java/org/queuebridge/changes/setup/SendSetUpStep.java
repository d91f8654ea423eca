package org.queuebridge.changes.setup;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.IntegrationChange;
import org.queuebridge.domain.change.NewIntegration;
import org.queuebridge.domain.change.SetUpStep;
import org.queuebridge.domain.event.IntegrationConfig;
import org.queuebridge.queues.GenesysCloud;

/** Sends a step of a change of the set-up. */
record SendSetUpStep(SetUpClouds clouds, String bus) {
    /** How often somebody else may be faster, before the change gives up. */
    private static final int ATTEMPTS = 5;

    /** Throws {@link FailureException} where the call was refused or its outcome is not known. */
    void send(SetUpStep step) {
        switch (step) {
            case SetUpStep.CreateBus create -> clouds.buses().create(create.source(), create.tags());
            case SetUpStep.DeleteBus delete -> clouds.buses().delete(delete.name());
            case SetUpStep.ChangeTopics topics -> merge(topics);
            case SetUpStep.SwitchIntegration turn ->
                clouds.genesys().of(bus).switchIntegration(turn.integration().id(), turn.on());
            case SetUpStep.CreateIntegration create ->
                clouds.genesys().of(bus).createIntegration(create.integration().name());
            case SetUpStep.ConfigureIntegration configure -> configure(configure.integration());
            case SetUpStep.EnableIntegration enable ->
                clouds.genesys().of(bus).switchIntegration(id(enable.integration()), true);
            case SetUpStep.DeleteIntegration delete ->
                clouds.genesys().of(bus).deleteIntegration(id(delete.integration()));
        }
    }

    private void configure(NewIntegration wanted) {
        String id = id(wanted);
        IntegrationConfig empty = clouds.genesys().of(bus).integrationConfig(id);
        clouds.genesys()
                .of(bus)
                .saveIntegrationConfig(
                        id, empty.sendingTo(wanted.account(), wanted.region(), wanted.suffix(), wanted.topics()));
    }

    private String id(NewIntegration integration) {
        return new NewIntegrations(clouds, bus)
                .id(integration)
                .orElseThrow(() -> new FailureException(
                        new Failure.NotFound(Reason.GENESYS_NOT_FOUND, List.of(integration.name()), Evidence.NONE)));
    }

    /** Where somebody else saves first, their configuration is read and changed in turn. */
    private void merge(SetUpStep.ChangeTopics step) {
        GenesysCloud cloud = clouds.genesys().of(bus);
        Optional<FailureException> conflict = Optional.empty();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            IntegrationConfig read = cloud.integrationConfig(step.integration().id());
            List<String> merged = IntegrationChange.merged(read.topics(), step.added(), step.removed());
            if (merged.equals(read.topics()) || read.topics().isEmpty()) {
                return;
            }
            if (merged.isEmpty()) {
                throw new FailureException(new Failure.Conflict(
                        Reason.INTEGRATION_FILTER_EMPTY,
                        List.of(step.integration().name()),
                        Evidence.NONE));
            }
            conflict = save(cloud, step.integration().id(), read.withTopics(merged));
            if (conflict.isEmpty()) {
                return;
            }
        }
        throw conflict.orElseThrow();
    }

    /** The conflict with somebody else's change; empty where it was saved. */
    private static Optional<FailureException> save(GenesysCloud cloud, String id, IntegrationConfig config) {
        try {
            cloud.saveIntegrationConfig(id, config);
            return Optional.empty();
        } catch (FailureException e) {
            if (e.failure() instanceof Failure.Conflict) {
                return Optional.of(e);
            }
            throw e;
        }
    }
}
