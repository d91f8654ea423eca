package org.queuebridge.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.FailureException;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.Verifying;

class VerifyRulesTest {
    private final Verifying verifying = new Verifying();
    private final List<Integer> done = new ArrayList<>();

    private List<VerifiedRule> verify(String... names) throws InterruptedException {
        return new VerifyRules(verifying.rule())
                .verify(BUS, List.of(names), KnownQueues.of(List.of(BILLING), true), Optional.empty(), this::done);
    }

    private synchronized void done(int rules, int of) {
        done.add(rules);
    }

    @Test
    void aRuleThatCannotBeReadKeepsNoOtherFromBeingVerified() throws InterruptedException {
        verifying.aws().holding(rule("b", pattern(BILLING)), SQS).failBefore("rule", CUT);

        List<VerifiedRule> verified = verify("b", "a", "c");

        assertThat(verified).extracting(VerifiedRule::rule).containsExactly("b", "a", "c");
        assertThat(verified).extracting(VerifiedRule::unread).containsOnlyOnce(Optional.of(CUT));
        assertThat(verified).filteredOn(each -> each.findings().isEmpty()).hasSize(1);
        assertThat(done).hasSize(4).startsWith(0).contains(3);
    }

    @Test
    void ofASingleRuleTheFailureIsToldAtOnce() {
        verifying.aws().failBefore("rule", CUT);

        assertThatThrownBy(() -> verify("b")).isInstanceOf(FailureException.class);
    }

    @Test
    void aSingleRuleIsVerifiedAsAnyOther() throws InterruptedException {
        verifying.aws().holding(rule("b", pattern(BILLING)), SQS);

        assertThat(verify("b"))
                .singleElement()
                .satisfies(verified ->
                        assertThat(Verifying.keys(verified.findings())).contains("exists.pass"));
    }
}
