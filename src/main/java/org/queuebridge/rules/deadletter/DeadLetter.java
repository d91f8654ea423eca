package org.queuebridge.rules.deadletter;

import java.time.Instant;
import java.util.Optional;

/**
 * What EventBridge says of an event that it could not deliver: attributes of the message in the dead-letter queue
 * (EventBridge user guide: dead-letter queues). Any can be absent. The event itself is not read.
 *
 * @param sent when it came into the queue
 * @param ruleArn the rule
 * @param targetArn the target
 * @param errorCode such as {@code NO_PERMISSIONS}
 * @param errorMessage the service's words
 * @param attempts how often EventBridge tried
 * @param exhausted which limit of retries was reached, such as {@code MaximumRetryAttempts}
 */
public record DeadLetter(
        Optional<Instant> sent,
        Optional<String> ruleArn,
        Optional<String> targetArn,
        Optional<String> errorCode,
        Optional<String> errorMessage,
        Optional<String> attempts,
        Optional<String> exhausted) {}
