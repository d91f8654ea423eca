package org.queuebridge.sandbox.events.state;

import java.util.Optional;
import org.queuebridge.sandbox.events.request.EventInput;
import org.queuebridge.sandbox.events.request.InputShape;

/** The rule that a request names: by name, and by the name or ARN of its bus. */
public record RuleReference(String name, Optional<String> bus) {

    /** Reads {@code EventBusName} and the rule's name from the field that the operation has for it. */
    public static RuleReference read(EventInput input, String field) {
        return new RuleReference(
                input.required(field, InputShape.RULE_NAME), input.optional("EventBusName", InputShape.BUS));
    }

    /** The bus, or the service's refusal. */
    public StoredBus bus(RegionState state) {
        return state.bus(bus);
    }

    /** The rule, or the service's refusal. */
    public StoredRule rule(RegionState state) {
        return bus(state).rule(name);
    }
}
