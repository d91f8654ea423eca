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
 * Connected to one account and region of AWS.
 *
 * @param account twelve digits (STS GetCallerIdentity)
 * @param callerArn who AWS says we are
 * @param region e.g. {@code eu-central-1}
 * @param endpoint the effective endpoint of EventBridge, environment and profile considered
 * @param loopback whether the endpoint is on this computer
 * @param endpoints where code that does the same calls a service instead of AWS's own address, by its name in the AWS
 *     CLI
 * @param buses every bus of the region, as read at connecting
 * @param unreadableBuses how many buses the region has besides, which have no name or no ARN in AWS's list
 * @param sources every partner event source; empty where they may not be read
 * @param eventBridge the calls
 * @param grants the policies of what rules deliver to
 * @param catalog what there is to deliver to
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

    /** A session whose endpoint is AWS's own, or stands in for every service of AWS on this computer. */
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

    /** Where code acts that does what is planned here. */
    public CodeDestination codePlace() {
        return new CodeDestination(account, region, Arn.partitionOf(callerArn), endpoints);
    }
}
