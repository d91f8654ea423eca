package org.queuebridge.rules;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleWithTargets;

/** Reads a single rule, and refuses those that must not be changed. */
record RuleReader(EventBridge events) {
    Optional<RuleWithTargets> read(String bus, String name) {
        return events.rule(bus, name).map(rule -> new RuleWithTargets(rule, events.targets(bus, name)));
    }

    /** A rule that is to be changed. */
    Rule changeable(String bus, String name) {
        Rule rule = events.rule(bus, name).orElseThrow(() -> new FailureException(gone(bus, name)));
        refuseManaged(rule);
        return rule;
    }

    static void refuseManaged(Rule rule) {
        if (rule.managed()) {
            throw new FailureException(new Failure.Conflict(Reason.AWS_MANAGED_RULE, List.of(), Evidence.NONE));
        }
    }

    /** In the service's words. */
    static Failure gone(String bus, String name) {
        return new Failure.NotFound(
                Reason.AWS_NOT_FOUND,
                List.of("Rule %s does not exist on EventBus %s.".formatted(name, bus)),
                Evidence.NONE);
    }

    /** Somebody else changed it meanwhile. */
    static Failure changed() {
        return new Failure.Conflict(Reason.AWS_CONCURRENT_CHANGE, List.of(), Evidence.NONE);
    }
}
