package org.queuebridge.ui.compose;

import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.permission.TargetPermission;
import org.queuebridge.changes.plan.PlanDrafts;
import org.queuebridge.changes.read.ExistingRule;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.ui.change.ShownPlan;

/**
 * The plan of what is composed, with how it is shown.
 *
 * @param stage the stage; only a plan that is ready can be applied
 * @param plan the plan; empty while name, bus or pattern are missing; without changes where a name of a set is taken
 * @param permissions whether the targets let the rule deliver
 * @param taken existing rules whose names the new rules would have
 * @param drafts the composed rules
 * @param session the session in which it is applied
 * @param failure why it could not be made
 */
record PlannedChange(
        Stage stage,
        Optional<ChangePlan> plan,
        ShownPlan lines,
        List<TargetPermission> permissions,
        List<ExistingRule> taken,
        List<RuleDraft> drafts,
        Optional<AwsSession> session,
        Optional<Failure> failure) {
    static final PlannedChange NOTHING = new PlannedChange(
            Stage.MISSING,
            Optional.empty(),
            new ShownPlan(List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    /** The stages of making a plan. */
    enum Stage {
        /** A field is empty. */
        MISSING,
        /** AWS is not connected: from what is known here. */
        LOCAL,
        /** From what is known here, while AWS is asked; or the plan of a moment ago. */
        COMPUTING,
        READY,
        FAILED
    }

    PlannedChange {
        permissions = List.copyOf(permissions);
        taken = List.copyOf(taken);
        drafts = List.copyOf(drafts);
    }

    /** From what is known here. */
    static PlannedChange locally(ChangePlan plan, List<RuleDraft> drafts, Stage stage) {
        return new PlannedChange(
                stage,
                Optional.of(plan),
                ShownPlan.of(plan),
                List.of(),
                List.of(),
                drafts,
                Optional.empty(),
                Optional.empty());
    }

    /** As AWS answered. */
    static PlannedChange ready(PlanDrafts.Answer answer, List<RuleDraft> drafts, AwsSession session) {
        return new PlannedChange(
                Stage.READY,
                Optional.of(answer.plan()),
                ShownPlan.of(answer.plan(), answer.policies()),
                answer.targets(),
                answer.taken(),
                drafts,
                Optional.of(session),
                Optional.empty());
    }

    /** The same, while the display is computed. */
    PlannedChange computing() {
        return at(Stage.COMPUTING, Optional.empty());
    }

    /** The plan could not be made. */
    PlannedChange failed(Failure why) {
        return at(Stage.FAILED, Optional.of(why));
    }

    private PlannedChange at(Stage other, Optional<Failure> why) {
        return new PlannedChange(other, plan, lines, permissions, taken, drafts, session, why);
    }

    boolean isReady() {
        return stage == Stage.READY;
    }

    /** Whether it is known that there is nothing to do. */
    boolean nothingToDo() {
        return isReady() && lines.steps() == 0 && !severalTaken();
    }

    /** Whether several rules cannot be created because names are taken. */
    boolean severalTaken() {
        return !taken.isEmpty() && plan.filter(each -> each.changes().isEmpty()).isPresent();
    }

    /** The rule that the draft would replace once the user agrees. */
    Optional<ExistingRule> replaces() {
        return severalTaken() ? Optional.empty() : taken.stream().findFirst();
    }

    /** Whether it only enables or only disables a rule; empty where it does something else. */
    Optional<Boolean> turns() {
        List<Step> steps = plan.stream()
                .flatMap(each -> each.changes().stream())
                .flatMap(change -> change.steps().stream())
                .toList();
        return steps.size() == 1 && steps.getFirst() instanceof Step.SwitchRule turn
                ? Optional.of(turn.on())
                : Optional.empty();
    }
}
