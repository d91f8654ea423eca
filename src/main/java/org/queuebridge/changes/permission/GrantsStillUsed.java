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

/** Which statements rules live on by now, asked of EventBridge just before one is taken away. */
public record GrantsStillUsed(EventBridge events, Grants grants) {
    /**
     * Whether a rule other than the grant's lives on its statement. A statement for just one rule is never asked for.
     */
    public boolean livesOn(Grant grant) {
        SharedGrants shared = new SharedGrants(grants);
        return grant.shared()
                && events.buses().stream()
                        .flatMap(bus -> candidates(bus, grant))
                        .anyMatch(rule -> shared.livesOn(List.of(rule), grant));
    }

    /** Read one by one: mostly the first one lives on it. */
    private Stream<DeliveringRule> candidates(EventBus bus, Grant grant) {
        return names(bus, grant)
                .filter(name -> NeededGrants.letsIn(grant, bus.ruleArn(name)))
                .filter(name -> !bus.ruleArn(name).equals(grant.ruleArn()))
                .map(name -> new DeliveringRule(
                        new RuleKey(bus.name(), name), bus.ruleArn(name), events.targets(bus.name(), name)));
    }

    /** A queue can also be where a rule's dead letters go, which no list by target tells. */
    private Stream<String> names(EventBus bus, Grant grant) {
        if (grant.kind() == TargetKind.SQS) {
            return NeededGrants.canLetIn(grant, bus.ruleArn(""))
                    ? events.rules(bus.name()).stream().map(Rule::name)
                    : Stream.of();
        }
        return events.rulesTo(bus.name(), grant.resourceArn()).stream();
    }
}
