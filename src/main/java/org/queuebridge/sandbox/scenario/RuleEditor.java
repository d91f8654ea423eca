package org.queuebridge.sandbox.scenario;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.events.LocalEventBridge;

/**
 * The rules of a bus, through the service's own operations.
 *
 * @param bus its name
 */
record RuleEditor(LocalEventBridge events, String bus) {
    /**
     * A rule with all that it is made of.
     *
     * @param definition as {@code DescribeRule} gives it
     */
    record Whole(JsonObject definition, List<JsonObject> targets) {
        String name() {
            return definition.get("Name").getAsString();
        }
    }

    List<String> names() {
        return list("ListRules", "Rules", new JsonObject()).stream()
                .map(each -> each.get("Name").getAsString())
                .toList();
    }

    /** @throws IllegalArgumentException where there is none of that name */
    Whole read(String rule) {
        JsonObject named = new JsonObject();
        named.addProperty("Rule", rule);
        return new Whole(call("DescribeRule", named(rule)), list("ListTargetsByRule", "Targets", named));
    }

    /** Changes the definition of a rule; gives what takes the change back. */
    Runnable define(String rule, Consumer<JsonObject> change) {
        Whole before = read(rule);
        JsonObject after = before.definition().deepCopy();
        change.accept(after);
        put(after);
        return () -> put(before.definition());
    }

    /** Changes the first target of a rule; gives what takes the change back. */
    Runnable aim(String rule, Consumer<JsonObject> change) {
        Whole before = read(rule);
        if (before.targets().isEmpty()) {
            throw new IllegalArgumentException("the rule " + rule + " has no target");
        }
        JsonObject after = before.targets().getFirst().deepCopy();
        change.accept(after);
        target(rule, List.of(after));
        return () -> put(before);
    }

    /** Takes all targets from a rule; gives what takes the change back. */
    Runnable disarm(String rule) {
        Whole before = read(rule);
        removeTargets(before);
        return () -> put(before);
    }

    /** Deletes a rule; gives what takes that back. */
    Runnable delete(String rule) {
        Whole before = read(rule);
        removeTargets(before);
        JsonObject request = named(rule);
        request.addProperty("Force", true);
        call("DeleteRule", request);
        return () -> put(before);
    }

    /** Makes a rule as it was elsewhere, or before. */
    void put(Whole rule) {
        put(rule.definition());
        target(rule.name(), rule.targets());
        RequestJson.text(rule.definition(), "ManagedBy").ifPresent(by -> events.manage(bus, rule.name(), by));
    }

    private void put(JsonObject definition) {
        JsonObject request =
                RequestJson.only(definition, "Name", "EventPattern", "ScheduleExpression", "State", "Description");
        call("PutRule", request);
    }

    private void target(String rule, List<JsonObject> targets) {
        if (targets.isEmpty()) {
            return;
        }
        JsonArray all = new JsonArray();
        targets.forEach(all::add);
        JsonObject request = new JsonObject();
        request.addProperty("Rule", rule);
        request.add("Targets", all);
        call("PutTargets", request);
    }

    private void removeTargets(Whole rule) {
        if (rule.targets().isEmpty()) {
            return;
        }
        JsonArray ids = new JsonArray();
        rule.targets().forEach(target -> ids.add(target.get("Id").getAsString()));
        JsonObject request = new JsonObject();
        request.addProperty("Rule", rule.name());
        request.add("Ids", ids);
        request.addProperty("Force", true);
        call("RemoveTargets", request);
    }

    private List<JsonObject> list(String operation, String field, JsonObject request) {
        List<JsonObject> found = new ArrayList<>();
        JsonObject page = request;
        do {
            JsonObject answer = call(operation, page);
            answer.getAsJsonArray(field).asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .forEach(found::add);
            page = request.deepCopy();
            page.add("NextToken", answer.get("NextToken"));
        } while (page.get("NextToken") != null && !page.get("NextToken").isJsonNull());
        return found;
    }

    private static JsonObject named(String rule) {
        JsonObject request = new JsonObject();
        request.addProperty("Name", rule);
        return request;
    }

    private JsonObject call(String operation, JsonObject request) {
        JsonObject onBus = request.deepCopy();
        onBus.addProperty("EventBusName", bus);
        try {
            return events.call(ScenarioWorld.HOME, operation, onBus);
        } catch (AwsException e) {
            throw new IllegalArgumentException(e.sentence(), e);
        }
    }
}
