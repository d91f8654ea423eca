package org.queuebridge.ui.doctor;

import java.util.Optional;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.doctor.DoctorListener;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.ui.rules.model.BusPlace;

/** Looks at both clouds to find why no events arrive. Only reads. */
@FunctionalInterface
public interface Examination {
    /**
     * What to look at.
     *
     * @param genesys empty where nobody is signed in
     * @param rule the rule's name; empty for the bus
     * @param known the loaded queues
     */
    record Request(BusPlace place, Optional<GenesysSession> genesys, Optional<String> rule, KnownQueues known) {}

    /**
     * The diagnosis.
     *
     * @throws org.queuebridge.domain.FailureException where the rule cannot be read
     * @throws InterruptedException where it is canceled
     */
    Diagnosis run(Request request, DoctorListener listener) throws InterruptedException;
}
