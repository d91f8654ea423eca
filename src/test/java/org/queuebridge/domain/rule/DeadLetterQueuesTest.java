package org.queuebridge.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeadLetterQueuesTest {
    private static final String REGION = "eu-central-1";
    private static final String BILLING = sqs("billing");
    private static final String BILLING_DLQ = sqs("billing-DLQ");
    private static final String DEAD = sqs("all-dead-letters");
    private static final String ENDED = sqs("ended");
    private static final String ENDED_DLQ = sqs("ended-dlq");
    private static final String ENDED_OLD = sqs("old-ended");
    private static final List<String> QUEUES = List.of(
            BILLING,
            BILLING_DLQ,
            DEAD,
            ENDED,
            ENDED_DLQ,
            sqs("ended-dlq.fifo"),
            ENDED_OLD,
            "arn:aws:sqs:us-east-1:123456789012:ended-dlq");

    @Test
    void queuesNamedForDeadLettersAndTheTargetAreFirst() {
        assertThat(DeadLetterQueues.of(QUEUES, ENDED, REGION))
                .containsExactly(ENDED_DLQ, BILLING_DLQ, DEAD, ENDED_OLD, BILLING);
    }

    @Test
    void matchesTheNameOfAFunctionToo() {
        assertThat(DeadLetterQueues.of(QUEUES, "arn:aws:lambda:eu-central-1:123456789012:function:Billing", REGION)
                        .getFirst())
                .isEqualTo(BILLING_DLQ);
    }

    @Test
    void anIncompleteTargetDoesNotChangeTheOrder() {
        assertThat(DeadLetterQueues.of(QUEUES, "arn:aws:sq", REGION))
                .containsExactly(BILLING_DLQ, DEAD, ENDED_DLQ, BILLING, ENDED, ENDED_OLD);
    }

    @Test
    void proposesOnlyAQueueNamedForDeadLetters() {
        assertThat(DeadLetterQueues.proposed(QUEUES, ENDED, REGION)).contains(ENDED_DLQ);
        assertThat(DeadLetterQueues.proposed(List.of(BILLING, ENDED_OLD), ENDED, REGION))
                .isEmpty();
        assertThat(DeadLetterQueues.proposed(List.of(ENDED_DLQ), ENDED_DLQ, REGION))
                .isEmpty();
    }

    private static String sqs(String name) {
        return "arn:aws:sqs:eu-central-1:123456789012:" + name;
    }
}
