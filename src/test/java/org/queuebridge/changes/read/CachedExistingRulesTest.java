package org.queuebridge.changes.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.DENIED;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.InMemoryEventBridge;

class CachedExistingRulesTest {
    private static final RuleKey THERE = new RuleKey(BUS.name(), "billing");
    private static final RuleKey NONE = new RuleKey(BUS.name(), "none");

    private final InMemoryEventBridge aws = new InMemoryEventBridge().holding(rule("billing", pattern(BILLING)), SQS);
    private final CachedExistingRules rules = new CachedExistingRules(new ReadRules(aws));

    @Test
    void readsEachRuleOnceEvenIfItDoesNotExist() throws InterruptedException {
        assertThat(rules.existing(List.of(NONE, THERE))).containsOnlyKeys(THERE);
        aws.disable(BUS.name(), "billing");
        int calls = aws.calls().size();

        assertThat(rules.existing(List.of(THERE, NONE)).values())
                .as("as it was read")
                .singleElement()
                .satisfies(rule -> assertThat(rule.image().fields().enabled()).isTrue());
        assertThat(aws.calls()).hasSize(calls);
    }

    @Test
    void whatCouldNotBeReadIsReadAgain() throws InterruptedException {
        aws.failBefore("rule", DENIED);
        assertThatThrownBy(() -> rules.existing(List.of(THERE))).isInstanceOf(FailureException.class);

        assertThat(rules.existing(List.of(THERE))).containsOnlyKeys(THERE);
    }
}
