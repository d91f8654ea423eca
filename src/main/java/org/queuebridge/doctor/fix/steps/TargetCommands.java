package org.queuebridge.doctor.fix.steps;

import java.util.Optional;
import java.util.function.Function;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.TargetKind;

/** Lines for the AWS CLI about a target; an empty text where its kind has none. */
final class TargetCommands {
    /** In bytes (EventBridge user guide, quotas). Every queue may have this limit. */
    private static final int LARGEST_EVENT = 262_144;

    private TargetCommands() {}

    /** A target with its name. */
    private record Named(TargetKind kind, String arn, String name) {
        static Optional<Named> of(String arn) {
            return Arn.parse(arn)
                    .flatMap(parsed ->
                            TargetKind.ofArn(parsed).map(kind -> new Named(kind, arn, kind.shortName(parsed))));
        }

        /** A function without its version or alias. */
        String function() {
            return name.split(":", 2)[0];
        }
    }

    /** Shows who may deliver to it. */
    static String policy(String target) {
        return line(target, named -> switch (named.kind()) {
            case SQS ->
                Optional.of(AwsCommand.of("sqs", "get-queue-attributes --attribute-names Policy KmsMasterKeyId")
                        .withUrlOf(target));
            case SNS -> Optional.of(AwsCommand.of("sns", "get-topic-attributes").with("topic-arn", target));
            case LAMBDA -> Optional.of(AwsCommand.of("lambda", "get-policy").with("function-name", target));
            case LOGS -> Optional.of(AwsCommand.of("logs", "describe-resource-policies"));
            default -> Optional.empty();
        });
    }

    /** Lets a queue take messages as large as the largest event; other kinds have no such setting. */
    static String largestMessage(String target) {
        return line(
                target,
                named -> Optional.of(named)
                        .filter(queue -> queue.kind() == TargetKind.SQS)
                        .map(_ -> AwsCommand.of("sqs", "set-queue-attributes")
                                .with("attributes", "MaximumMessageSize=" + LARGEST_EVENT)
                                .withUrlOf(target)));
    }

    /** Lets it take more requests at once. */
    static String limit(String target) {
        return line(target, named -> switch (named.kind()) {
            case LAMBDA ->
                Optional.of(AwsCommand.of("lambda", "put-function-concurrency")
                        .with("function-name", named.function())
                        .with("reserved-concurrent-executions", "<number>"));
            case KINESIS ->
                Optional.of(AwsCommand.of("kinesis", "update-shard-count --scaling-type UNIFORM_SCALING")
                        .with("stream-name", named.name())
                        .with("target-shard-count", "<number>"));
            default -> Optional.empty();
        });
    }

    /** Shows what it says of the latest events. */
    static String log(String target) {
        return line(
                target,
                named -> Optional.of(named)
                        .filter(function -> function.kind() == TargetKind.LAMBDA)
                        .map(function -> AwsCommand.of("logs", "filter-log-events --filter-pattern ERROR --limit 20")
                                .with("log-group-name", "/aws/lambda/" + function.function())));
    }

    private static String line(String target, Function<Named, Optional<AwsCommand>> command) {
        return Named.of(target).flatMap(command).map(known -> known.in(target)).orElse("");
    }
}
