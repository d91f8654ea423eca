package org.queuebridge.sandbox;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.queuebridge.sandbox.aws.AccessKeys;
import org.queuebridge.sandbox.aws.AwsProtocol;
import org.queuebridge.sandbox.events.EventBridgeService;
import org.queuebridge.sandbox.events.EventDoor;
import org.queuebridge.sandbox.events.LocalEventBridge;
import org.queuebridge.sandbox.http.Faults;
import org.queuebridge.sandbox.http.FaultyHandler;
import org.queuebridge.sandbox.http.LoopbackServer;
import org.queuebridge.sandbox.sts.LocalSts;

/** EventBridge and STS on one port of 127.0.0.1. */
public final class LocalAws implements AutoCloseable {
    private final LoopbackServer server;

    private LocalAws(LoopbackServer server) {
        this.server = server;
    }

    /**
     * Starts the server.
     *
     * @param port the port, or 0 for a free one
     */
    public static LocalAws start(int port, LocalEventBridge events, AccessKeys keys, Faults faults) throws IOException {
        AwsProtocol protocol = new AwsProtocol(keys, List.of(new LocalSts()), new EventBridgeService(events));
        return new LocalAws(LoopbackServer.start(port, new EventDoor(events, new FaultyHandler(protocol, faults))));
    }

    /** Where it listens, such as {@code http://127.0.0.1:49152}. */
    public URI url() {
        return server.url();
    }

    @Override
    public void close() {
        server.close();
    }
}
