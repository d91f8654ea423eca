package org.queuebridge.sandbox.logs;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsArn;
import org.queuebridge.sandbox.iam.AccessRequest;
import org.queuebridge.sandbox.iam.Decision;
import org.queuebridge.sandbox.iam.Policy;
import org.queuebridge.sandbox.iam.RequestContext;
import org.queuebridge.sandbox.iam.Requester;
import org.queuebridge.sandbox.logs.LogDelivery.Source;

/** Carries the logs of resources to the log groups that deliveries lead to, where the region's policies let it. */
public final class VendedLogs {
    private static final Requester DELIVERY = new Requester.Service("delivery.logs.amazonaws.com");
    private static final String STREAM = "EventBridgeEventBusLogs";

    private final LocalLogs logs;

    public VendedLogs(LocalLogs logs) {
        this.logs = logs;
    }

    /**
     * Writes a record to every log group that a delivery of its type leads to.
     *
     * @param resource the ARN of what the record is about
     * @param logType such as {@code INFO_LOGS}
     * @param message the record
     */
    public void write(String resource, String logType, String message) {
        AwsArn.parse(resource)
                .map(AwsArn::home)
                .ifPresent(home -> logs.sources().in(home).values().stream()
                        .filter(source -> source.resource().equals(resource)
                                && source.logType().equals(logType))
                        .flatMap(source -> groups(home, source))
                        .forEach(group -> logs.write(group, STREAM, message)));
    }

    private Stream<String> groups(AccountRegion home, Source source) {
        return logs.connections().in(home).values().stream()
                .filter(each -> each.source().equals(source.name()))
                .flatMap(each -> logs.destinations().in(home).values().stream()
                        .filter(destination -> destination.arn(home).equals(each.destination())))
                .map(LogDelivery.Destination::group)
                .filter(group -> permitted(home, source, group));
    }

    private boolean permitted(AccountRegion home, Source source, String group) {
        List<Policy> policies = logs.policies().in(home).values().stream()
                .flatMap(policy -> Policy.parse(policy.document()).stream())
                .toList();
        RequestContext context = new RequestContext(Map.of())
                .with("aws:SourceAccount", home.account())
                .with("aws:SourceArn", source.arn(home))
                .with("aws:PrincipalIsAWSService", "true")
                .with("aws:PrincipalServiceName", "delivery.logs.amazonaws.com");
        return Stream.of("logs:CreateLogStream", "logs:PutLogEvents")
                .allMatch(action -> Decision.of(
                                policies, new AccessRequest(DELIVERY, action, group + ":log-stream:" + STREAM, context))
                        == Decision.ALLOWED);
    }
}
