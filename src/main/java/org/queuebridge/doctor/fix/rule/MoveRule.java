package org.queuebridge.doctor.fix.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.queuebridge.changes.permission.PlanGrants;
import org.queuebridge.changes.read.ReadRule;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.fix.FixNote;
import org.queuebridge.doctor.fix.FixNote.Kind;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.RequestedImage;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.RuleInsight;

/**
 * Plans a rule that is on the wrong bus anew on the right one, with the same fields, targets and tags, and to disable
 * the old one, which is only done once the new one is as planned.
 *
 * @param genesys who is signed in: of several buses, that of the organization is the right one
 */
record MoveRule(RulePlans plans, List<EventFormat> formats, Optional<GenesysSession> genesys) {
    FixPlan of(RuleKey key) {
        return plans.of(key, rule -> {
            List<EventBus> all = plans.events().buses().items();
            List<EventBus> right = right(rule, all);
            if (right.isEmpty()) {
                return new FixPlan.NotPossible(FixNote.of(Kind.NO_BUS));
            } else if (right.size() > 1) {
                String names = right.stream().map(EventBus::name).collect(Collectors.joining(", "));
                return new FixPlan.NotPossible(FixNote.of(Kind.SEVERAL_BUSES, names));
            }
            return moved(rule, right.getFirst());
        });
    }

    /** The other buses on which the pattern certainly can match; where there are several, that of the organization. */
    private List<EventBus> right(RuleImage rule, List<EventBus> all) {
        List<EventBus> can = all.stream()
                .filter(bus -> !bus.name().equals(rule.key().bus()))
                .filter(bus -> RuleInsight.reading(bus, rule.fields().pattern(), formats)
                        .map(PatternReading::matches)
                        .filter(Answer.YES::equals)
                        .isPresent())
                .toList();
        List<EventBus> own = can.stream()
                .filter(bus -> bus.genesysOrganization().isPresent()
                        && bus.genesysOrganization().equals(genesys.map(GenesysSession::organizationId)))
                .toList();
        return own.isEmpty() ? can : own;
    }

    private FixPlan moved(RuleImage rule, EventBus bus) {
        RuleKey key = new RuleKey(bus.name(), rule.key().name());
        if (new ReadRule(plans.events()).rule(key).isPresent()) {
            return new FixPlan.NotPossible(FixNote.of(Kind.NAME_TAKEN, key.name(), bus.name()));
        }
        RuleImage made = new RuleImage(key, rule.fields(), rule.targets(), rule.tags());
        ChangePlan making = permissions(bus)
                .complete(new ChangePlan(
                        Purpose.CREATE, List.of(new RuleChange(key, Optional.empty(), Optional.of(made)))));
        ChangePlan both = new ChangePlan(
                Purpose.UPDATE,
                List.of(
                        making.changes().getFirst(),
                        new RuleChange(
                                rule.key(), Optional.of(rule), Optional.of(RequestedImage.enabled(rule, false)))));
        return new FixPlan.Planned(
                both, permissions(bus).policies(making), List.of(FixNote.of(Kind.MOVED_TO, bus.name())));
    }

    /** The bus may be younger than the list of buses that was read when connecting. */
    private PlanGrants permissions(EventBus bus) {
        PlanGrants known = plans.permissions();
        return new PlanGrants(
                known.grants(),
                key -> key.bus().equals(bus.name())
                        ? bus.ruleArn(key.name())
                        : known.ruleArn().apply(key),
                known.others(),
                known.given(),
                known.give());
    }
}
