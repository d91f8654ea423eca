package org.queuebridge.rules.coverage;

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
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.PatternAlternative;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.Examples;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.TargetsState;
import org.queuebridge.rules.coverage.Consequences.OfQueue;
import org.queuebridge.rules.coverage.Consequences.OfTarget;

class ConsequencesTest {
    private static final KnownQueues KNOWN = KnownQueues.of(List.of(BILLING), true);
    private static final String BILLING_LABEL = "Billing EN (" + BILLING.id() + ")";
    private static final String CATCH_ALL = "{\"account\":[\"111122223333\"]}";

    private static final DeliveryPermission ALL_MAY = (_, _) -> Answer.YES;

    private static final RuleInsight GOING = insight(rule("going", pattern(BILLING)), SQS);

    private static Consequences of(RuleInsight going, RuleInsight... others) {
        return Consequences.of(
                List.of(going),
                Stream.concat(Stream.of(going), Stream.of(others)).toList(),
                KNOWN,
                ALL_MAY);
    }

    @Test
    void queuesThatNoOtherRuleMatchesStop() {
        Consequences consequences = of(
                insight(rule("going", pattern(BILLING, SALES)), SQS, LAMBDA), insight(rule("x", pattern(SALES)), SQS));

        assertThat(consequences)
                .isEqualTo(new Consequences(
                        List.of(
                                new OfQueue(SALES.id(), SALES.id(), Answer.YES, List.of("x"), List.of()),
                                new OfQueue(BILLING.id(), BILLING_LABEL, Answer.YES, List.of(), List.of())),
                        Answer.NO,
                        List.of(
                                new OfTarget(SQS.arn(), List.of("x"), List.of()),
                                new OfTarget(LAMBDA.arn(), List.of(), List.of()))));
        assertThat(consequences.any()).isEqualTo(Answer.YES);
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
                .containsExactly(new OfQueue(
                        BILLING.id(), BILLING_LABEL, Answer.of(!covers), covers ? List.of("x") : List.of(), List.of()));
    }

