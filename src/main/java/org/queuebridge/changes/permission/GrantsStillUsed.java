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
import org.queuebridge.rules.Listed;

/** Tells from EventBridge, just before a statement is removed, whether other rules still need it. */
public record GrantsStillUsed(EventBridge events, Grants grants) {
    /** Whether a rule other than the grant's needs its statement. Not asked for a statement of a single rule. */
    public boolean livesOn(Grant grant) {
        return grant.shared() && anyLivesOn(grant);
    }

    private boolean anyLivesOn(Grant grant) {
        SharedGrants shared = new SharedGrants(grants);
        Listed<EventBus> buses = events.buses();
        return buses.unreadable() > 0
                || buses.items().stream().anyMatch(bus -> {
                    Listed<String> names = names(bus, grant);
                    return names.unreadable() > 0
                            || candidates(bus, names.items(), grant)
                                    .anyMatch(rule -> shared.livesOn(List.of(rule), grant));
                });
    }

    /** Read one by one: mostly the first one lives on it. */
    private Stream<DeliveringRule> candidates(EventBus bus, List<String> names, Grant grant) {
        return names.stream()
                .filter(name -> NeededGrants.letsIn(grant, bus.ruleArn(name)))
                .filter(name -> !bus.ruleArn(name).equals(grant.ruleArn()))
                .map(name -> new DeliveringRule(
                        new RuleKey(bus.name(), name), bus.ruleArn(name), events.targets(bus.name(), name)));
    }

    /** A queue can also be where a rule's dead letters go, which no list by target tells. */
    private Listed<String> names(EventBus bus, Grant grant) {
        if (grant.kind() != TargetKind.SQS) {
            return Listed.whole(events.rulesTo(bus.name(), grant.resourceArn()));
        }
        if (!NeededGrants.canLetIn(grant, bus.ruleArn(""))) {
            return Listed.whole(List.of());
        }
        Listed<Rule> rules = events.rules(bus.name());
        return new Listed<>(rules.items().stream().map(Rule::name).toList(), rules.unreadable());
    }
}
