package org.queuebridge.doctor.fix.rule;

import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.permission.PlanGrants;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.ChangeUseCases;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.doctor.fix.FixNote;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.RequestedImage;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.build.ConditionPath;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.json.JsonText;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.EventBridge;

/**
 * Plans the fixes of a rule: reads both clouds, changes nothing. The plans are applied, journaled and undone as any
 * other.
 *
 * @param genesys who is signed in, for queues that are gone
 * @param formats the event formats that can hold a queue's id
 * @param known the loaded queues
 */
public record PlanRuleFix(
        AwsSession aws,
        Optional<GenesysSession> genesys,
        ChangeUseCases changes,
        List<EventFormat> formats,
        KnownQueues known) {
    public PlanRuleFix {
        formats = List.copyOf(formats);
    }

    /**
     * Plans a fix.
     *
     * @throws org.queuebridge.domain.FailureException where something that it needs cannot be read, or AWS manages the
     *     rule
     * @throws InterruptedException where it is canceled
     */
    public FixPlan of(DoctorFix.OfRule fix) throws InterruptedException {
        RulePlans plans = new RulePlans(events(), permissions());
        return switch (fix) {
            case DoctorFix.EnableRule(RuleKey rule) -> enabling(plans, rule);
            case DoctorFix.CorrectTopics(RuleKey rule, List<String> topics) ->
                new CorrectTopicNames(plans, genesys).of(rule, topics);
            case DoctorFix.EditPattern(RuleKey rule) ->
                new FixPlan.Edit(
                        rule,
                        FixPlan.Place.PATTERN,
                        Optional.empty(),
                        List.of(FixNote.of(FixNote.Kind.PATTERN_TO_EDIT)));
            case DoctorFix.AddTarget(RuleKey rule) ->
                new FixPlan.Edit(rule, FixPlan.Place.TARGETS, Optional.empty(), List.of());
            case DoctorFix.AddDeadLetterQueue(RuleKey rule, String target) ->
                targets(plans).catching(rule, target);
            case DoctorFix.AllowDelivery(RuleKey rule, String target) ->
                targets(plans).allowing(rule, target);
            case DoctorFix.CorrectArn(RuleKey rule, String target) ->
                targets(plans).correcting(rule, target);
            case DoctorFix.CorrectInput(RuleKey rule, String target) ->
                new CorrectInputTemplate(plans).of(rule, target);
            case DoctorFix.CorrectPath(RuleKey rule, ConditionPath from, ConditionPath to) ->
                correcting(plans, rule, from, to);
            case DoctorFix.MoveToBus(RuleKey rule) -> new MoveRule(plans, formats, genesys).of(rule);
            case DoctorFix.SwapQueues(RuleKey rule, List<String> ids) ->
                new SwapQueueIds(plans, genesys, gone(), known).of(rule.bus(), ids);
        };
    }

    private static FixPlan enabling(RulePlans plans, RuleKey key) {
        return plans.of(
                key,
                rule -> plans.planned(new ChangePlan(
                        Purpose.ENABLE,
                        List.of(new RuleChange(
                                key, Optional.of(rule), Optional.of(RequestedImage.enabled(rule, true)))))));
    }

    private static FixPlan correcting(RulePlans plans, RuleKey key, ConditionPath from, ConditionPath to) {
        return plans.of(
                key,
                rule -> rule.fields()
                        .pattern()
                        .flatMap(text -> JsonText.parse(text).object())
                        .filter(pattern -> !from.tests(pattern).isEmpty())
                        .filter(pattern -> from.tests(from.moved(pattern, to)).isEmpty())
                        .map(pattern -> JsonWriter.compact(from.moved(pattern, to)))
                        .map(moved -> plans.updating(
                                rule,
                                rule.with(
                                        rule.fields().with(moved, rule.fields().description())),
                                FixNote.of(FixNote.Kind.PATH_CORRECTED, from.dotted(), to.dotted())))
                        .orElseGet(() -> new FixPlan.NotPossible(FixNote.of(FixNote.Kind.NOTHING_TO_DO))));
    }

    private FixTargets targets(RulePlans plans) {
        return new FixTargets(plans, aws.services().catalog());
    }

    private GoneQueueNames gone() {
        return new GoneQueueNames(known, changes.journal(), aws.account(), formats);
    }

    private EventBridge events() {
        return aws.services().eventBridge();
    }

    private PlanGrants permissions() {
        return changes.planning(aws);
    }
}
