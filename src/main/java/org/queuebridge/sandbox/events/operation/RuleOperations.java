package org.queuebridge.sandbox.events.operation;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.Paging;
import org.queuebridge.sandbox.events.request.EventInput;
import org.queuebridge.sandbox.events.request.EventOperation;
import org.queuebridge.sandbox.events.request.EventPages;
import org.queuebridge.sandbox.events.request.InputShape;
import org.queuebridge.sandbox.events.state.EventRefusals;
import org.queuebridge.sandbox.events.state.RegionState;
import org.queuebridge.sandbox.events.state.RuleDefinition;
import org.queuebridge.sandbox.events.state.RulePattern;
import org.queuebridge.sandbox.events.state.RuleReference;
import org.queuebridge.sandbox.events.state.StoredBus;
import org.queuebridge.sandbox.events.state.StoredRule;

/** Lists, describes, enables, disables and deletes rules. */
public final class RuleOperations {
    private final RegionState state;

    public RuleOperations(RegionState state) {
        this.state = state;
    }

    public Map<String, EventOperation> all() {
        return Map.of(
                "ListRules", this::list,
                "DescribeRule", this::describe,
                "EnableRule", input -> setState(input, "ENABLED"),
                "DisableRule", input -> setState(input, "DISABLED"),
                "DeleteRule", this::delete);
    }

    private JsonObject list(EventInput input) {
        Paging paging = EventPages.read(input, "ListRules");
        Optional<String> busName = input.optional("EventBusName", InputShape.BUS);
        String prefix = input.optional("NamePrefix", InputShape.RULE_NAME).orElse("");
        input.check();
        StoredBus bus = state.bus(busName);
        NavigableMap<String, StoredRule> rules = new TreeMap<>(bus.rules());
        rules.keySet().removeIf(name -> !name.startsWith(prefix));
        return new Output()
                .page("Rules", paging.of(rules), rule -> described(bus, rule).json())
                .json();
    }

    private JsonObject describe(EventInput input) {
        RuleReference reference = RuleReference.read(input, "Name");
        input.check();
        StoredBus bus = reference.bus(state);
        return described(bus, bus.rule(reference.name()))
                .text("CreatedBy", state.home().account())
                .json();
    }

    private JsonObject setState(EventInput input, String wanted) {
        RuleReference reference = RuleReference.read(input, "Name");
        input.check();
        StoredRule rule = reference.rule(state);
        if (rule.managedBy().isPresent()) {
            throw EventRefusals.managed(rule);
        }
        rule.define(rule.definition().withState(wanted));
        return Output.nothing();
    }

    /** Deleting a rule twice succeeds. Force overrides the lock of a managed rule, not the need to remove targets. */
    private JsonObject delete(EventInput input) {
        RuleReference reference = RuleReference.read(input, "Name");
        boolean force = input.flag("Force");
        input.check();
        StoredBus bus = reference.bus(state);
        Optional.ofNullable(bus.rules().get(reference.name())).ifPresent(rule -> checkDeletable(rule, force));
        bus.rules().remove(reference.name());
        return Output.nothing();
    }

    private static void checkDeletable(StoredRule rule, boolean force) {
        if (rule.managedBy().isPresent() && !force) {
            throw EventRefusals.managedUnlessForced(rule.name());
        }
        if (!rule.targets().isEmpty()) {
            throw EventRefusals.ruleHasTargets();
        }
    }

    private Output described(StoredBus bus, StoredRule rule) {
        RuleDefinition definition = rule.definition();
        return new Output()
                .text("Name", rule.name())
                .text("Arn", state.ruleArn(bus, rule))
                .text("EventPattern", definition.pattern().map(RulePattern::text))
                .text("ScheduleExpression", definition.schedule())
                .text("State", definition.state())
                .text("Description", definition.description())
                .text("RoleArn", definition.roleArn())
                .text("ManagedBy", rule.managedBy())
                .text("EventBusName", bus.name());
    }
}
