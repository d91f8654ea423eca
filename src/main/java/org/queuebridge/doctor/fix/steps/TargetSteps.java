package org.queuebridge.doctor.fix.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.doctor.evidence.EvidenceLine;
import org.queuebridge.doctor.fix.steps.FixStep.Kind;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.permission.policy.DeliveryCall;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.TargetKind;

/** What can be done about the targets of a rule. */
record TargetSteps(EventBus bus, String rule) {
    /** What a role does at a target of a kind. */
    private static final Map<TargetKind, String> ACTIONS = Map.of(
            TargetKind.SQS, "sqs:SendMessage",
            TargetKind.SNS, "sns:Publish",
            TargetKind.LAMBDA, "lambda:InvokeFunction",
            TargetKind.EVENT_BUS, "events:PutEvents",
            TargetKind.STEP_FUNCTIONS, "states:StartExecution",
            TargetKind.KINESIS, "kinesis:PutRecord",
            TargetKind.FIREHOSE, "firehose:PutRecord");

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
        Optional<String> action = Arn.parse(target).flatMap(TargetKind::ofArn).map(ACTIONS::get);
        if (action.isEmpty() || finding.evidence().stream().noneMatch(HELPED_BY_ROLE::contains)) {
            return List.of(FixStep.of(Kind.OTHER_TARGET, target));
        }
        return List.of(
                FixStep.of(Kind.CREATE_ROLE).copying(document(trust())),
                FixStep.of(Kind.ALLOW_ROLE, target).copying(document(deliver(action.get(), target))),
                FixStep.of(Kind.SET_ROLE, target, rule),
                FixStep.of(Kind.OR_OTHER_TARGET, target));
    }

    private static Json.Obj trust() {
        return Json.obj(
                Map.entry("Effect", new Json.Str("Allow")),
                Map.entry("Principal", Json.obj("Service", new Json.Str(DeliveryCall.SERVICE))),
                Map.entry("Action", new Json.Str("sts:AssumeRole")));
    }

    private static Json.Obj deliver(String action, String target) {
        return Json.obj(
                Map.entry("Effect", new Json.Str("Allow")),
                Map.entry("Action", new Json.Str(action)),
                Map.entry("Resource", new Json.Str(target)));
    }

    private static String document(Json.Obj statement) {
        return JsonLayout.text(Json.obj(
                Map.entry("Version", new Json.Str("2012-10-17")),
                Map.entry("Statement", new Json.Arr(List.of(statement)))));
    }
}
