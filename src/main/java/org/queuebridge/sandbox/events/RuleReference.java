package org.queuebridge.sandbox.events;

import java.util.Optional;

/** The rule that a request names: by name, and by the name or ARN of its bus. */
record RuleReference(String name, Optional<String> bus) {

    /** Reads {@code EventBusName} and the rule's name from the field that the operation has for it. */
    static RuleReference read(Input input, String field) {
        return new RuleReference(input.required(field, Shape.RULE_NAME), input.optional("EventBusName", Shape.BUS));
    }

    /** The bus, or the service's refusal. */
    StoredBus bus(RegionState state) {
        return state.bus(bus);
    }

    /** The rule, or the service's refusal. */
    StoredRule rule(RegionState state) {
        return bus(state).rule(name);
    }
}
