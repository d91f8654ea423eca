package org.queuebridge.changes.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.billing;
import static org.queuebridge.rules.Examples.insight;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;

class PermittedDeliveriesTest {
    private static final String QUEUE = "arn:aws:sqs:eu-central-1:111122223333:ended";
    private static final Target TO_QUEUE = new Target("q", QUEUE, Optional.empty());
    private static final Target BY_ROLE = new Target(
            "s",
            "arn:aws:states:eu-central-1:111122223333:stateMachine:s",
            Optional.of("arn:aws:iam::111122223333:role/r"));

    private final InMemoryGrants grants = new InMemoryGrants().holding(QUEUE, "");

    private Answer delivers(Target target) {
        return PermittedDeliveries.of(grants).delivers(insight(billing(), target), target);
    }

    @Test
    void aQueueWithoutPermissionReceivesNothing() {
        assertThat(delivers(TO_QUEUE)).isEqualTo(Answer.NO);

        grants.allow(new Grant(TargetKind.SQS, QUEUE, billing().arn()));
        assertThat(delivers(TO_QUEUE)).isEqualTo(Answer.YES);
    }

    @Test
    void anUnreadablePolicyCannotBeJudged() {
        grants.holding(QUEUE, "not a policy");

        assertThat(delivers(TO_QUEUE)).isEqualTo(Answer.UNKNOWN);
    }

    /** Rules are only compared where the role is the same: then both may or neither. */
    @Test
    void aTargetWithARoleCountsAsAllowed() {
        assertThat(delivers(BY_ROLE)).isEqualTo(Answer.YES);
    }
}
