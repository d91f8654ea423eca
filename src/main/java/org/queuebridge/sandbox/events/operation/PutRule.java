package org.queuebridge.sandbox.events.operation;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.events.request.EventInput;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.sandbox.events.request.EventOperation;
import org.queuebridge.sandbox.events.request.InputShape;
import org.queuebridge.sandbox.events.state.EventRefusals;
import org.queuebridge.sandbox.events.state.RegionState;
import org.queuebridge.sandbox.events.state.RequestTags;
import org.queuebridge.sandbox.events.state.RuleDefinition;
import org.queuebridge.sandbox.events.state.RulePattern;
import org.queuebridge.sandbox.events.state.RuleReference;
import org.queuebridge.sandbox.events.state.StoredBus;
import org.queuebridge.sandbox.events.state.StoredRule;

/**
 * Creates a rule, or silently replaces everything that PutRule sets: omitted fields become empty, and the state
 * ENABLED. Targets are kept, and tags apply to a new rule only.
 */
public final class PutRule implements EventOperation {
    private final RegionState state;
    private final EventLimits limits;

    public PutRule(RegionState state, EventLimits limits) {
        this.state = state;
        this.limits = limits;
    }

    @Override
    public JsonObject call(EventInput input) {
        RuleReference reference = RuleReference.read(input, "Name");
        Optional<String> pattern = input.optional("EventPattern", InputShape.eventPattern(limits));
        Optional<String> schedule = input.optional("ScheduleExpression", InputShape.SCHEDULE);
        String ruleState = input.optional("State", InputShape.STATE).orElse("ENABLED");
        Optional<String> description = input.optional("Description", InputShape.DESCRIPTION);
        Optional<String> roleArn = input.optional("RoleArn", InputShape.ARN);
        Map<String, String> tags = RequestTags.read(input, "Tags");
        input.check();
        StoredBus bus = reference.bus(state);
        checkTrigger(bus, pattern, schedule);
        RuleDefinition definition =
                new RuleDefinition(pattern.map(RulePattern::compile), schedule, ruleState, description, roleArn);
        StoredRule rule = put(bus, reference.name(), definition, tags);
        return new Output().text("RuleArn", state.ruleArn(bus, rule)).json();
    }

    private StoredRule put(StoredBus bus, String name, RuleDefinition definition, Map<String, String> tags) {
        StoredRule existing = bus.rules().get(name);
        if (existing != null && existing.managedBy().isPresent()) {
            throw EventRefusals.managed(existing);
        }
        checkRoom(bus, name, definition);
        if (existing != null) {
            existing.define(definition);
            return existing;
        }
        StoredRule created = new StoredRule(name, definition);
        created.tags().putAll(tags);
        bus.rules().put(name, created);
        return created;
    }

    private void checkRoom(StoredBus bus, String name, RuleDefinition definition) {
        boolean full = !bus.rules().containsKey(name) && bus.rules().size() >= limits.rules();
        boolean wild = definition.hasWildcard() && otherWildcardRules(bus, name) >= limits.wildcardRules();
        if (full || wild) {
            throw EventRefusals.tooMany();
        }
    }

    private static long otherWildcardRules(StoredBus bus, String name) {
        return bus.rules().values().stream()
                .filter(rule -> !rule.name().equals(name) && rule.definition().hasWildcard())
                .count();
    }

    private static void checkTrigger(StoredBus bus, Optional<String> pattern, Optional<String> schedule) {
        if (pattern.isEmpty() && schedule.isEmpty()) {
            throw AwsException.validation("Parameter(s) EventPattern or ScheduleExpression must be specified.");
        }
        if (schedule.isPresent() && !bus.name().equals(RegionState.DEFAULT_BUS)) {
            throw AwsException.validation("ScheduleExpression is supported only on the default event bus.");
        }
        if (schedule.filter(text -> !ScheduleExpression.isOne(text)).isPresent()) {
            throw AwsException.validation("Parameter ScheduleExpression is not valid.");
        }
    }
}
