package org.queuebridge.sandbox;

import java.util.ArrayList;
import java.util.List;
import org.queuebridge.sandbox.aws.AccessKeys;
import org.queuebridge.sandbox.aws.AwsProtocol;
import org.queuebridge.sandbox.aws.AwsService;
import org.queuebridge.sandbox.events.EventBridgeService;
import org.queuebridge.sandbox.events.EventDoor;
import org.queuebridge.sandbox.events.LocalEventBridge;
import org.queuebridge.sandbox.http.Faults;
import org.queuebridge.sandbox.http.FaultyHandler;
import org.queuebridge.sandbox.http.HttpAnswer;
import org.queuebridge.sandbox.http.LoopbackServer;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.sts.LocalSts;
import org.queuebridge.sandbox.targets.LocalTargets;

/** EventBridge, STS and the services of targets on one port, with the doors of the sandbox's own. */
public final class LocalAws implements LoopbackServer.Handler {
    private final LoopbackServer.Handler handler;

    /** Serves an EventBridge, and what it delivers to, to those who have one of the keys. */
    public LocalAws(LocalEventBridge events, LocalTargets targets, AccessKeys keys, Faults faults) {
        List<AwsService> services = new ArrayList<>(targets.services());
        services.add(new LocalSts());
        AwsProtocol protocol = new AwsProtocol(keys, services, new EventBridgeService(events));
        this.handler = new EventDoor(events, new FaultyHandler(protocol, faults));
    }

    @Override
    public HttpAnswer handle(Request request) throws InterruptedException {
        return handler.handle(request);
    }
}
