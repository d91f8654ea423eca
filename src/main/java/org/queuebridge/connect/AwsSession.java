package org.queuebridge.connect;

import java.util.List;
import java.util.Map;
import org.queuebridge.changes.TargetCatalog;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.rules.EventBridge;

/**
 * A connection to one account and region of AWS.
 *
 * @param account twelve digits (STS GetCallerIdentity)
 * @param callerArn the identity behind the credentials (STS GetCallerIdentity)
 * @param region e.g. {@code eu-central-1}
 * @param endpoint the endpoint of EventBridge that is used, after environment and profile
 * @param loopback whether the endpoint is on this computer
 * @param endpoints the addresses that generated code uses instead of AWS's own, by the service's name in the AWS CLI
 * @param buses every bus of the region, as read when connecting
 * @param sources every partner event source; empty without the permission to read them
 * @param eventBridge the calls to EventBridge
 * @param grants the resource policies of the targets
 * @param catalog the resources that can be targets
 */
public record AwsSession(
        String account,
        String callerArn,
        String region,
        String endpoint,
        boolean loopback,
        Map<String, String> endpoints,
        List<EventBus> buses,
        int unreadableBuses,
        List<PartnerSource> sources,
        EventBridge eventBridge,
        Grants grants,
        TargetCatalog catalog) {
    public AwsSession {
        buses = List.copyOf(buses);
        sources = List.copyOf(sources);
        endpoints = Map.copyOf(endpoints);
    }

    /** A session with AWS's own endpoint, or with a loopback endpoint that stands in for every service of AWS. */
    public AwsSession(
            String account,
            String callerArn,
            String region,
            String endpoint,
            boolean loopback,
            List<EventBus> buses,
            List<PartnerSource> sources,
            EventBridge eventBridge,
            Grants grants,
            TargetCatalog catalog) {
        this(
                account,
                callerArn,
                region,
                endpoint,
                loopback,
                loopback
                        ? CodeDestination.byEventBridge(account, region, "aws", endpoint)
                                .endpoints()
                        : Map.of(),
                buses,
                0,
                sources,
                eventBridge,
                grants,
                catalog);
    }

    /** Returns the account, region and endpoints for generated code. */
    public CodeDestination codeDestination() {
        return new CodeDestination(account, region, Arn.partitionOf(callerArn), endpoints);
    }
}
