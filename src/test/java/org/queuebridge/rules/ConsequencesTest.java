package org.queuebridge.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.disabled;
import static org.queuebridge.rules.Examples.insight;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;
import static org.queuebridge.rules.Examples.scheduled;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.Consequences.OfQueue;
import org.queuebridge.rules.Consequences.OfTarget;

class ConsequencesTest {
    private static final KnownQueues KNOWN = KnownQueues.of(List.of(BILLING), true);
    private static final String BILLING_LABEL = "Billing EN (" + BILLING.id() + ")";
    private static final String CATCH_ALL = "{\"account\":[\"111122223333\"]}";

    private static final RuleInsight GOING = insight(rule("going", pattern(BILLING)), SQS);

    private static Consequences of(RuleInsight going, RuleInsight... others) {
        return Consequences.of(
                List.of(going),
                Stream.concat(Stream.of(going), Stream.of(others)).toList(),
                KNOWN);
    }

    @Test
    void queuesThatNoOtherRuleLetsThroughStop() {
        Consequences consequences = of(
                insight(rule("going", pattern(BILLING, SALES)), SQS, LAMBDA), insight(rule("x", pattern(SALES)), SQS));

        assertThat(consequences)
                .isEqualTo(new Consequences(
                        List.of(
                                new OfQueue(SALES.id(), SALES.id(), true, List.of("x")),
                                new OfQueue(BILLING.id(), BILLING_LABEL, true, List.of())),
                        false,
                        List.of(new OfTarget(SQS.arn(), List.of("x")), new OfTarget(LAMBDA.arn(), List.of()))));
        assertThat(consequences.any()).isTrue();
    }

    static Stream<Arguments> othersAndWhetherTheyCover() {
        String acdEnd = pattern(BILLING).replace("user.end", "acd.end");
        String both = pattern(BILLING).replace("\"v2", "\"v2.detail.events.conversation.{id}.acd.end\",\"v2");
        return Stream.of(
                Arguments.of("the same", insight(rule("x", pattern(BILLING)), SQS), true),
                Arguments.of("more queues", insight(rule("x", pattern(BILLING, SALES)), SQS), true),
                Arguments.of("more targets", insight(rule("x", pattern(BILLING)), LAMBDA, SQS), true),
                Arguments.of("more events", insight(rule("x", both), SQS), true),
                Arguments.of("everything", insight(rule("x", CATCH_ALL), SQS), true),
                Arguments.of("other queues", insight(rule("x", pattern(SALES)), SQS), false),
                Arguments.of("other targets", insight(rule("x", pattern(BILLING)), LAMBDA), false),
                Arguments.of("other events", insight(rule("x", acdEnd), SQS), false),
                Arguments.of("disabled", insight(disabled(rule("x", pattern(BILLING))), SQS), false),
                Arguments.of("no target", insight(rule("x", pattern(BILLING))), false),
                Arguments.of("a schedule", insight(scheduled("x"), SQS), false),
                Arguments.of(
                        "can never match",
                        insight(rule("x", pattern(BILLING).replace("user.end", "customer.end")), SQS),
                        false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("othersAndWhetherTheyCover")
    void anotherRuleMayCover(String what, RuleInsight other, boolean covers) {
        assertThat(of(GOING, other).queues())
                .as(what)
                .containsExactly(new OfQueue(BILLING.id(), BILLING_LABEL, !covers, covers ? List.of("x") : List.of()));
    }

    @Test
    void rulesThatGoTogetherDoNotCoverEachOther() {
        RuleInsight twin = insight(rule("twin", pattern(BILLING)), SQS);

        Consequences consequences = Consequences.of(List.of(GOING, twin), List.of(GOING, twin), KNOWN);

        assertThat(consequences.queues()).containsExactly(new OfQueue(BILLING.id(), BILLING_LABEL, true, List.of()));
        assertThat(consequences.targets()).containsExactly(new OfTarget(SQS.arn(), List.of()));
    }

    @Test
    void twoRulesMayCoverTogether() {
        RuleInsight going = insight(rule("going", pattern(BILLING)), SQS, LAMBDA);

        assertThat(of(going, insight(rule("x", pattern(BILLING)), SQS), insight(rule("y", pattern(BILLING)), LAMBDA))
                        .queues())
                .containsExactly(new OfQueue(BILLING.id(), BILLING_LABEL, false, List.of("x", "y")));
    }

    @Test
    void aCatchAllStopsMoreThanItNames() {
        RuleInsight catchAll = insight(rule("all", CATCH_ALL), SQS);

        assertThat(of(catchAll, GOING).unnamedQueues()).isTrue();
        assertThat(of(catchAll, insight(rule("x", CATCH_ALL), SQS)).any()).isFalse();
    }

    @Test
    void rulesThatLetNothingThroughHaveNoConsequences() {
        assertThat(of(insight(disabled(rule("going", pattern(BILLING))), SQS)).any())
                .isFalse();
        assertThat(of(insight(rule("going", pattern(BILLING)))).any()).isFalse();
        assertThat(of(insight(rule("going", pattern(BILLING).replace("user.end", "customer.end")), SQS))
                        .any())
                .isFalse();
    }

    @Test
    void targetsThatAreNotKnownMayStop() {
        RuleInsight unread = RuleInsight.of(
                BUS,
                new RuleWithTargets(rule("going", pattern(BILLING)), List.of()),
                Optional.of(CUT),
                StandardFormat.ALL);

        assertThat(of(unread, insight(rule("x", pattern(BILLING)), SQS)).queues())
                .containsExactly(new OfQueue(BILLING.id(), BILLING_LABEL, true, List.of()));
    }
}
