package org.queuebridge.ui.rules.model;

import java.util.List;
import java.util.Optional;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.ui.session.Workspace;

/** A bus of the connected account and region. */
public record BusPlace(AwsSession session, EventBus bus) {
    /** The chosen bus; empty while AWS is not connected, no bus is chosen, or the bus is another account's. */
    static Optional<BusPlace> of(Workspace workspace) {
        return workspace
                .awsProperty()
                .get()
                .flatMap(session -> workspace
                        .busProperty()
                        .get()
                        .filter(session.listed().buses()::contains)
                        .map(bus -> new BusPlace(session, bus)));
    }

    /** The keys of rules with these names. */
    public List<RuleKey> keys(List<String> names) {
        return names.stream().map(name -> new RuleKey(bus.name(), name)).toList();
    }
}