    /** Rules that let through some of the events, or others: what stops is said, or that something may. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {'detail':{'eventBody':{'queueId':['BILLING'],'mediaType':['CHAT']}}}                            | YES
        {'detail':{'eventBody':{'queueId':['BILLING'],'acdOutcome':['ABANDON']}}}                        | YES
        {'detail':{'eventBody':{'queueId':['BILLING'],'wrapupCode':[{'prefix':'a'}]}}}                   | UNKNOWN
        {'detail':{'eventBody':{'queueId':['BILLING'],'ani':[{'prefix':'tel:'}]}}}                       | UNKNOWN
        {'detail':{'eventBody':{'queueId':['BILLING'],'foo':['x']}}}                                     | UNKNOWN
        {'account':['999900001111']}                                                                     | YES
        {'detail':{'queueId':['BILLING']}}                                                               | YES
        {'source':['aws.partner/genesys.com/cloud/another/one'],'detail':{'eventBody':{'queueId':['BILLING']}}} | YES
        {'detail-type':[{'suffix':'.end'}],'detail':{'eventBody':{'queueId':[{'anything-but':'x'}]}}}     | NO
        {'$or':[{'detail.eventBody.acdOutcome':['ABANDON']},{'detail.eventBody.acdOutcome':[{'anything-but':'ABANDON'}]}]} | UNKNOWN
        """)
    void onlyProvenCoverageCounts(String staying, Answer stops) {
        RuleInsight going = insight(
                rule("going", json("{'detail-type':['TOPIC.acd.end'],'detail.eventBody.queueId':['BILLING']}")), SQS);

        Consequences consequences = of(going, insight(rule("x", json(staying)), SQS));

        assertThat(consequences.queues())
                .singleElement()
                .satisfies(queue -> assertThat(queue.stops()).isEqualTo(stops));
        assertThat(consequences.any()).isEqualTo(stops);
    }

    @Test
    void theConditionsOfTheEventsThatStopAreSaid() {
        RuleInsight chats =
                insight(rule("x", json("{'detail':{'eventBody':{'queueId':['BILLING'],'mediaType':['CHAT']}}}")), SQS);
        Json.Obj noChat = Json.obj("anything-but", new Json.Arr(List.of(new Json.Str("CHAT"))));
        Json.Obj missing = Json.obj("exists", new Json.Bool(false));

        assertThat(of(GOING, chats).queues())
                .singleElement()
                .satisfies(queue -> assertThat(queue.parts())
                        .containsExactly(new PatternAlternative(
                                Map.of("detail.eventBody.mediaType", List.of(noChat, missing)))));
        assertThat(of(GOING, insight(rule("x", pattern(SALES)), SQS)).queues())
                .allSatisfy(queue -> assertThat(queue.parts()).isEmpty());
    }

    private static String json(String pattern) {
        return pattern.replace("'BILLING'", "'" + BILLING.id() + "'")
                .replace("TOPIC", "v2.detail.events.conversation.{id}")
                .replace('\'', '"');
    }

    @Test
    void theRulesOfASetStandInTogether() {
        RuleInsight going = insight(rule("going", pattern(BILLING, SALES)), SQS);

        Consequences consequences =
                of(going, insight(rule("x-1", pattern(BILLING)), SQS), insight(rule("x-2", pattern(SALES)), SQS));

        assertThat(consequences.any()).isEqualTo(Answer.NO);
        assertThat(consequences.queues())
                .extracting(OfQueue::coveredBy)
                .containsExactly(List.of("x-2"), List.of("x-1"));
    }

    @Test
    void anUndeliverableRuleCoversNothing() {
        RuleInsight other = insight(rule("x", pattern(BILLING)), SQS);

        for (Answer may : Answer.values()) {
            assertThat(Consequences.of(List.of(GOING), List.of(GOING, other), KNOWN, (_, _) -> may)
                            .any())
                    .isEqualTo(may.not());
        }
    }

    static Stream<Arguments> otherDeliveries() {
        Json.Obj part = Json.obj("InputPath", new Json.Str("$.detail"));
        Json.Obj later = Json.obj("RetryPolicy", Json.obj("MaximumRetryAttempts", new Json.Num("3")));
        return Stream.of(
                Arguments.of("another input", SQS.with(part), Answer.UNKNOWN),
                Arguments.of("another role", Examples.inRole(SQS, "arn:aws:iam::1:role/r"), Answer.UNKNOWN),
                Arguments.of("another group", SQS.with(Json.obj("SqsParameters", part)), Answer.UNKNOWN),
                Arguments.of("other retries", SQS.with(later), Answer.NO));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherDeliveries")
    void coverageNeedsTheSameInput(String what, Target target, Answer stops) {
        assertThat(of(GOING, insight(rule("x", pattern(BILLING)), target)).queues())
                .as(what)
                .singleElement()
                .satisfies(queue -> assertThat(queue.stops()).isEqualTo(stops));
    }

    @Test
    void reportsIfOnlyUnnamedQueuesStop() {
        RuleInsight going = insight(rule("going", json("{'detail.eventBody.queueId':[{'prefix':'d5'}]}")), SQS);
        Consequences consequences = of(going, insight(rule("x", pattern(SALES)), SQS));

        assertThat(consequences.queues()).isEmpty();
        assertThat(consequences.targets()).extracting(OfTarget::stops).containsExactly(Answer.NO);
        assertThat(consequences.any()).isNotEqualTo(Answer.NO);
    }

    @Test
    void rulesDeletedTogetherDoNotCoverEachOther() {
        RuleInsight twin = insight(rule("twin", pattern(BILLING)), SQS);

        Consequences consequences = Consequences.of(List.of(GOING, twin), List.of(GOING, twin), KNOWN, ALL_MAY);

        assertThat(consequences.queues())
                .containsExactly(new OfQueue(BILLING.id(), BILLING_LABEL, Answer.YES, List.of(), List.of()));
        assertThat(consequences.targets()).containsExactly(new OfTarget(SQS.arn(), List.of(), List.of()));
    }

    @Test
    void twoRulesMayCoverTogether() {
        RuleInsight going = insight(rule("going", pattern(BILLING)), SQS, LAMBDA);

        assertThat(of(going, insight(rule("x", pattern(BILLING)), SQS), insight(rule("y", pattern(BILLING)), LAMBDA))
                        .queues())
                .containsExactly(new OfQueue(BILLING.id(), BILLING_LABEL, Answer.NO, List.of("x", "y"), List.of()));
    }

    @Test
    void deletingACatchAllStopsMoreThanItsNamedQueues() {
        RuleInsight catchAll = insight(rule("all", CATCH_ALL), SQS);

        assertThat(of(catchAll, GOING).unnamedQueues()).isEqualTo(Answer.YES);
        assertThat(of(catchAll, insight(rule("x", CATCH_ALL), SQS)).any()).isEqualTo(Answer.NO);
    }

    @Test
    void rulesThatLetNothingThroughHaveNoConsequences() {
        assertThat(of(insight(disabled(rule("going", pattern(BILLING))), SQS)).any())
                .isEqualTo(Answer.NO);
        assertThat(of(insight(rule("going", pattern(BILLING)))).any()).isEqualTo(Answer.NO);
        assertThat(of(insight(rule("going", pattern(BILLING).replace("user.end", "customer.end")), SQS))
                        .any())
                .isEqualTo(Answer.NO);
    }

    @Test
    void targetsThatAreNotKnownMayStop() {
        RuleInsight unread = RuleInsight.of(
                BUS,
                new RuleWithTargets(rule("going", pattern(BILLING)), List.of()),
                new TargetsState.Unread(CUT),
                StandardFormat.ALL);

        assertThat(of(unread, insight(rule("x", pattern(BILLING)), SQS)).queues())
                .containsExactly(new OfQueue(BILLING.id(), BILLING_LABEL, Answer.UNKNOWN, List.of(), List.of()));
    }
}
