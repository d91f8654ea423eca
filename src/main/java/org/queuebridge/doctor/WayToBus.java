package org.queuebridge.doctor;

import java.util.List;
import java.util.Set;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.event.EndEvent;
import org.queuebridge.domain.rule.EventBus;

/** The rungs from Genesys Cloud to the bus. */
record WayToBus(DoctorAccess access, EventBus bus) {
    /** @param events the events of the pattern; empty where there is no rule or no pattern */
    void climb(Ladder ladder, Set<EndEvent> events) throws InterruptedException {
        String account = access.aws().account().id();
        String region = access.aws().account().region();
        ladder.checking(RungKind.ORGANIZATION);
        List<Finding> genesys = new GenesysChecks(access.genesys(), bus, account, region).of(events);
        genesys.forEach(finding -> ladder.add(kind(finding), finding));
        ladder.checking(RungKind.SOURCE);
        ladder.addAll(
                RungKind.SOURCE,
                new SourceCheck(access.aws().services().eventBridge(), bus, account, region).findings());
    }

    private static RungKind kind(Finding finding) {
        return switch (finding.key().split("\\.")[1]) {
            case "organization" -> RungKind.ORGANIZATION;
            case "integration" -> RungKind.INTEGRATION;
            case "destination" -> RungKind.DESTINATION;
            case "topics" -> RungKind.TOPICS;
            default -> RungKind.TRANSPORT;
        };
    }
}
