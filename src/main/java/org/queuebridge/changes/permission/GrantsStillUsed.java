package org.queuebridge.changes.permission;

import java.util.List;
import java.util.stream.Stream;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.grant.NeededGrants;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.rules.EventBridge;

/** Tells from EventBridge, just before a statement is removed, whether other rules still need it. */
public record GrantsStillUsed(EventBridge events, Grants grants) {
    /** Whether a rule other than the grant's needs its statement. Not asked for a statement of a single rule. */
    public boolean livesOn(Grant grant) {
        SharedGrants shared = new SharedGrants(grants);
        return grant.shared()
                && events.buses().stream()
                        .flatMap(bus -> candidates(bus, grant))
                        .anyMatch(rule -> shared.livesOn(List.of(rule), grant));
    }

    /** Read one by one: usually the first one already needs it. */
    private Stream<DeliveringRule> candidates(EventBus bus, Grant grant) {
        return names(bus, grant)
                .filter(name -> NeededGrants.letsIn(grant, bus.ruleArn(name)))
                .filter(name -> !bus.ruleArn(name).equals(grant.ruleArn()))
                .map(name -> new DeliveringRule(
                        new RuleKey(bus.name(), name), bus.ruleArn(name), events.targets(bus.name(), name)));
    }

    /** A queue can also be a dead-letter queue, which no list by target shows. */
    private Stream<String> names(EventBus bus, Grant grant) {
        if (grant.kind() == TargetKind.SQS) {
            return NeededGrants.canLetIn(grant, bus.ruleArn(""))
                    ? events.rules(bus.name()).stream().map(Rule::name)
                    : Stream.of();
        }
        return events.rulesTo(bus.name(), grant.resourceArn()).stream();
    }
}
