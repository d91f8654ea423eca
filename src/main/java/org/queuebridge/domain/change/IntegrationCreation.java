package org.queuebridge.domain.change;

import java.util.List;
import java.util.Optional;

/**
 * Creates an integration that sends to a bus and enables it, or deletes it again.
 *
 * @param bus the name of the bus that the integration sends to
 * @param integration the integration as it is created
 * @param rule the rule for which it is needed; empty if for the bus as a whole
 * @param created whether the integration exists afterwards; else it existed before
 */
public record IntegrationCreation(String bus, NewIntegration integration, Optional<String> rule, boolean created)
        implements SetUpChange {
    @Override
    public List<SetUpStep> steps() {
        return created
                ? List.of(
                        new SetUpStep.CreateIntegration(integration),
                        new SetUpStep.ConfigureIntegration(integration),
                        new SetUpStep.EnableIntegration(integration))
                : List.of(new SetUpStep.DeleteIntegration(integration));
    }

    @Override
    public IntegrationCreation reversed() {
        return new IntegrationCreation(bus, integration, rule, !created);
    }
}
