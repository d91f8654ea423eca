package org.queuebridge.sandbox.scenario;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.demo.DemoQueues;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.demo.DemoTargets;
import org.queuebridge.sandbox.genesys.GenesysEvent;

/** Faults of the rule's target, which is a queue, and of its dead-letter queue. */
final class TargetScenarios {
    private static final String RULE = ScenarioWorld.RULE;
    private static final AccountRegion FOREIGN = new AccountRegion("999988887777", ScenarioWorld.HOME.region());

    private static final String OPEN_POLICY = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sqs:*","Resource":"*"}]}\
        """;

    private static final String TRUST_IN_ANOTHER = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},\
        "Action":"sts:AssumeRole"}]}\
        """;

    /** How many calls end at once. */
    private static final int CALLS = 3;

    private TargetScenarios() {}

    static Map<String, Scenario> all() {
        Map<String, Scenario> all = new HashMap<>(deliveries());
        all.putAll(Map.of(
                "target-gone", world -> world.targets().sqs().remove(DemoRules.ENDED_QUEUE),
                "target-policy-missing",
                        world -> world.targets().sqs().change(DemoRules.ENDED_QUEUE, Map.of("Policy", "")),
                "target-role-missing", TargetScenarios::aimAtAnotherAccount,
                "target-key-denied", TargetScenarios::encrypt,
                "dead-letter-queue-denied", world -> world.rules().aim(RULE, TargetScenarios::addDeadLetterQueue),
                "input-path-missing",
                        world -> world.rules()
                                .aim(RULE, target -> target.addProperty("InputPath", "$.detail.eventBody.queueID"))));
        return all;
    }

    /** Those that only deliveries tell of. */
    private static Map<String, Scenario> deliveries() {
        return Map.of(
                "target-role-refused", TargetScenarios::withholdRole,
                "target-throttled", TargetScenarios::throttle,
                "message-too-large", TargetScenarios::takeSmallMessages,
                "dead-letters-waiting", TargetScenarios::leaveDeadLetters,
                "deliveries-failing", TargetScenarios::failDeliveries);
    }

    /** Into another account EventBridge delivers with a role only, whatever the queue's own policy says. */
    private static Runnable aimAtAnotherAccount(ScenarioWorld world) {
        String name = "conversation-ended";
        String queue = FOREIGN.arn("sqs", name);
        Runnable back = world.rules().aim(RULE, target -> target.addProperty("Arn", queue));
        world.targets().sqs().create(FOREIGN, name, Map.of("Policy", OPEN_POLICY));
        return () -> {
            world.targets().sqs().remove(queue);
            back.run();
        };
    }

    /** The target has a role, which trusts another service and may do nothing. */
    private static Runnable withholdRole(ScenarioWorld world) {
        String role = "arn:aws:iam::" + ScenarioWorld.HOME.account() + ":role/deliver-ended";
        Runnable back = world.rules().aim(RULE, target -> target.addProperty("RoleArn", role));
        world.targets().roles().trust(role, TRUST_IN_ANOTHER);
        endCalls(world);
        return () -> {
            world.targets().roles().remove(role);
            back.run();
        };
    }

    /** The target takes no more calls for now; what came meanwhile is in the dead-letter queue. */
    private static Runnable throttle(ScenarioWorld world) {
        Runnable back = catchDeadLetters(world);
        Runnable calm = world.events().throttle(DemoRules.ENDED_QUEUE);
        endCalls(world);
        return () -> {
            calm.run();
            back.run();
        };
    }

    /** What the queue is sent has the event several times, and so is larger than the least limit of a queue. */
    private static Runnable takeSmallMessages(ScenarioWorld world) {
        Runnable dead = catchDeadLetters(world);
        String event = "<aws.events.event.json>";
        Runnable input = world.rules()
                .aim(
                        RULE,
                        target ->
                                target.add("InputTransformer", template("[" + event + ("," + event).repeat(3) + "]")));
        Runnable large = world.targets().sqs().change(DemoRules.ENDED_QUEUE, Map.of("MaximumMessageSize", "1024"));
        endCalls(world);
        return () -> {
            large.run();
            input.run();
            dead.run();
        };
    }

    private static Runnable encrypt(ScenarioWorld world) {
        String key =
                world.targets().kms().create(ScenarioWorld.HOME, ScenarioKeys.OF_QUEUE, ScenarioKeys.FOR_NO_SERVICE);
        return world.targets().sqs().change(DemoRules.ENDED_QUEUE, Map.of("KmsMasterKeyId", key));
    }

    /** For a while the target took nothing; what came meanwhile is in the dead-letter queue. */
    private static Runnable leaveDeadLetters(ScenarioWorld world) {
        Runnable back = catchDeadLetters(world);
        Runnable denied = world.targets().sqs().change(DemoRules.ENDED_QUEUE, Map.of("Policy", ""));
        endCalls(world);
        denied.run();
        return back;
    }

    private static Runnable catchDeadLetters(ScenarioWorld world) {
        String queue = ScenarioWorld.HOME.arn("sqs", DemoTargets.DEAD_LETTERS);
        Runnable target = world.rules().aim(RULE, TargetScenarios::addDeadLetterQueue);
        Runnable policy = world.targets().sqs().change(queue, Map.of("Policy", OPEN_POLICY));
        return () -> {
            policy.run();
            world.targets().sqs().clear(queue);
            target.run();
        };
    }

    /** What the target is sent is no JSON, once a real event is in it: its quotation marks are not escaped. */
    private static Runnable failDeliveries(ScenarioWorld world) {
        Runnable back = world.rules().aim(RULE, target -> {
            target.add("InputTransformer", template("{\"event\": \"<aws.events.event.json>\"}"));
        });
        endCalls(world);
        return back;
    }

    private static JsonObject template(String text) {
        JsonObject transformer = new JsonObject();
        transformer.addProperty("InputTemplate", text);
        return transformer;
    }

    private static void endCalls(ScenarioWorld world) {
        for (int i = 0; i < CALLS; i++) {
            world.genesys()
                    .happen(GenesysEvent.of(
                            "user.end",
                            UUID.randomUUID().toString(),
                            DemoQueues.id("Support EN"),
                            world.targets().clock().instant()));
        }
    }

    /** The queue has no policy, as when it is new. */
    private static void addDeadLetterQueue(JsonObject target) {
        JsonObject queue = new JsonObject();
        queue.addProperty("Arn", ScenarioWorld.HOME.arn("sqs", DemoTargets.DEAD_LETTERS));
        target.add("DeadLetterConfig", queue);
    }
}
