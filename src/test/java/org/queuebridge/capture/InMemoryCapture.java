package org.queuebridge.capture;

import org.queuebridge.capture.port.CaptureServices;

/** What captures call besides EventBridge, in memory. */
public record InMemoryCapture(InMemoryQueues queues, InMemoryLogs logs, InMemoryBusLogs busLogs) {
    /** Nothing there. */
    public static InMemoryCapture empty() {
        return new InMemoryCapture(new InMemoryQueues(), new InMemoryLogs(), new InMemoryBusLogs());
    }

    public CaptureServices services() {
        return new CaptureServices(queues, logs, busLogs);
    }
}
