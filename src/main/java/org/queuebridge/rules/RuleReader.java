package org.queuebridge.rules;

import java.util.Optional;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleWithTargets;

/** Reads a single rule. */
record RuleReader(EventBridge events) {
    Optional<RuleWithTargets> read(String bus, String name) {
        return events.rule(bus, name).map(rule -> new RuleWithTargets(rule, events.targets(bus, name)));
    }

    /** A rule that is to be changed. */
    Rule changeable(String bus, String name) {
        Rule rule = events.rule(bus, name).orElseThrow(() -> new FailureException(RuleFailures.gone(bus, name)));
        RuleFailures.refuseManaged(rule);
        return rule;
    }
}
