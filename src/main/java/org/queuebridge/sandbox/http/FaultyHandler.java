package org.queuebridge.sandbox.http;

import java.util.Optional;

/** Serves a {@link Protocol} with the faults asked for, and the {@link FaultDoor} through which to ask for them. */
public final class FaultyHandler implements LoopbackServer.Handler {
    private final Protocol protocol;
    private final Faults faults;
    private final FaultDoor door;

    /** Serves it; its operations are then known to the faults. */
    public FaultyHandler(Protocol protocol, Faults faults) {
        this.protocol = protocol;
        this.faults = faults;
        this.door = new FaultDoor(faults);
        faults.know(protocol.operations());
    }

    @Override
    public HttpAnswer handle(Request request) throws InterruptedException {
        if (door.isFor(request)) {
            return door.answer(request);
        }
        Optional<Fault> fault = faults.arrived(protocol.operation(request));
        Thread.sleep(faults.latency());
        return fault.isPresent() ? faulty(fault.get(), request) : protocol.answer(request);
    }

    private HttpAnswer faulty(Fault fault, Request request) throws InterruptedException {
        return switch (fault) {
            case Fault.Slow slow -> {
                Thread.sleep(slow.delay());
                yield protocol.answer(request);
            }
            case Fault.Refused _ -> protocol.refused(request);
            case Fault.Throttled throttled -> protocol.throttled(request, throttled.retryAfterSeconds());
            case Fault.ServerError error -> protocol.serverError(request, error.status());
            case Fault.FailedEntries _ -> protocol.failedEntries(request);
            case Fault.PartialEntries _ -> protocol.partialEntries(request);
            case Fault.Cut _ -> new HttpAnswer.Cut();
        };
    }
}
