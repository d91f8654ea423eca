package org.queuebridge.domain.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a target before it is sent: EventBridge accepts some that can never receive anything. */
public final class TargetCheck {
    private static final String LOG_GROUP = "log-group:/aws/events/";

    private TargetCheck() {}

    /** What is wrong. The words are in {@code messages.properties} under {@code target.problem.<NAME>}. */
    public enum Problem {
        NOT_AN_ARN,
        /** An ARN of something that EventBridge cannot send to. */
        NOT_A_TARGET,
        OTHER_REGION,
        /** A log group whose name does not begin with {@code /aws/events/}. */
        LOGS_GROUP_NAME,
        /** A FIFO topic, which EventBridge does not support. */
        FIFO_TOPIC,
        /** A FIFO queue without its message group. */
        NEEDS_MESSAGE_GROUP,
        /** The target needs settings beyond ARN and role, which this program does not have. */
        NEEDS_PARAMETERS,
        ROLE_MISSING,
        ROLE_NOT_AN_ARN,
        ROLE_NOT_ALLOWED
    }

    /**
     * Checks a target.
     *
     * @param target its ARN as typed, without blanks around it; its role likewise, blank counts as none
     * @param region the rule's
     * @return empty where all is well
     */
    public static List<Problem> check(Target target, String region) {
        Optional<String> role = target.roleArn().filter(text -> !text.isBlank());
        List<Problem> problems = new ArrayList<>();
        Arn.parse(target.arn())
                .ifPresentOrElse(
                        arn -> problems.addAll(ofTarget(arn, target, region)), () -> problems.add(Problem.NOT_AN_ARN));
        if (role.isPresent() && role.flatMap(Arn::parse).filter(Arn::isRole).isEmpty()) {
            problems.add(Problem.ROLE_NOT_AN_ARN);
        }
        return List.copyOf(problems);
    }

    private static List<Problem> ofTarget(Arn arn, Target target, String region) {
        return TargetKind.ofArn(arn)
                .map(kind -> ofKind(kind, arn, target, region))
                .orElse(List.of(Problem.NOT_A_TARGET));
    }

    private static List<Problem> ofKind(TargetKind kind, Arn arn, Target target, String region) {
        boolean hasRole = target.roleArn().filter(text -> !text.isBlank()).isPresent();
        List<Problem> problems = new ArrayList<>();
        if (!kind.anyRegion() && !arn.region().equals(region)) {
            problems.add(Problem.OTHER_REGION);
        }
        if (kind == TargetKind.LOGS && !arn.resource().startsWith(LOG_GROUP)) {
            problems.add(Problem.LOGS_GROUP_NAME);
        }
        if (kind == TargetKind.SNS && TargetKind.isFifo(arn)) {
            problems.add(Problem.FIFO_TOPIC);
        }
        if (kind.neededSetting(arn)
                .filter(needed -> target.settings().get(needed).isEmpty())
                .isPresent()) {
            problems.add(kind == TargetKind.SQS ? Problem.NEEDS_MESSAGE_GROUP : Problem.NEEDS_PARAMETERS);
        }
        if (kind.needsRole() && !hasRole) {
            problems.add(Problem.ROLE_MISSING);
        }
        if (!kind.rolePossible() && hasRole) {
            problems.add(Problem.ROLE_NOT_ALLOWED);
        }
        return problems;
    }
}
