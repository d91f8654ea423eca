package org.queuebridge.doctor.fix.steps;

import java.util.ArrayList;
import java.util.List;
import org.queuebridge.doctor.fix.steps.FixStep.Kind;
import org.queuebridge.domain.rule.EventBus;

/** What can be done about the integration in Genesys Cloud and the source of a bus. */
record SetUpSteps(EventBus bus) {
    /** An integration that reports an error connects to AWS again when it is enabled anew. */
    List<FixStep> restart(String integration, String id) {
        return List.of(
                FixStep.of(Kind.READ_ERROR, integration),
                FixStep.of(Kind.RESTART_INTEGRATION, integration).copying(requests(id)));
    }

    private static String requests(String id) {
        String request = "PATCH /api/v2/integrations/" + id + " {\"intendedState\":\"%s\"}";
        return request.formatted("DISABLED") + "\n" + request.formatted("ENABLED");
    }

    /** A bus does not find back to a source that was deleted: AWS has a bus created for each new source. */
    List<FixStep> offerSource() {
        List<FixStep> steps = new ArrayList<>();
        steps.add(FixStep.of(Kind.OFFER_SOURCE, bus.shortName()));
        steps.addAll(replaceBus());
        return steps;
    }

    List<FixStep> replaceBus() {
        AwsCommand delete = AwsCommand.of("events", "delete-event-bus").with("name", bus.name());
        AwsCommand create = AwsCommand.of("events", "create-event-bus")
                .with("name", bus.name())
                .with("event-source-name", bus.name());
        return List.of(
                FixStep.of(Kind.DELETE_BUS).copying(delete.in(bus.arn())),
                FixStep.of(Kind.CREATE_BUS).copying(create.in(bus.arn())));
    }
}
