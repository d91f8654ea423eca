package org.queuebridge.doctor;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.rule.EventBus;

/** Walks the way of an event from Genesys Cloud to a bus. Only reads. */
public record DiagnoseBus(DoctorAccess access) {
    /**
     * The ladder, up to the bus.
     *
     * @throws InterruptedException where it is canceled
     */
    public Diagnosis of(EventBus bus, DoctorListener listener) throws InterruptedException {
        Instant now = access.clock().instant();
        Ladder ladder = new Ladder(listener);
        new WayToBus(access, bus).climb(ladder, Set.of());
        return new Diagnosis(bus, Optional.empty(), now, ladder.rungs());
    }
}
