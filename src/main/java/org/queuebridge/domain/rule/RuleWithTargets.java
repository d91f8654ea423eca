package org.queuebridge.domain.rule;

import java.util.List;

/** A rule with all its targets, as read at one moment. */
public record RuleWithTargets(Rule rule, List<Target> targets) {
    public RuleWithTargets {
        targets = List.copyOf(targets);
    }
}
