package org.queuebridge.sandbox.targets;

import com.google.gson.JsonObject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.queuebridge.sandbox.aws.AwsArn;
import org.queuebridge.sandbox.aws.AwsService;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.events.delivery.Receivers;
import org.queuebridge.sandbox.iam.ResourceAccess;
import org.queuebridge.sandbox.kms.KmsService;
import org.queuebridge.sandbox.kms.LocalKms;
import org.queuebridge.sandbox.lambda.LambdaService;
import org.queuebridge.sandbox.lambda.LocalLambda;
import org.queuebridge.sandbox.logs.LocalLogs;
import org.queuebridge.sandbox.logs.LogsService;
import org.queuebridge.sandbox.sns.LocalSns;
import org.queuebridge.sandbox.sns.SnsService;
import org.queuebridge.sandbox.sqs.LocalSqs;
import org.queuebridge.sandbox.sqs.SqsService;

/**
 * The resources that rules deliver to: functions, queues, topics, log groups and their encryption keys. They receive
 * only what {@link RuleAccess} permits. Targets of other kinds are assumed to exist.
 */
public record LocalTargets(
        LocalLambda lambda, LocalSqs sqs, LocalSns sns, LocalLogs logs, LocalKms kms, InstantSource clock)
        implements Receivers {
    private static final String FIFO = ".fifo";

    /** No resource of any kind. */
    public static LocalTargets none(InstantSource clock) {
        return new LocalTargets(
                new LocalLambda(), new LocalSqs(clock), new LocalSns(), new LocalLogs(clock), new LocalKms(), clock);
    }

    /** The services over HTTP. */
    public List<AwsService> services() {
        return List.of(
                new LambdaService(lambda),
                new SqsService(sqs),
                new SnsService(sns),
                new LogsService(logs),
                new KmsService(kms));
    }

    @Override
    public boolean receive(String ruleArn, JsonObject target, String body) {
        String arn = RequestJson.text(target, "Arn").orElse("");
        Optional<AwsArn> parsed = AwsArn.parse(arn);
        Optional<AwsArn> rule = AwsArn.parse(ruleArn);
        if (parsed.isEmpty() || rule.isEmpty()) {
            return false;
        }
        String service = parsed.get().service();
        if (!List.of("lambda", "sqs", "sns", "logs").contains(service)) {
            return true;
        }
        RuleAccess permissions = new RuleAccess(kms, clock);
        boolean arrives = takesEvents(service, arn, target)
                && access(service, arn)
                        .filter(access -> permissions.permits(
                                rule.get(), parsed.get(), arn, RequestJson.text(target, "RoleArn"), access))
                        .isPresent();
        if (arrives && service.equals("sqs")) {
            sqs.send(arn, body);
        }
        return arrives;
    }

    /**
     * EventBridge sends a FIFO queue no deduplication id, and a group only where the target names one; a FIFO topic
     * nothing of both. A dead-letter queue is a standard one.
     */
    private boolean takesEvents(String service, String arn, JsonObject target) {
        if (!arn.endsWith(FIFO)) {
            return true;
        }
        boolean group = target.get("SqsParameters") instanceof JsonObject parameters
                && RequestJson.text(parameters, "MessageGroupId").isPresent();
        return service.equals("sqs") && group && sqs.deduplicatesByItself(arn);
    }

    private Optional<ResourceAccess> access(String service, String arn) {
        return switch (service) {
            case "lambda" -> lambda.access(arn);
            case "sqs" -> sqs.access(arn);
            case "sns" -> sns.access(arn);
            default -> logs.access(arn);
        };
    }
}
