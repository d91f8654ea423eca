package org.queuebridge.ui.doctor;

import java.util.Optional;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.ui.rules.model.BusPlace;

/** Plans what mends a fault. Reads both clouds, changes nothing. */
@FunctionalInterface
public interface FixPlanning {
    /**
     * Where it is planned.
     *
     * @param genesys empty where nobody is signed in
     * @param known the loaded queues
     */
    record Request(BusPlace place, Optional<GenesysSession> genesys, KnownQueues known) {}

    /**
     * The plan, or why there is none.
     *
     * @throws org.queuebridge.domain.FailureException where a cloud cannot be read, or does not allow the change
     * @throws InterruptedException where it is canceled
     */
    FixPlan of(DoctorFix.ByPlan fix, Request request) throws InterruptedException;
}
