package org.queuebridge.doctor;

import java.util.Optional;
import java.util.SortedMap;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.rule.EventBus;

/** The rungs from Genesys Cloud to the bus. */
record WayToBus(DoctorAccess access, EventBus bus) {
    /** The topics that each rule asks for: reading rules takes a while, so they are read when they are needed. */
    @FunctionalInterface
    interface Topics {
        SortedMap<String, RuleTopics> read() throws InterruptedException;
    }

    void climb(Ladder ladder, Topics topics) throws InterruptedException {
        GenesysChecks genesys = new GenesysChecks(access, bus);
        Optional<GenesysSession> session = genesys.organization(ladder);
        if (session.isPresent()) {
            Optional<EventBridgeIntegration> integration = genesys.integration(session.get(), ladder);
            new TopicChecks(topics.read()).climb(session.get(), integration, ladder);
        }
        new SourceCheck(access, bus).climb(ladder);
        new BusChecks(access, bus).climb(ladder);
    }
}
