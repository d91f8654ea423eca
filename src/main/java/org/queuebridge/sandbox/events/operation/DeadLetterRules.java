package org.queuebridge.sandbox.events.operation;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.queuebridge.sandbox.aws.AwsArn;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.RequestJson;

/** EventBridge's requirements for a target's dead-letter queue: a standard queue in the rule's region. */
final class DeadLetterRules {
    private DeadLetterRules() {}

    /**
     * Refuses another queue.
     *
     * @param region the rule's
     */
    static void check(JsonObject target, String region) {
        Optional<AwsArn> queue = Optional.ofNullable(target.get("DeadLetterConfig"))
                .filter(JsonObject.class::isInstance)
                .flatMap(config -> RequestJson.text(config.getAsJsonObject(), "Arn"))
                .flatMap(AwsArn::parse);
        queue.ifPresent(arn -> check(arn, region));
    }

    private static void check(AwsArn queue, String region) {
        if (!queue.service().equals("sqs")) {
            throw AwsException.validation(queue.service() + " is not supported as a dead letter resource.");
        }
        if (queue.resource().endsWith(".fifo")) {
            throw AwsException.validation("SQS FIFO is not supported by Dead Letter Queues.");
        }
        if (!queue.home().region().equals(region)) {
            // That it is refused was measured; the sentence is not recorded.
            throw AwsException.validation("The dead-letter queue is not in the region of the rule.");
        }
    }
}
