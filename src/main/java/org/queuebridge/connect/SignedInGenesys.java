package org.queuebridge.connect;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.queuebridge.changes.setup.SetUpClouds;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.queues.GenesysCloud;

/**
 * The organization of a bus, where that is the one that is signed in to.
 *
 * @param session who is signed in
 */
public record SignedInGenesys(Supplier<Optional<GenesysSession>> session) implements SetUpClouds.GenesysOfBus {
    @Override
    public GenesysCloud of(String bus) {
        Optional<String> organization = new EventBus(bus, "").genesysOrganization();
        return session.get()
                .filter(signedIn ->
                        organization.filter(signedIn.organizationId()::equals).isPresent())
                .map(GenesysSession::cloud)
                .orElseThrow(() -> new FailureException(new Failure.SignIn(
                        Reason.GENESYS_NOT_SIGNED_IN, List.of(organization.orElse(bus)), Evidence.NONE)));
    }
}
