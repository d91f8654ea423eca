package org.queuebridge.sandbox.targets;

import com.google.gson.JsonObject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.PermissionJudge;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.sandbox.aws.AwsService;
import org.queuebridge.sandbox.aws.Json;
import org.queuebridge.sandbox.events.Receivers;
import org.queuebridge.sandbox.lambda.LambdaService;
import org.queuebridge.sandbox.lambda.LocalLambda;
import org.queuebridge.sandbox.logs.LocalLogs;
import org.queuebridge.sandbox.logs.LogsService;
import org.queuebridge.sandbox.sns.LocalSns;
import org.queuebridge.sandbox.sns.SnsService;
import org.queuebridge.sandbox.sqs.LocalSqs;
import org.queuebridge.sandbox.sqs.SqsService;

/**
 * Functions, queues, topics and log groups. They take only what their policies let a rule deliver; a target with a role
 * is taken to be reached through it, and targets of other kinds, which are not here, to be there.
 */
public record LocalTargets(LocalLambda lambda, LocalSqs sqs, LocalSns sns, LocalLogs logs) implements Receivers {
    /** None of each. */
    public static LocalTargets none(InstantSource clock) {
        return new LocalTargets(new LocalLambda(), new LocalSqs(clock), new LocalSns(), new LocalLogs(clock));
    }

    /** The services over HTTP. */
    public List<AwsService> services() {
        return List.of(new LambdaService(lambda), new SqsService(sqs), new SnsService(sns), new LogsService(logs));
    }

    @Override
    public boolean receive(String ruleArn, JsonObject target, String body) {
        String arn = Json.text(target, "Arn").orElse("");
        Optional<TargetKind> kind = Arn.parse(arn).flatMap(TargetKind::ofArn);
        boolean arrives = kind.filter(known -> accepts(known, arn, ruleArn, target.has("RoleArn")))
                .isPresent();
        if (arrives && kind.get() == TargetKind.SQS) {
            sqs.send(arn, body);
        }
        return arrives;
    }

    private boolean accepts(TargetKind kind, String arn, String ruleArn, boolean role) {
        boolean byRole = role && kind.rolePossible();
        return switch (kind) {
            case LAMBDA, SQS, SNS, LOGS ->
                state(kind, arn)
                        .filter(resource -> byRole || permits(resource, new Grant(kind, arn, ruleArn)))
                        .isPresent();
            default -> true;
        };
    }

    private static boolean permits(ResourceState resource, Grant wanted) {
        return PermissionJudge.judge(wanted, resource).allowed();
    }

    private Optional<ResourceState> state(TargetKind kind, String arn) {
        return switch (kind) {
            case LAMBDA -> lambda.state(arn);
            case SQS -> sqs.state(arn);
            case SNS -> sns.state(arn);
            default -> logs.state(arn);
        };
    }
}
