package org.queuebridge.sandbox.scenario;

import java.util.HashMap;
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
        Map<String, Scenario> all = new HashMap<>();
        all.put(
                "organization-other",
                in(genesys -> genesys.organization(UUID.randomUUID().toString(), "Another Contact Centre")));
        all.put("integration-missing", in(GenesysControls::removeIntegration));
        all.put("integration-disabled", in(GenesysControls::disableIntegration));
        all.put(
                "integration-error",
                in(genesys -> genesys.failIntegration("The partner event source could not be reached.")));
        all.put(
                "integration-other-account",
                in(genesys -> genesys.configureIntegration("awsAccountId", "999988887777")));
        all.put(
                "integration-other-region",
                in(genesys -> genesys.configureIntegration("awsAccountRegion", "us-east-1")));
        all.put("topic-missing", in(genesys -> genesys.dropTopic(TOPIC)));
        all.put("topic-not-offered", in(genesys -> genesys.stopOffering(TOPIC)));
        all.put("queue-gone", in(GenesysScenarios::recreate));
        all.put("quiet", GenesysScenarios::fallSilent);
        return all;
    }

    private static Scenario in(Function<GenesysControls, Runnable> fault) {
        return world -> fault.apply(world.genesys().controls());
    }

    /** Nor did anybody call before. */
    private static Runnable fallSilent(ScenarioWorld world) {
        Runnable heard = world.metrics().forget(ScenarioWorld.HOME);
        Runnable back = world.genesys().controls().silence();
        return () -> {
            back.run();
            heard.run();
        };
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
