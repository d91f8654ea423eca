package org.queuebridge.sandbox.targets;

import com.google.gson.JsonObject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.queuebridge.sandbox.aws.AwsArn;
import org.queuebridge.sandbox.aws.AwsService;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.events.delivery.Delivery;
import org.queuebridge.sandbox.events.delivery.DeliveryFailure;
import org.queuebridge.sandbox.events.delivery.Receivers;
import org.queuebridge.sandbox.iam.ResourceAccess;
import org.queuebridge.sandbox.kms.KmsService;
import org.queuebridge.sandbox.kms.LocalKms;
import org.queuebridge.sandbox.lambda.LambdaService;
import org.queuebridge.sandbox.lambda.LocalLambda;
import org.queuebridge.sandbox.logs.LocalLogs;
import org.queuebridge.sandbox.logs.LogsService;
import org.queuebridge.sandbox.roles.IamService;
import org.queuebridge.sandbox.roles.LocalRoles;
import org.queuebridge.sandbox.sns.LocalSns;
import org.queuebridge.sandbox.sns.SnsService;
import org.queuebridge.sandbox.sqs.LocalSqs;
import org.queuebridge.sandbox.sqs.SqsService;

/**
 * The resources that rules deliver to: functions, queues, topics, log groups, their encryption keys and the roles. They
 * receive only what {@link RuleAccess} permits. Targets of other kinds are assumed to exist.
 */
public record LocalTargets(
        LocalLambda lambda,
        LocalSqs sqs,
        LocalSns sns,
        LocalLogs logs,
        LocalKms kms,
        LocalRoles roles,
        InstantSource clock)
        implements Receivers {
    private static final String FIFO = ".fifo";
    private static final Set<String> SERVICES = Set.of("lambda", "sqs", "sns", "logs");

    /** No resource of any kind. */
    public static LocalTargets none(InstantSource clock) {
        return new LocalTargets(
                new LocalLambda(),
                new LocalSqs(clock),
                new LocalSns(),
                new LocalLogs(clock),
                new LocalKms(),
                new LocalRoles(),
                clock);
    }

    /** The services over HTTP. */
    public List<AwsService> services() {
        return List.of(
                new LambdaService(lambda),
                new SqsService(sqs),
                new SnsService(sns),
                new LogsService(logs),
                new KmsService(kms, clock),
                new IamService(roles));
    }

    @Override
    public Optional<DeliveryFailure> receive(Delivery delivery) {
        Optional<DeliveryFailure> failure = judge(delivery);
        if (failure.isEmpty()) {
            String arn = arn(delivery);
            switch (AwsArn.parse(arn).map(AwsArn::service).orElse("")) {
                case "sqs" -> sqs.send(arn, delivery.body(), delivery.attributes());
                // EventBridge writes each event to a stream of its own.
                case "logs" -> logs.write(arn, UUID.randomUUID().toString(), delivery.body());
                default -> {}
            }
        }
        return failure;
    }

    @Override
    public Optional<DeliveryFailure> judge(Delivery delivery) {
        String arn = arn(delivery);
        Optional<AwsArn> target = AwsArn.parse(arn);
        Optional<AwsArn> source = AwsArn.parse(delivery.sourceArn());
        if (target.isEmpty() || source.isEmpty()) {
            return Optional.of(
                    DeliveryFailure.permanent("INVALID_PARAMETER", "'" + arn + "' is not the ARN of a target."));
        }
        return SERVICES.contains(target.get().service())
                ? refusal(source.get(), target.get(), arn, delivery.target())
                        .or(() -> sqs.tooLarge(arn, delivery.body())
                                ? Optional.of(DeliveryFailure.tooLarge(arn))
                                : Optional.empty())
                : Optional.empty();
    }

    private static String arn(Delivery delivery) {
        return RequestJson.text(delivery.target(), "Arn").orElse("");
    }

    @Override
    public Optional<DeliveryFailure> encrypt(String busArn, String key) {
        return AwsArn.parse(busArn).flatMap(bus -> new RuleAccess(kms, roles, clock).refusalOfBusKey(bus, key));
    }

    private Optional<DeliveryFailure> refusal(AwsArn source, AwsArn target, String arn, JsonObject settings) {
        Optional<ResourceAccess> access = access(target.service(), arn);
        if (access.isEmpty()) {
            return Optional.of(DeliveryFailure.noResource(arn));
        }
        if (!takesEvents(target.service(), arn, settings)) {
            return Optional.of(DeliveryFailure.permanent(
                    "INVALID_PARAMETER", arn + " takes no messages without a group and a deduplication id."));
        }
        return new RuleAccess(kms, roles, clock)
                .refusal(source, target, arn, RequestJson.text(settings, "RoleArn"), access.get());
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
