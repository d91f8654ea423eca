package org.queuebridge.changes.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.Images;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.permission.grant.GrantStatement;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.rules.InMemoryEventBridge;

/** Whether a statement that several rules share is still needed when one of them is deleted. */
class GrantsStillUsedTest {
    private static final String ACCOUNT = "eu-central-1:111122223333:";
    private static final EventBus RELAY = new EventBus("relay", "arn:aws:events:" + ACCOUNT + "event-bus/relay");
    private static final EventBus OTHER = new EventBus("other", "arn:aws:events:" + ACCOUNT + "event-bus/other");
    private static final String QUEUE = "arn:aws:sqs:" + ACCOUNT + "ended";
    private static final String FUNCTION = "arn:aws:lambda:" + ACCOUNT + "function:ended";
    private static final Target TO_QUEUE = new Target("q", QUEUE, Optional.empty());
    private static final Target TO_FUNCTION = new Target("f", FUNCTION, Optional.empty());
    private static final Grant ON_QUEUE = shared(TargetKind.SQS, QUEUE);
    private static final Grant ON_FUNCTION = shared(TargetKind.LAMBDA, FUNCTION);

    private final InMemoryEventBridge aws = new InMemoryEventBridge();
    private final InMemoryGrants grants =
            new InMemoryGrants().holding(QUEUE, "").holding(FUNCTION, "");
    private final GrantsStillUsed live = new GrantsStillUsed(aws, grants);

    private static Grant shared(TargetKind kind, String resource) {
        return new Grant(kind, resource, RELAY.ruleArn("ended-1"), RELAY.ruleArn("ended-*"));
    }

    private void rule(EventBus bus, String name, Target... targets) {
        aws.holding(new Rule(name, bus.name(), bus.ruleArn(name), Images.ON, Optional.empty()), targets);
    }

    @BeforeEach
    void sharedAndOneOfTheRules() {
        aws.buses = List.of(OTHER, RELAY);
        grants.allow(ON_QUEUE);
        grants.allow(ON_FUNCTION);
        rule(RELAY, "ended-1", TO_QUEUE, TO_FUNCTION);
    }

    @Test
    void itIsNotNeededForTheRuleThatGoes() {
        assertThat(live.livesOn(ON_QUEUE)).isFalse();
        assertThat(live.livesOn(ON_FUNCTION)).isFalse();
    }

    @Test
    void isNeededByAnotherRuleThatItAllows() {
        rule(RELAY, "ended-2", TO_QUEUE, TO_FUNCTION);

        assertThat(live.livesOn(ON_QUEUE)).isTrue();
        assertThat(live.livesOn(ON_FUNCTION)).isTrue();
    }

    @Test
    void itIsNeededByARuleWhoseDeadLettersGoThere() {
        rule(RELAY, "ended-2", TO_FUNCTION.with(Json.obj("DeadLetterConfig", Json.obj("Arn", new Json.Str(QUEUE)))));

        assertThat(live.livesOn(ON_QUEUE)).isTrue();
    }

    @Test
    void isNotNeededByRulesWithoutItOrWithOtherTargets() {
        rule(RELAY, "sales", TO_QUEUE, TO_FUNCTION);
        rule(OTHER, "ended-2", TO_QUEUE, TO_FUNCTION);
        rule(RELAY, "ended-3");

        assertThat(live.livesOn(ON_QUEUE)).isFalse();
        assertThat(live.livesOn(ON_FUNCTION)).isFalse();
        assertThat(aws.calls())
                .as("no rule of a bus that it cannot let in is read")
                .doesNotContain("rules other");
    }

    @Test
    void isNotNeededByARuleWithItsOwnStatement() {
        rule(RELAY, "ended-2", TO_QUEUE);
        String own = GrantStatement.text(new Grant(TargetKind.SQS, QUEUE, RELAY.ruleArn("ended-2")));
        String policy = Objects.requireNonNull(grants.all().get(QUEUE));
        grants.holding(QUEUE, policy.replaceFirst("]}$", "," + own + "]}"));

        assertThat(live.livesOn(ON_QUEUE)).isFalse();
    }

    @Test
    void aStatementForOneRuleNeedsNoReading() {
        assertThat(live.livesOn(new Grant(TargetKind.SQS, QUEUE, RELAY.ruleArn("ended-1"))))
                .isFalse();
        assertThat(aws.calls()).isEqualTo(List.of());
    }
}
