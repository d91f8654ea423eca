package org.queuebridge.changes.setup;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.IntegrationName;
import org.queuebridge.domain.change.NewIntegration;
import org.queuebridge.domain.change.SetUpStep;
import org.queuebridge.domain.event.EventBridgeIntegration;

/** Integrations that this program creates, as Genesys Cloud has them now. */
record NewIntegrations(SetUpClouds clouds, String bus) {
    /** The id that it was given; empty where there is none of its name. */
    Optional<String> id(NewIntegration wanted) {
        return clouds.genesys().of(bus).integrationNames().stream()
                .filter(each -> each.name().equals(wanted.name()))
                .map(IntegrationName::id)
                .findFirst();
    }

    /** The integration of its name, once it has a configuration. */
    Optional<EventBridgeIntegration> configured(NewIntegration wanted) {
        return clouds.genesys().of(bus).integrations().stream()
                .filter(each -> each.name().equals(wanted.name()))
                .filter(each -> !each.suffix().isEmpty())
                .findFirst();
    }

    boolean isDone(SetUpStep.CreateIntegration step) {
        return id(step.integration()).isPresent();
    }

    boolean isDone(SetUpStep.ConfigureIntegration step) {
        NewIntegration wanted = step.integration();
        return configured(wanted)
                .filter(now -> sendsWhere(now, wanted))
                .filter(now -> wanted.topics().stream().allMatch(now::sends))
                .isPresent();
    }

    boolean isDone(SetUpStep.EnableIntegration step) {
        return configured(step.integration())
                .filter(EventBridgeIntegration::enabled)
                .isPresent();
    }

    boolean isDone(SetUpStep.DeleteIntegration step) {
        return id(step.integration()).isEmpty();
    }

    /** Why it is not to be deleted: it sends elsewhere by now, and is somebody else's. */
    Optional<Failure> changedSince(NewIntegration created) {
        return configured(created)
                .filter(now -> !sendsWhere(now, created))
                .map(now -> new Failure.Conflict(Reason.INTEGRATION_NOT_OURS, List.of(now.name()), Evidence.NONE));
    }

    private static boolean sendsWhere(EventBridgeIntegration now, NewIntegration wanted) {
        return now.suffix().equals(wanted.suffix())
                && now.awsAccount().equals(wanted.account())
                && now.awsRegion().equals(wanted.region());
    }
}
