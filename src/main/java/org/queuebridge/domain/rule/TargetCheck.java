package org.queuebridge.domain.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a target before it is sent: EventBridge accepts some targets that can never receive an event. */
public final class TargetCheck {
    private static final String LOG_GROUP = "log-group:/aws/events/";

    private TargetCheck() {}

    /** What is wrong. The messages are in {@code messages/targets.properties} under {@code target.problem.<NAME>}. */
    public enum Problem {
        /** The id is not 1–64 of {@code [.\-_A-Za-z0-9]} (facts, EventBridge: limits). */
        ID_NOT_VALID,
        NOT_AN_ARN,
        /** An ARN of something that EventBridge cannot send to. */
        NOT_A_TARGET,
        OTHER_REGION,
        /** In another account, where rules cannot deliver to this kind of target. */
        OTHER_ACCOUNT,
        /**
         * In another account and without a role. EventBridge assumes a role there, which the target's policy must name
         * (its user guide, cross-account targets).
         */
        OTHER_ACCOUNT_ROLE_MISSING,
        /** The version {@code $LATEST}, for which Lambda accepts no permission; the ARN without it means the same. */
        LAMBDA_LATEST,
        /** The ARN of a log group with the {@code :*} that CloudWatch Logs adds: targets are named without it. */
        LOGS_STAR,
        /** A log group whose name does not begin with {@code /aws/events/}. */
        LOGS_GROUP_NAME,
        /** A FIFO topic, which EventBridge does not support. */
        FIFO_TOPIC,
        /** A FIFO queue without its message group. */
        NEEDS_MESSAGE_GROUP,
        /** The target needs settings beyond ARN and role, which this program does not have. */
        NEEDS_PARAMETERS,
        /** More than one of Input, InputPath and InputTransformer. */
        SEVERAL_INPUTS,
        /** The input is wrong, see {@link InputCheck}. */
        INPUT,
        ROLE_MISSING,
        ROLE_NOT_AN_ARN,
        /** The role is in another account: nobody can pass it to EventBridge. */
        ROLE_OTHER_ACCOUNT,
        ROLE_NOT_ALLOWED
    }

    /**
     * Checks a target.
     *
     * @param target its ARN and role as typed, without blanks around them; a blank role counts as none, an empty id as
     *     not yet assigned
     * @param place region and account of the rule
     * @return the problems; empty if there are none
     */
    public static List<Problem> check(Target target, RulePlace place) {
        List<Problem> problems = new ArrayList<>();
        note(
                problems,
                Problem.ID_NOT_VALID,
                !target.id().isEmpty() && RuleName.check(target.id()).isPresent());
        Arn.parse(target.arn())
                .ifPresentOrElse(
                        arn -> problems.addAll(ofTarget(arn, target, place)), () -> problems.add(Problem.NOT_AN_ARN));
        note(
                problems,
                Problem.SEVERAL_INPUTS,
                TargetInput.FIELDS.stream()
                                .filter(target.settings().fields()::containsKey)
                                .count()
                        > 1);
        note(
                problems,
                Problem.INPUT,
                !InputCheck.of(TargetInput.of(target.settings())).isEmpty());
        role(target).ifPresent(text -> problems.addAll(ofRole(text, place)));
        return List.copyOf(problems);
    }

    private static List<Problem> ofTarget(Arn arn, Target target, RulePlace place) {
        return TargetKind.ofArn(arn)
                .map(kind -> ofKind(kind, arn, target, place))
                .orElse(List.of(Problem.NOT_A_TARGET));
    }

    private static List<Problem> ofKind(TargetKind kind, Arn arn, Target target, RulePlace place) {
        boolean hasRole = role(target).isPresent();
        boolean elsewhere = place.otherAccount(arn);
        boolean setting = kind.neededSetting(arn)
                .filter(needed -> target.settings().get(needed).isEmpty())
                .isPresent();
        List<Problem> problems = new ArrayList<>();
        note(problems, Problem.OTHER_REGION, !kind.anyRegion() && place.otherRegion(arn));
        note(problems, Problem.OTHER_ACCOUNT, elsewhere && !kind.anyAccount());
        note(
                problems,
                Problem.LOGS_GROUP_NAME,
                kind == TargetKind.LOGS && !arn.resource().startsWith(LOG_GROUP));
        note(
                problems,
                Problem.LOGS_STAR,
                kind == TargetKind.LOGS && arn.resource().endsWith(":*"));
        note(problems, Problem.LAMBDA_LATEST, TargetKind.isLatest(arn));
        note(problems, Problem.FIFO_TOPIC, kind == TargetKind.SNS && TargetKind.isFifo(arn));
        note(problems, Problem.NEEDS_MESSAGE_GROUP, setting && kind == TargetKind.SQS);
        note(problems, Problem.NEEDS_PARAMETERS, setting && kind != TargetKind.SQS);
        note(problems, Problem.ROLE_MISSING, kind.needsRole() && !hasRole);
        note(
                problems,
                Problem.OTHER_ACCOUNT_ROLE_MISSING,
                elsewhere && kind.anyAccount() && !kind.needsRole() && !hasRole);
        note(problems, Problem.ROLE_NOT_ALLOWED, !kind.rolePossible() && hasRole);
        return problems;
    }

    private static List<Problem> ofRole(String text, RulePlace place) {
        Optional<Arn> role = Arn.parse(text).filter(Arn::isRole);
        if (role.isEmpty()) {
            return List.of(Problem.ROLE_NOT_AN_ARN);
        }
        return place.otherAccount(role.get()) ? List.of(Problem.ROLE_OTHER_ACCOUNT) : List.of();
    }

    private static Optional<String> role(Target target) {
        return target.roleArn().filter(text -> !text.isBlank());
    }

    private static void note(List<Problem> problems, Problem problem, boolean found) {
        if (found) {
            problems.add(problem);
        }
    }
}
