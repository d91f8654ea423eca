package org.queuebridge.rules;

import java.util.List;

/**
 * The rules of a bus before all of them are loaded, in AWS's order.
 *
 * @param rules those that are listed so far, with their targets where these are known
 * @param listed whether they are all rules of the bus
 */
public record RulesSoFar(List<RuleInsight> rules, boolean listed) {
    public RulesSoFar {
        rules = List.copyOf(rules);
    }
}
