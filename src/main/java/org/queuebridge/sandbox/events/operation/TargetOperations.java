package org.queuebridge.sandbox.events.operation;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.Paging;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.events.request.EventInput;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.sandbox.events.request.EventOperation;
import org.queuebridge.sandbox.events.request.EventPages;
import org.queuebridge.sandbox.events.request.InputShape;
import org.queuebridge.sandbox.events.state.EventRefusals;
import org.queuebridge.sandbox.events.state.RegionState;
import org.queuebridge.sandbox.events.state.RuleReference;
import org.queuebridge.sandbox.events.state.StoredRule;

/** Targets of rules. They are kept and returned as sent, fields unknown here included. */
public final class TargetOperations {
    private final RegionState state;
    private final EventLimits limits;

    public TargetOperations(RegionState state, EventLimits limits) {
        this.state = state;
        this.limits = limits;
    }

    public Map<String, EventOperation> all() {
        return Map.of(
                "PutTargets", this::put,
                "RemoveTargets", this::remove,
                "ListTargetsByRule", this::list,
                "ListRuleNamesByTarget", this::ruleNames);
    }

    private JsonObject put(EventInput input) {
        RuleReference reference = RuleReference.read(input, "Rule");
        List<EventInput> sent = input.required("Targets", 1, EventLimits.ENTRIES);
        sent.forEach(TargetRules::read);
        input.check();
        StoredRule rule = reference.rule(state);
        if (rule.managedBy().isPresent()) {
            throw EventRefusals.managed(rule);
        }
        Map<String, JsonObject> targets = new LinkedHashMap<>();
        for (EventInput target : sent) {
            TargetRules.check(target.json(), state.home());
            targets.put(
                    target.required("Id", InputShape.TARGET_ID), target.json().deepCopy());
        }
        addAll(rule, targets);
        return noneFailed();
    }

    private void addAll(StoredRule rule, Map<String, JsonObject> targets) {
        NavigableMap<String, JsonObject> all = new TreeMap<>(rule.targets());
        all.putAll(targets);
        if (all.size() > limits.targets()) {
            throw EventRefusals.tooMany();
        }
        rule.targets().putAll(targets);
    }

    /** Ids that are not there are passed over. */
    private JsonObject remove(EventInput input) {
        RuleReference reference = RuleReference.read(input, "Rule");
        List<String> ids = input.required("Ids", 1, EventLimits.ENTRIES, InputShape.TARGET_ID);
        boolean force = input.flag("Force");
        input.check();
        StoredRule rule = reference.rule(state);
        if (rule.managedBy().isPresent() && !force) {
            throw EventRefusals.managedUnlessForced(rule.name());
        }
        rule.targets().keySet().removeAll(ids);
        return noneFailed();
    }

    private JsonObject list(EventInput input) {
        RuleReference reference = RuleReference.read(input, "Rule");
        Paging paging = EventPages.read(input, "ListTargetsByRule");
        input.check();
        return new Output()
                .page("Targets", paging.of(reference.rule(state).targets()), JsonObject::deepCopy)
                .json();
    }

    private JsonObject ruleNames(EventInput input) {
        String arn = input.required("TargetArn", InputShape.ARN);
        Optional<String> bus = input.optional("EventBusName", InputShape.BUS);
        Paging paging = EventPages.read(input, "ListRuleNamesByTarget");
        input.check();
        NavigableMap<String, StoredRule> rules = new TreeMap<>(state.bus(bus).rules());
        rules.values().removeIf(rule -> !hasTarget(rule, arn));
        return new Output()
                .page("RuleNames", paging.of(rules), rule -> new JsonPrimitive(rule.name()))
                .json();
    }

    private static boolean hasTarget(StoredRule rule, String arn) {
        return rule.targets().values().stream()
                .anyMatch(target ->
                        RequestJson.text(target, "Arn").filter(arn::equals).isPresent());
    }

    private static JsonObject noneFailed() {
        return new Output()
                .number("FailedEntryCount", 0)
                .list("FailedEntries", List.<JsonObject>of(), entry -> entry)
                .json();
    }
}
