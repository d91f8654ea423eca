package org.queuebridge.sandbox.scenario;

import com.google.gson.JsonObject;
import java.util.Map;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.demo.DemoTargets;

/** Faults of the rule's target, which is a queue, and of its dead-letter queue. */
final class TargetScenarios {
    private static final String RULE = ScenarioWorld.RULE;
    private static final AccountRegion FOREIGN = new AccountRegion("999988887777", ScenarioWorld.HOME.region());

    /** Of a key that lets its account use it, and no service. */
    private static final String KEY_POLICY = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::%s:root"},\
        "Action":"kms:*","Resource":"*"}]}\
        """.formatted(ScenarioWorld.HOME.account());

    private static final String OPEN_POLICY = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sqs:*","Resource":"*"}]}\
        """;

    private TargetScenarios() {}

    static Map<String, Scenario> all() {
        return Map.of(
                "target-gone", world -> world.targets().sqs().remove(DemoRules.ENDED_QUEUE),
                "target-policy-missing",
                        world -> world.targets().sqs().change(DemoRules.ENDED_QUEUE, Map.of("Policy", "")),
                "target-role-missing", TargetScenarios::aimAtAnotherAccount,
                "target-key-denied", TargetScenarios::encrypt,
                "dead-letter-queue-denied", world -> world.rules().aim(RULE, TargetScenarios::addDeadLetterQueue));
    }

    /** Into another account EventBridge delivers with a role only, whatever the queue's own policy says. */
    private static Runnable aimAtAnotherAccount(ScenarioWorld world) {
        String queue = world.targets().sqs().create(FOREIGN, "conversation-ended", Map.of("Policy", OPEN_POLICY));
        Runnable back = world.rules().aim(RULE, target -> target.addProperty("Arn", queue));
        return () -> {
            back.run();
            world.targets().sqs().remove(queue);
        };
    }

    private static Runnable encrypt(ScenarioWorld world) {
        String key =
                world.targets().kms().create(ScenarioWorld.HOME, "5c9e1f70-2d84-4b3a-9f61-c07d8e2a5b94", KEY_POLICY);
        return world.targets().sqs().change(DemoRules.ENDED_QUEUE, Map.of("KmsMasterKeyId", key));
    }

    /** The queue has no policy, as when it is new. */
    private static void addDeadLetterQueue(JsonObject target) {
        JsonObject queue = new JsonObject();
        queue.addProperty("Arn", ScenarioWorld.HOME.arn("sqs", DemoTargets.DEAD_LETTERS));
        target.add("DeadLetterConfig", queue);
    }
}
