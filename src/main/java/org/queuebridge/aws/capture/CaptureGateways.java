package org.queuebridge.aws.capture;

import java.util.function.Supplier;
import org.queuebridge.aws.client.AwsClients;
import org.queuebridge.aws.client.AwsClients.Opened;
import org.queuebridge.aws.client.ClientAccess;
import org.queuebridge.capture.port.CaptureServices;
import org.queuebridge.task.Lazy;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

/** Makes what captures call; its clients are built at the first capture. */
public final class CaptureGateways {
    private CaptureGateways() {}

    /**
     * The calls in an account and region.
     *
     * @param patient makes clients that wait long for an answer
     * @param partition of the account: {@code aws}
     * @param account twelve digits
     */
    public static CaptureServices of(
            AwsClients clients,
            AwsClients patient,
            ClientAccess access,
            Opened<EventBridgeClient> events,
            String partition,
            String account) {
        String home = access.region().id() + ":" + account + ":";
        Supplier<Opened<CloudWatchLogsClient>> logs = new Lazy<>(() -> clients.logs(access));
        return new CaptureServices(
                new QueueGateway(new Lazy<>(() -> patient.sqs(access)), "arn:" + partition + ":sqs:" + home),
                new LogGateway(logs, "arn:" + partition + ":logs:" + home + "log-group:"),
                new BusLogGateway(events, logs, "arn:" + partition + ":logs:" + home + "delivery-source:"));
    }
}
