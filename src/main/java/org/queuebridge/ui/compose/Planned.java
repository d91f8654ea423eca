package org.queuebridge.ui.compose;

import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.ExistingRule;
import org.queuebridge.changes.PlanDrafts;
import org.queuebridge.changes.TargetPermission;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.ui.change.PlanLines;

/**
 * The plan of what is composed, with how it is shown.
 *
 * @param stage how far making it is; only a plan that is ready can be applied
 * @param plan empty while name, bus or pattern are missing; of a set of which a name is taken without changes
 * @param permissions whether the targets permit it
 * @param taken the rules that are there already by names of rules to be created
 * @param drafts what is composed
 * @param session where it is applied
 * @param failure why it could not be made
 */
record Planned(
        Stage stage,
        Optional<ChangePlan> plan,
        PlanLines lines,
        List<TargetPermission> permissions,
        List<ExistingRule> taken,
        List<RuleDraft> drafts,
        Optional<AwsSession> session,
        Optional<Failure> failure) {
    static final Planned NOTHING = new Planned(
            Stage.MISSING,
            Optional.empty(),
            new PlanLines(List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    /** How far making the plan is. */
    enum Stage {
        /** Something is not filled in. */
        MISSING,
        /** Nobody is connected: by what is known here. */
        LOCAL,
        /** By what is known here, while AWS is asked; or of what was composed a moment ago. */
        COMPUTING,
        READY,
        FAILED
    }

    Planned {
        permissions = List.copyOf(permissions);
        taken = List.copyOf(taken);
        drafts = List.copyOf(drafts);
    }

    /** By what is known here. */
    static Planned locally(ChangePlan plan, List<RuleDraft> drafts, Stage stage) {
        return new Planned(
                stage,
                Optional.of(plan),
                PlanLines.of(plan),
                List.of(),
                List.of(),
                drafts,
                Optional.empty(),
                Optional.empty());
    }

    /** As AWS has answered. */
    static Planned ready(PlanDrafts.Answer answer, List<RuleDraft> drafts, AwsSession session) {
        return new Planned(
                Stage.READY,
                Optional.of(answer.plan()),
                PlanLines.of(answer.plan(), answer.policies()),
                answer.targets(),
                answer.taken(),
                drafts,
                Optional.of(session),
                Optional.empty());
    }

    /** The same while what follows on it is computed. */
    Planned computing() {
        return at(Stage.COMPUTING, Optional.empty());
    }

    /** It could not be made. */
    Planned failed(Failure why) {
        return at(Stage.FAILED, Optional.of(why));
    }

    private Planned at(Stage other, Optional<Failure> why) {
        return new Planned(other, plan, lines, permissions, taken, drafts, session, why);
    }

    boolean isReady() {
        return stage == Stage.READY;
    }

    /** Whether it is known that there is nothing to do. */
    boolean nothingToDo() {
        return isReady() && lines.steps() == 0 && !severalTaken();
    }

    /** Whether rules cannot be created together, as names of them are taken. */
    boolean severalTaken() {
        return !taken.isEmpty() && plan.filter(each -> each.changes().isEmpty()).isPresent();
    }

    /** The rule that the draft would be put over, once a person has agreed to that. */
    Optional<ExistingRule> replaces() {
        return severalTaken() ? Optional.empty() : taken.stream().findFirst();
    }

    /** Whether all that it does is to enable a rule, or to disable one; empty where it does something else. */
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
