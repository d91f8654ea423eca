package org.queuebridge.sandbox.events;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.queuebridge.sandbox.aws.Json;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.Paging;

/** Targets of rules. They are kept and returned as sent, fields unknown here included. */
final class TargetOperations {
    private final RegionState state;
    private final EventLimits limits;

    TargetOperations(RegionState state, EventLimits limits) {
        this.state = state;
        this.limits = limits;
    }

    Map<String, Operation> all() {
        return Map.of(
                "PutTargets", this::put,
                "RemoveTargets", this::remove,
                "ListTargetsByRule", this::list,
                "ListRuleNamesByTarget", this::ruleNames);
    }

    private JsonObject put(Input input) {
        RuleReference reference = RuleReference.read(input, "Rule");
        List<Input> sent = input.required("Targets", 1, EventLimits.ENTRIES);
        sent.forEach(TargetRules::read);
        input.check();
        StoredRule rule = reference.rule(state);
        if (rule.managedBy().isPresent()) {
            throw Refusals.managed(rule);
        }
        Map<String, JsonObject> targets = new LinkedHashMap<>();
        for (Input target : sent) {
            TargetRules.check(target.json(), state.home());
            targets.put(target.required("Id", Shape.TARGET_ID), target.json().deepCopy());
        }
        addAll(rule, targets);
        return noneFailed();
    }

    private void addAll(StoredRule rule, Map<String, JsonObject> targets) {
        NavigableMap<String, JsonObject> all = new TreeMap<>(rule.targets());
        all.putAll(targets);
        if (all.size() > limits.targets()) {
            throw Refusals.tooMany();
        }
        rule.targets().putAll(targets);
    }

    /** Ids that are not there are passed over. */
    private JsonObject remove(Input input) {
        RuleReference reference = RuleReference.read(input, "Rule");
        List<String> ids = input.required("Ids", 1, EventLimits.ENTRIES, Shape.TARGET_ID);
        boolean force = input.flag("Force");
        input.check();
        StoredRule rule = reference.rule(state);
        if (rule.managedBy().isPresent() && !force) {
            throw Refusals.managedUnlessForced(rule.name());
        }
        rule.targets().keySet().removeAll(ids);
        return noneFailed();
    }

    private JsonObject list(Input input) {
        RuleReference reference = RuleReference.read(input, "Rule");
        Paging paging = Pages.read(input, "ListTargetsByRule");
        input.check();
        return new Output()
                .page("Targets", paging.of(reference.rule(state).targets()), JsonObject::deepCopy)
                .json();
    }

    private JsonObject ruleNames(Input input) {
        String arn = input.required("TargetArn", Shape.ARN);
        Optional<String> bus = input.optional("EventBusName", Shape.BUS);
        Paging paging = Pages.read(input, "ListRuleNamesByTarget");
        input.check();
        NavigableMap<String, StoredRule> rules = new TreeMap<>(state.bus(bus).rules());
        rules.values().removeIf(rule -> !hasTarget(rule, arn));
        return new Output()
                .page("RuleNames", paging.of(rules), rule -> new JsonPrimitive(rule.name()))
                .json();
    }

    private static boolean hasTarget(StoredRule rule, String arn) {
        return rule.targets().values().stream()
                .anyMatch(target -> Json.text(target, "Arn").filter(arn::equals).isPresent());
    }

    private static JsonObject noneFailed() {
        return new Output()
                .number("FailedEntryCount", 0)
                .list("FailedEntries", List.<JsonObject>of(), entry -> entry)
                .json();
    }
}
