package org.queuebridge.ui.session;

import java.time.Instant;
import java.util.List;
import org.queuebridge.changes.TargetCatalog;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.AwsSessions;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.InMemoryEventBridge;

/** Sessions for the tests of view models. */
public final class Sessions {
    public static final String ORGANIZATION = "9d1f6a52-3c0b-4f3e-8a77-5f2a6c1e0b41";
    public static final String REGION = "eu-central-1";
    public static final EventBus PARTNER_BUS = bus(EventBus.GENESYS_PREFIX + ORGANIZATION + "/conversation-events");
    public static final EventBus DEFAULT_BUS = bus("default");
    public static final EventBus RELAY_BUS = bus("relay");

    private Sessions() {}

    public static EventBus bus(String name) {
        return new EventBus(name, "arn:aws:events:" + REGION + ":111122223333:event-bus/" + name);
    }

    /** Signed in to {@link #ORGANIZATION}, which has no queue. */
    public static GenesysSession genesys() {
        return genesys(ORGANIZATION, new InMemoryGenesysCloud());
    }

    public static GenesysSession genesys(GenesysCloud cloud) {
        return genesys(ORGANIZATION, cloud);
    }

    public static GenesysSession genesys(String organization, GenesysCloud cloud) {
        return new GenesysSession(
                organization, "Example", "api.mypurecloud.de", false, Instant.EPOCH, true, List.of(), cloud);
    }

    /** Connected to an account without rules. */
    public static AwsSession aws(EventBus... buses) {
        return aws(new InMemoryEventBridge(), buses);
    }

    public static AwsSession aws(EventBridge eventBridge, EventBus... buses) {
        return aws(eventBridge, List.of(buses), List.of());
    }

    public static AwsSession aws(EventBridge eventBridge, List<EventBus> buses, List<PartnerSource> sources) {
        return aws(eventBridge, Grants.none(), buses, sources);
    }

    public static AwsSession aws(
            EventBridge eventBridge, Grants grants, List<EventBus> buses, List<PartnerSource> sources) {
        return AwsSessions.of(
                AwsSessions.ANN,
                AwsSessions.listed(buses, sources),
                AwsSessions.services(eventBridge, grants, TargetCatalog.empty()));
    }
}
