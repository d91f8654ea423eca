package org.queuebridge.sandbox.scenario;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.queuebridge.sandbox.demo.DemoQueues;
import org.queuebridge.sandbox.genesys.GenesysControls;

/** Faults in Genesys Cloud. */
final class GenesysScenarios {
    static final String TOPIC = "v2.detail.events.conversation.{id}.user.end";

    /** The queues that the rule names. */
    private static final List<String> QUEUES = List.of("Support EN", "Support DE", "Support – VIP");

    private GenesysScenarios() {}

    static Map<String, Scenario> all() {
        return Map.of(
                "organization-other",
                        in(genesys -> genesys.organization(UUID.randomUUID().toString(), "Another Contact Center")),
                "integration-missing", in(GenesysControls::removeIntegration),
                "integration-disabled", in(GenesysControls::disableIntegration),
                "integration-error",
                        in(genesys -> genesys.failIntegration("The partner event source could not be reached.")),
                "integration-other-account",
                        in(genesys -> genesys.configureIntegration("awsAccountId", "999988887777")),
                "integration-other-region",
                        in(genesys -> genesys.configureIntegration("awsAccountRegion", "us-east-1")),
                "topic-missing", in(genesys -> genesys.dropTopic(TOPIC)),
                "topic-not-offered", in(genesys -> genesys.stopOffering(TOPIC)),
                "queue-gone", in(GenesysScenarios::recreate));
    }

    private static Scenario in(Function<GenesysControls, Runnable> fault) {
        return world -> fault.apply(world.genesys().controls());
    }

    private static Runnable recreate(GenesysControls genesys) {
        return QUEUES.stream()
                .map(name -> genesys.recreateQueue(
                        DemoQueues.id(name), UUID.randomUUID().toString()))
                .reduce((first, second) -> () -> {
                    second.run();
                    first.run();
                })
                .orElse(() -> {});
    }
}
