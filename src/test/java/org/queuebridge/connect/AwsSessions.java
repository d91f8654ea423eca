package org.queuebridge.connect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.capture.InMemoryCapture;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.TargetCatalog;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.metrics.EventMetrics;
import org.queuebridge.metrics.ScriptedMetrics;
import org.queuebridge.metrics.quota.EventQuotas;
import org.queuebridge.metrics.quota.ScriptedQuotas;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.InMemoryEventBuses;
import org.queuebridge.rules.deadletter.InMemoryDeadLetters;

/** Sessions of AWS for tests. */
public final class AwsSessions {
    public static final AwsAccount ANN = new AwsAccount(
            "111122223333",
            "eu-central-1",
            "https://events.eu-central-1.amazonaws.com",
            "arn:aws:iam::111122223333:user/ann");

    private AwsSessions() {}

    /** With AWS's own endpoints, or with a loopback endpoint that stands in for every service. */
    public static AwsSession of(AwsAccount account, ListedBuses listed, AwsServices services) {
        CodeDestination everyService = CodeDestination.byEventBridge(
                account.id(), account.region(), Arn.partitionOf(account.callerArn()), account.endpoint());
        return new AwsSession(
                account, account.loopback() ? everyService.endpoints() : Map.of(), Optional.empty(), listed, services);
    }

    public static ListedBuses listed(List<EventBus> buses, List<PartnerSource> sources) {
        return new ListedBuses(buses, 0, sources);
    }

    /** The same session with other metrics and quotas. */
    public static AwsSession with(AwsSession session, EventMetrics metrics, EventQuotas quotas) {
        AwsServices old = session.services();
        return new AwsSession(
                session.account(),
                session.endpoints(),
                session.expires(),
                session.listed(),
                services(old.eventBridge(), old.grants(), old.catalog(), metrics, quotas));
    }

    /** EventBridge alone: no policy can be read, no target is listed, there is no metric and no quota. */
    public static AwsServices services(EventBridge eventBridge) {
        return services(eventBridge, Grants.none(), TargetCatalog.empty());
    }

    /** The same with policies and targets. */
    public static AwsServices services(EventBridge eventBridge, Grants grants, TargetCatalog catalog) {
        return services(eventBridge, grants, catalog, new ScriptedMetrics(), new ScriptedQuotas());
    }

    private static AwsServices services(
            EventBridge eventBridge, Grants grants, TargetCatalog catalog, EventMetrics metrics, EventQuotas quotas) {
        return new AwsServices(
                eventBridge,
                new InMemoryEventBuses(),
                grants,
                catalog,
                _ -> Encryption.NONE,
                new InMemoryDeadLetters(),
                metrics,
                quotas,
                InMemoryCapture.empty().services());
    }
}
