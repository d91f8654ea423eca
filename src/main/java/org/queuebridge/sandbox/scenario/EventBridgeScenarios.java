package org.queuebridge.sandbox.scenario;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.events.state.StoredPartnerSource;

/** Faults of the partner's source, its bus and the rule. */
final class EventBridgeScenarios {
    private static final String RULE = ScenarioWorld.RULE;
    private static final String PATTERN = "EventPattern";

    private EventBridgeScenarios() {}

    static Map<String, Scenario> all() {
        return Map.of(
                "bus-key-disabled",
                world -> encrypt(world, true),
                "bus-key-denied",
                world -> encrypt(world, false),
                "source-pending",
                EventBridgeScenarios::dissociate,
                "source-deleted",
                source(found -> found.map(each -> each.in(StoredPartnerSource.State.DELETED))),
                "source-missing",
                source(_ -> Optional.empty()),
                "rule-disabled",
                world -> world.rules().define(RULE, rule -> rule.addProperty("State", "DISABLED")),
                "rule-on-wrong-bus",
                EventBridgeScenarios::move,
                "pattern-cannot-match",
                world -> world.rules().define(RULE, EventBridgeScenarios::misspell),
                "no-target",
                world -> world.rules().disarm(RULE));
    }

    private static Scenario source(UnaryOperator<Optional<StoredPartnerSource>> change) {
        return world -> world.events().changeSource(ScenarioWorld.HOME, DemoAccount.EVENT_SOURCE, change);
    }

    /** The bus is deleted with its rules, so that its source waits for a bus. */
    private static Runnable dissociate(ScenarioWorld world) {
        RuleEditor rules = world.rules();
        List<Runnable> back = new ArrayList<>();
        rules.names().forEach(rule -> back.add(rules.delete(rule)));
        JsonObject settings = bus(world, "DescribeEventBus", new JsonObject());
        bus(world, "DeleteEventBus", new JsonObject());
        return () -> {
            if (world.events().hasBus(ScenarioWorld.HOME, DemoAccount.EVENT_SOURCE)) {
                back.forEach(Runnable::run);
                return;
            }
            settings.addProperty("EventSourceName", DemoAccount.EVENT_SOURCE);
            bus(world, "CreateEventBus", settings);
            back.forEach(Runnable::run);
        };
    }

    private static JsonObject bus(ScenarioWorld world, String operation, JsonObject settings) {
        JsonObject request = settings.deepCopy();
        request.addProperty("Name", DemoAccount.EVENT_SOURCE);
        try {
            return world.events().call(ScenarioWorld.HOME, operation, request);
        } catch (AwsException e) {
            throw new IllegalArgumentException(e.sentence(), e);
        }
    }

    /** @param permitted whether the key lets EventBridge use it; it is disabled then */
    private static Runnable encrypt(ScenarioWorld world, boolean permitted) {
        JsonObject before = bus(world, "DescribeEventBus", new JsonObject());
        String policy = permitted ? ScenarioKeys.FOR_EVENTS : ScenarioKeys.FOR_NO_SERVICE;
        String key = world.targets().kms().create(ScenarioWorld.HOME, ScenarioKeys.OF_BUS, policy);
        world.targets().kms().enable(ScenarioWorld.HOME, ScenarioKeys.OF_BUS, !permitted);
        JsonObject encrypted = before.deepCopy();
        encrypted.addProperty("KmsKeyIdentifier", key);
        bus(world, "UpdateEventBus", encrypted);
        return () -> bus(world, "UpdateEventBus", before);
    }

    private static Runnable move(ScenarioWorld world) {
        RuleEditor wrong = world.rules(DemoRules.RELAY_BUS);
        wrong.put(world.rules().read(RULE));
        Runnable back = world.rules().delete(RULE);
        return () -> {
            wrong.delete(RULE);
            back.run();
        };
    }

    /** As people do who write topics by hand. */
    private static void misspell(JsonObject rule) {
        rule.addProperty(PATTERN, rule.get(PATTERN).getAsString().replace(".user.end", ".user.ended"));
    }
}
