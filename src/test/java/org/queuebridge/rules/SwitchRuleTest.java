package org.queuebridge.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.NAME;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.billing;
import static org.queuebridge.rules.Examples.disabled;
import static org.queuebridge.rules.Examples.managed;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.SwitchResult.Switched;
import org.queuebridge.rules.SwitchResult.Unconfirmed;

class SwitchRuleTest {
    private final InMemoryEventBridge aws = new InMemoryEventBridge();
    private final FakeTime time = new FakeTime();
    private final MeantRules meant = new MeantRules();
    private final SwitchRule rules = new SwitchRule(aws, time, meant);

    @Test
    void disablesAndReadsBack() throws InterruptedException {
        aws.holding(billing(), SQS);

        assertThat(rules.disable(BUS.name(), NAME)).isEqualTo(new Switched(disabled(billing())));
        assertThat(aws.changes()).containsExactly("disable " + NAME);
    }

    @Test
    void enablesAndReadsBack() throws InterruptedException {
        aws.holding(disabled(billing()), SQS);

        assertThat(rules.enable(BUS.name(), NAME)).isEqualTo(new Switched(billing()));
    }

    @Test
    void whatIsSoAlreadyIsNotSent() throws InterruptedException {
        aws.holding(billing());

        assertThat(rules.enable(BUS.name(), NAME)).isEqualTo(new Switched(billing()));
        assertThat(aws.changes()).isEmpty();
    }

    @Test
    void readsAgainUntilItIsSeen() throws InterruptedException {
        aws.holding(billing()).staleFor(3);

        assertThat(rules.disable(BUS.name(), NAME)).isEqualTo(new Switched(disabled(billing())));
        assertThat(time.pauses()).hasSize(2);
    }

    @Test
    void saysThatItIsNotSeenYet() throws InterruptedException {
        aws.holding(billing()).staleFor(99);

        assertThat(rules.disable(BUS.name(), NAME)).isEqualTo(new Unconfirmed(billing(), Optional.empty()));
    }

    @Test
    void saysThatItCouldNotBeReadBack() throws InterruptedException {
        aws.holding(billing()).pass("rule").failBefore("rule", CUT);

        assertThat(rules.disable(BUS.name(), NAME)).isEqualTo(new Unconfirmed(billing(), Optional.of(CUT)));
    }

    @Test
    void isMeantFromThenOn() throws InterruptedException {
        aws.holding(billing());
        meant.remember(Examples.draft(SQS));

        rules.disable(BUS.name(), NAME);

        assertThat(meant.of(BUS.name(), NAME).map(RuleDraft::enabled)).hasValue(false);
    }

    @Test
    void managedRulesAreRefused() {
        aws.holding(managed(billing()));

        assertThatThrownBy(() -> rules.disable(BUS.name(), NAME))
                .asInstanceOf(type(FailureException.class))
                .extracting(e -> e.failure().reason())
                .isEqualTo(Reason.AWS_MANAGED_RULE);
        assertThat(aws.changes()).isEmpty();
    }

    @Test
    void aRuleThatIsGoneIsSaid() {
        assertThatThrownBy(() -> rules.enable(BUS.name(), NAME))
                .asInstanceOf(type(FailureException.class))
                .extracting(e -> e.failure().reason())
                .isEqualTo(Reason.AWS_NOT_FOUND);
    }

    @Test
    void cancellingIsNoOutcome() {
        aws.holding(billing()).pass("rule").failBefore("rule", Examples.CANCELLED);

        assertThatThrownBy(() -> rules.disable(BUS.name(), NAME)).isInstanceOf(FailureException.class);
    }
}
