package org.queuebridge.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.disabled;
import static org.queuebridge.rules.Examples.insight;
import static org.queuebridge.rules.Examples.managed;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;
import static org.queuebridge.rules.Examples.scheduled;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.TargetsState;

class QueueCoverageTest {
    private static final List<Queue> QUEUES = List.of(BILLING, SALES, OTHER);
    private static final EventBus DEFAULT =
            new EventBus("default", "arn:aws:events:eu-central-1:111122223333:event-bus/default");

    /** Written by hand: a pattern on the partner bus, and which of the queues it covers. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {'account':['111122223333']}                                                          | BILLING SALES OTHER
        {'source':[{'prefix':'aws.partner/genesys.com/'}]}                                    | BILLING SALES OTHER
        {'detail-type':['TOPIC.acd.end'],'detail':{'eventBody':{'mediaType':['VOICE']}}}      | BILLING SALES OTHER
        {'detail-type':[{'suffix':'.end'}]}                                                   | BILLING SALES OTHER
        {'detail-type':['TOPIC.customer.end']}                                                |
        {'detail-type':['v2.routing.queue']}                                                  |
        {'detail':{'eventBody':{'queueId':['BILLING']}}}                                      | BILLING
        {'detail.eventBody.queueId':['BILLING','SALES','nobody']}                             | BILLING SALES
        {'$or':[{'detail.eventBody.queueId':['SALES']},{'detail.eventBody.queueId':['OTHER']}]} | SALES OTHER
        {'$or':[{'detail.eventBody.queueId':['SALES']},{'detail-type':['TOPIC.acw']}]}        | BILLING SALES OTHER
        {'$or':[{'detail.eventBody.queueId':['SALES']},{'source':['aws.ec2']}]}               | SALES
        {'detail':{'eventBody':{'queueId':[{'anything-but':['BILLING']}]}}}                   | SALES OTHER
        {'detail':{'eventBody':{'queueId':[{'prefix':'ff'},'SALES']}}}                        | SALES OTHER
        {'detail':{'eventBody':{'queueId':[{'wildcard':'*-4000-*'}]}}}                        | OTHER
        {'detail':{'eventBody':{'queueId':[{'exists':true}]}}}                                | BILLING SALES OTHER
        {'detail':{'eventBody':{'queueId':[{'exists':false}]}}}                               |
        {'detail':{'eventBody':{'queueId':[{'equals-ignore-case':'D5A3C6F1-6C1E-4D7B-9A0E-3A2B8F4C7E10'}]}}} | BILLING
        {'detail':{'eventBody':{'queueId':['D5A3C6F1-6C1E-4D7B-9A0E-3A2B8F4C7E10']}}}         |
        {'detail-type':['TOPIC.customer.end'],'detail.eventBody.queueId':['BILLING']}         |
        {'account':['999900001111']}                                                          |
        {'region':['us-east-1'],'detail':{'eventBody':{'queueId':['BILLING']}}}               |
        {'region':['eu-central-1'],'detail':{'eventBody':{'queueId':['BILLING']}}}            | BILLING
        {'detail':{'queueId':['BILLING']}}                                                    |
        {'detail-type':['v2.detail.events.conversation.{ID}.acd.end'],'detail.eventBody.queueId':['BILLING']} |
        {'detail-type':['v2.detail.events.conversation.*.acd.end'],'detail.eventBody.queueId':['BILLING']} |
        {'detail-type':[{'prefix':'TOPIC.customer.'}],'detail.eventBody.queueId':['BILLING']} |
        {'detail-type':['TOPIC.acd.start'],'detail.eventBody.queueId':['BILLING']}            |
        {'detail-type':['TOPIC.acd.new'],'detail.eventBody.queueId':['BILLING']}              |
        {'detail.eventBody.mediaType':['FAX'],'detail.eventBody.queueId':['BILLING']}         | BILLING?
        {'detail.eventBody.mediaType':['voice'],'detail.eventBody.queueId':['BILLING']}       |
        {'detail.eventBody.foo':['x'],'detail.eventBody.queueId':['BILLING']}                 | BILLING?
        {'detail-type':['TOPIC.user.end'],'detail.eventBody':{'acdOutcome':['ABANDON'],'queueId':['BILLING']}} |
        {'source':['aws.partner/genesys.com/cloud/somebody/else']}                            |
        """)
    void coversWhatItsPatternMatches(String pattern, String covered) {
        assertThat(coveredBy(insight(rule("it", json(pattern)), SQS))).isEqualTo(covered == null ? "" : covered);
    }

    /** Written by hand: a pattern, the queues that it covers as no catch-all rule, and whether it is one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {'account':['111122223333']}                                              |                     | yes
        {'detail-type':['TOPIC.acd.end']}                                         |                     | yes
        {'detail.eventBody.foo':['x'],'detail-type':['TOPIC.acd.end']}            |                     | yes
        {'detail':{'eventBody':{'queueId':[{'exists':true}]}}}                    |                     | yes
        {'detail':{'eventBody':{'queueId':[{'prefix':''}]}}}                      |                     | yes
        {'detail':{'eventBody':{'queueId':[{'wildcard':'*-*'}]}}}                 |                     | yes
        {'detail':{'eventBody':{'queueId':[{'anything-but':['BILLING']}]}}}       |                     | yes
        {'$or':[{'detail.eventBody.queueId':['SALES']},{'detail-type':['TOPIC.acd.end']}]} | SALES      | yes
        {'detail':{'eventBody':{'queueId':['BILLING']}}}                          | BILLING             | no
        {'detail':{'eventBody':{'queueId':[{'wildcard':'*-4000-*'}]}}}            | OTHER               | no
        {'detail':{'eventBody':{'queueId':[{'prefix':'ff'},'SALES']}}}            | SALES OTHER         | no
        {'source':['aws.ec2']}                                                    |                     | no
        """)
    void aCatchAllRuleCountsForTheQueuesThatItSelects(String pattern, String covered, String isCatchAll) {
        RuleInsight rule = insight(rule("it", json(pattern)), SQS);

        assertThat(named(QueueCoverage.withoutCatchAlls(List.of(rule), 0, QUEUES)))
                .isEqualTo(covered == null ? "" : covered);
        assertThat(QueueCoverage.catchAlls(List.of(rule)))
                .isEqualTo(isCatchAll.equals("yes") ? List.of("it") : List.of());
    }

    /** On other buses there are events that have nothing to do with queues. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {'account':['111122223333']}                                             | BILLING SALES OTHER
        {'source':['genesys.cloud']}                                             | BILLING SALES OTHER
        {'detail-type':['conversation.end']}                                     | BILLING SALES OTHER
        {'source':['a.relay'],'detail-type':['conversation.end']}                | BILLING? SALES? OTHER?
        {'source':['a.relay'],'detail-type':['OrderPlaced']}                     |
        {'account':['999900001111']}                                             | BILLING? SALES? OTHER?
        {'source':[{'prefix':'aws.partner/genesys.com/'}],'detail-type':['TOPIC.acw']} | BILLING? SALES? OTHER?
        {'source':['aws.ec2']}                                                   |
        {'source':['aws.ec2'],'detail-type':['EC2 Instance State-change Notification']} |
        {'source':[{'prefix':'aws.s3'}]}                                         |
        {'source':['a.relay'],'detail':{'queue':{'id':['SALES']}}}               | SALES?
        {'detail':{'queue':{'name':['Sales']}}}                                  | SALES
        {'detail':{'queue':{'name':[{'prefix':'B'}],'id':[{'exists':true}]}}}    | BILLING
        """)
    void onAMixedBusOnlyConversationEventsCount(String pattern, String covered) {
        RuleInsight onDefault = RuleInsight.of(
                DEFAULT,
                new RuleWithTargets(rule("it", json(pattern)), List.of(SQS)),
                new TargetsState.Known(),
                StandardFormat.ALL);
        assertThat(coveredBy(onDefault)).isEqualTo(covered == null ? "" : covered);
    }

    @Test
    void rulesThatDeliverNothingCoverNothing() {
        assertThat(coveredBy(insight(rule("it", pattern(BILLING)))))
                .as("no target")
                .isEmpty();
        assertThat(coveredBy(insight(disabled(rule("it", pattern(BILLING))), SQS)))
                .as("disabled")
                .isEmpty();
        assertThat(coveredBy(insight(scheduled("it"), LAMBDA))).as("schedule").isEmpty();
        assertThat(coveredBy(insight(managed(rule("it", pattern(BILLING))), SQS)))
                .as("managed")
                .isEqualTo("BILLING");
        assertThat(coveredBy(RuleInsight.of(
                        BUS,
                        new RuleWithTargets(rule("it", pattern(BILLING)), List.of()),
                        new TargetsState.Unread(CUT),
                        StandardFormat.ALL)))
                .as("perhaps it has a target")
                .isEqualTo("BILLING?");
    }

    @Test
    void namesAllRulesOfAQueueInTheirOrder() {
        QueueCoverage coverage = QueueCoverage.of(
                List.of(
                        insight(rule("a", pattern(BILLING, SALES)), SQS),
                        insight(rule("b", "{\"account\":[\"111122223333\"]}"), SQS),
                        insight(rule("c", json("{'detail.eventBody.queueId':[{'prefix':'d5'}]}")), SQS),
                        insight(rule("d", pattern(BILLING)), SQS)),
                0,
                QUEUES);
        assertThat(coverage.of(BILLING).certain()).containsExactly("a", "b", "c", "d");
        assertThat(coverage.of(SALES).certain()).containsExactly("a", "b");
        assertThat(coverage.of(OTHER).certain()).containsExactly("b");
    }

    @Test
    void aRuleThatCouldNotBeReadMayCoverEveryQueueThatNoOtherCovers() {
        QueueCoverage coverage = QueueCoverage.of(List.of(insight(rule("a", pattern(BILLING)), SQS)), 1, QUEUES);

        assertThat(coverage.of(BILLING).covered()).isEqualTo(Answer.YES);
        assertThat(coverage.of(SALES).covered()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void queuesThatAreCoveredAlikeShareTheNames() {
        List<Queue> many = IntStream.range(0, 1_000)
                .mapToObj(i -> InMemoryGenesysCloud.queue("id-" + i, "Queue " + i))
                .toList();
        QueueCoverage coverage = QueueCoverage.of(
                List.of(insight(rule("most", json("{'detail.eventBody.queueId':[{'anything-but':['id-7']}]}")), SQS)),
                0,
                many);
        assertThat(many)
                .filteredOn(queue -> coverage.of(queue).covered() == Answer.NO)
                .containsExactly(many.get(7));
        assertThat(coverage.of(many.get(1))).isSameAs(coverage.of(many.get(999)));
    }

    private static String coveredBy(RuleInsight rule) {
        QueueCoverage coverage = QueueCoverage.of(List.of(rule), 0, QUEUES);
        theMatrixSaysTheSame(rule, coverage);
        return named(coverage);
    }

    private static String named(QueueCoverage coverage) {
        return String.join(
                " ",
                List.of("BILLING", "SALES", "OTHER").stream()
                        .map(name -> switch (coverage.of(queue(name)).covered()) {
                            case YES -> name;
                            case UNKNOWN -> name + "?";
                            case NO -> "";
                        })
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private static void theMatrixSaysTheSame(RuleInsight rule, QueueCoverage coverage) {
        CoverageMatrix matrix = CoverageMatrix.of(List.of(rule), 0, KnownQueues.of(QUEUES, true));
        for (int row = 0; row < matrix.rows().size(); row++) {
            if (matrix.rows().get(row).queue().isPresent()) {
                Queue queue = matrix.rows().get(row).queue().get();
                assertThat(matrix.mark(row, 0).covers())
                        .as(queue.name())
                        .isEqualTo(coverage.of(queue).covered());
            }
        }
    }

    private static Queue queue(String name) {
        return switch (name) {
            case "BILLING" -> BILLING;
            case "SALES" -> SALES;
            default -> OTHER;
        };
    }

    private static String json(String pattern) {
        return pattern.replace("'BILLING'", "'" + BILLING.id() + "'")
                .replace("'SALES'", "'" + SALES.id() + "'")
                .replace("'OTHER'", "'" + OTHER.id() + "'")
                .replace("TOPIC", "v2.detail.events.conversation.{id}")
                .replace('\'', '"');
    }
}
