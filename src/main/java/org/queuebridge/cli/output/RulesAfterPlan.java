package org.queuebridge.cli.output;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.TargetsState;

/**
 * The rules of a bus before a plan and after it.
 *
 * @param all every rule as it is
 * @param formats the event formats that can hold a queue's id
 */
public record RulesAfterPlan(EventBus bus, List<RuleInsight> all, List<EventFormat> formats) {
    public RulesAfterPlan {
        all = List.copyOf(all);
        formats = List.copyOf(formats);
    }

    /** The rules that a plan changes or deletes, as they are. */
    List<RuleInsight> before(ChangePlan plan) {
        List<RuleInsight> before = new ArrayList<>();
        plan.changes().forEach(change -> change.before().ifPresent(image -> before.add(insight(change.key(), image))));
        return before;
    }

    /** Every rule of the bus as it is after a plan. */
    List<RuleInsight> after(ChangePlan plan) {
        Set<RuleKey> keys = new HashSet<>();
        List<RuleInsight> after = new ArrayList<>();
        for (RuleChange change : plan.changes()) {
            keys.add(change.key());
            change.after().ifPresent(image -> after.add(insight(change.key(), image)));
        }
        all.stream().filter(rule -> !keys.contains(rule.rule().key())).forEach(after::add);
        return after;
    }

    private RuleInsight insight(RuleKey key, RuleImage image) {
        Rule rule = new Rule(key.name(), key.bus(), bus.ruleArn(key.name()), image.fields(), Optional.empty());
        return RuleInsight.of(bus, new RuleWithTargets(rule, image.targets()), new TargetsState.Known(), formats);
    }
}
