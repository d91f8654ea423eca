package org.queuebridge.sandbox;

import java.util.ArrayList;
import java.util.List;
import org.queuebridge.sandbox.aws.AccessKeys;
import org.queuebridge.sandbox.aws.AwsProtocol;
import org.queuebridge.sandbox.aws.AwsService;
import org.queuebridge.sandbox.buslog.BusLog;
import org.queuebridge.sandbox.cloudwatch.DeliveryMetrics;
import org.queuebridge.sandbox.cloudwatch.LocalCloudWatch;
import org.queuebridge.sandbox.events.EventBridgeService;
import org.queuebridge.sandbox.events.EventDoor;
import org.queuebridge.sandbox.events.LocalEventBridge;
import org.queuebridge.sandbox.http.Faults;
import org.queuebridge.sandbox.http.FaultyHandler;
import org.queuebridge.sandbox.http.HttpAnswer;
import org.queuebridge.sandbox.http.LoopbackServer;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.logs.VendedLogs;
import org.queuebridge.sandbox.quotas.QuotaService;
import org.queuebridge.sandbox.sts.LocalSts;
import org.queuebridge.sandbox.targets.LocalTargets;

/**
 * The sandbox's AWS services on one port: EventBridge, STS, CloudWatch, Service Quotas, the services of targets, and
 * the sandbox's own requests.
 */
public final class LocalAws implements LoopbackServer.Handler {
    private final LoopbackServer.Handler handler;
    private final LocalCloudWatch metrics;

    /** Serves an EventBridge and its targets to callers with one of the keys; from now on its buses are logged. */
    public LocalAws(LocalEventBridge events, LocalTargets targets, AccessKeys keys, Faults faults) {
        events.observe(new BusLog(events, new VendedLogs(targets.logs())));
        List<AwsService> services = new ArrayList<>(targets.services());
        this.metrics = new LocalCloudWatch(targets.clock());
        events.observe(new DeliveryMetrics(metrics));
        services.addAll(metrics.services());
        services.add(new QuotaService(events.limits()));
        services.add(new LocalSts());
        AwsProtocol protocol = new AwsProtocol(keys, services, new EventBridgeService(events));
        this.handler = new EventDoor(events, new FaultyHandler(protocol, faults));
    }

    /** What was counted on the buses. */
    LocalCloudWatch metrics() {
        return metrics;
    }

    @Override
    public HttpAnswer handle(Request request) throws InterruptedException {
        return handler.handle(request);
    }
}
