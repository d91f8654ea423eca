package org.queuebridge.doctor.fix.steps;

import java.util.List;
import java.util.Optional;
import org.queuebridge.doctor.evidence.EvidenceLine;
import org.queuebridge.doctor.fix.steps.FixStep.Kind;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.permission.grant.RolePolicies;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.TargetKind;

/** What can be done about the targets of a rule. */
record TargetSteps(EventBus bus, String rule) {
    private static final List<String> HELPED_BY_ROLE =
            List.of(EvidenceLine.TARGET_OTHER_ACCOUNT_ROLE_MISSING.of(), EvidenceLine.TARGET_ROLE_MISSING.of());

    List<FixStep> add() {
        AwsCommand put = AwsCommand.of("events", "put-targets")
                .with("rule", rule)
                .with("event-bus-name", bus.name())
                .with("targets", "Id=1,Arn=<ARN>");
        return List.of(FixStep.of(Kind.ADD_TARGET, rule).copying(put.in(bus.arn())));
    }

    /** A target that is gone: another is selected, or the same is created again. */
    List<FixStep> again(String target) {
        Optional<String> create = Arn.parse(target)
                .flatMap(arn -> TargetKind.ofArn(arn).flatMap(kind -> creating(kind, kind.shortName(arn))))
                .map(command -> command.in(target));
        return create.map(line -> List.of(
                        FixStep.of(Kind.CREATE_TARGET, target).copying(line), FixStep.of(Kind.OR_OTHER_TARGET, target)))
                .orElseGet(() -> List.of(FixStep.of(Kind.OTHER_TARGET, target)));
    }

    private static Optional<AwsCommand> creating(TargetKind kind, String name) {
        return switch (kind) {
            case SQS -> Optional.of(AwsCommand.of("sqs", "create-queue").with("queue-name", name));
            case SNS -> Optional.of(AwsCommand.of("sns", "create-topic").with("name", name));
            case LOGS -> Optional.of(AwsCommand.of("logs", "create-log-group").with("log-group-name", name));
            default -> Optional.empty();
        };
    }

    /** A target that no rule here can deliver to as it is set, or only with a role. */
    List<FixStep> impossible(Finding finding) {
        String target = finding.args().getFirst();
        Optional<RolePolicies> role = policies(target);
        if (role.isEmpty() || finding.evidence().stream().noneMatch(HELPED_BY_ROLE::contains)) {
            return List.of(FixStep.of(Kind.OTHER_TARGET, target));
        }
        return List.of(
                FixStep.of(Kind.CREATE_ROLE).copying(role.get().trust()),
                FixStep.of(Kind.ALLOW_ROLE, target).copying(role.get().permission()),
                FixStep.of(Kind.SET_ROLE, target, rule),
                FixStep.of(Kind.OR_OTHER_TARGET, target));
    }

    /** What a role needs for a target; empty where this program does not know it. */
    static Optional<RolePolicies> policies(String target) {
        return Arn.parse(target).flatMap(arn -> TargetKind.ofArn(arn).flatMap(kind -> RolePolicies.of(kind, arn)));
    }
}
