package org.queuebridge.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.disabled;
import static org.queuebridge.rules.Examples.insight;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.TargetsState;

class CoverageMatrixTest {
    private static final KnownQueues KNOWN = KnownQueues.of(List.of(BILLING, OTHER, SALES), true);

    /** A pattern, and its marks of the queues Billing EN, Other and Sales. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {'account':['111122223333']}                                                     | FULL FULL FULL
        {'detail.eventBody.queueId':['BILLING','SALES']}                                 | FULL NONE FULL
        {'detail-type':['TOPIC.acd.end'],'detail.eventBody.queueId':['BILLING']}         | FULL NONE NONE
        {'detail.eventBody':{'queueId':['BILLING'],'mediaType':['VOICE']}}               | PARTLY NONE NONE
        {'detail.eventBody.mediaType':['VOICE']}                                         | PARTLY PARTLY PARTLY
        {'detail.eventBody.queueId':[{'anything-but':['BILLING']}]}                      | NONE FULL FULL
        {'detail.eventBody':{'queueId':[{'prefix':'0b'}],'mediaType':['VOICE']}}         | NONE NONE PARTLY
        {'detail.eventBody':{'queueId':['SALES'],'foo':['x']}}                           | NONE NONE MAY
        {'$or':[{'detail.eventBody.queueId':['SALES']},{'detail.eventBody':{'queueId':['BILLING'],'mediaType':['CHAT']}}]} | PARTLY NONE FULL
        {'$or':[{'detail.eventBody.queueId':['SALES']},{'detail.eventBody.mediaType':['CHAT']}]} | PARTLY PARTLY FULL
        {'detail-type':['TOPIC.customer.end']}                                           | NONE NONE NONE
        """)
    void saysHowFarARuleCoversAQueue(String pattern, String marks) {
        assertThat(marks(insight(rule("it", json(pattern)), SQS))).isEqualTo(marks);
    }

    @Test
    void saysWhyARuleMayOrDoesDeliverNothing() {
        assertThat(marks(insight(disabled(rule("it", pattern(BILLING))), SQS))).isEqualTo("OFF NONE NONE");
        assertThat(marks(insight(rule("it", pattern(BILLING))))).as("no target").isEqualTo("OFF NONE NONE");
        assertThat(marks(insight(
                        rule("it", json("{'source':['aws.ec2'],'detail.eventBody.queueId':['BILLING']}")), SQS)))
                .as("never matches")
                .isEqualTo("OFF NONE NONE");
        assertThat(marks(RuleInsight.of(
                        BUS,
                        new RuleWithTargets(rule("it", pattern(BILLING)), List.of()),
                        new TargetsState.Unread(CUT),
                        StandardFormat.ALL)))
                .as("targets not read")
                .isEqualTo("UNKNOWN NONE NONE");
    }

    @Test
    void queuesThatOnlyARuleNamesComeLast() {
        String gone = "aaaaaaaa-0000-4000-8000-000000000009";
        RuleInsight rule = insight(rule("it", json("{'detail.eventBody.queueId':['BILLING','" + gone + "']}")), SQS);

        CoverageMatrix matrix = CoverageMatrix.of(List.of(rule), 0, KNOWN);
        CoverageMatrix.Row last = matrix.rows().getLast();
        assertThat(last.id()).isEqualTo(gone);
        assertThat(last.missing()).isTrue();
        assertThat(matrix.mark(3, 0)).isEqualTo(CoverageMark.FULL);

        CoverageMatrix some = CoverageMatrix.of(List.of(rule), 0, KnownQueues.of(List.of(BILLING), false));
        assertThat(some.rows().getLast().missing()).as("not all are loaded").isFalse();
    }

    @Test
    void aPartOfItHasTheSameMarks() {
        CoverageMatrix matrix = CoverageMatrix.of(
                List.of(
                        insight(rule("a", pattern(BILLING, SALES)), SQS),
                        insight(rule("b", pattern(OTHER)), SQS),
                        insight(rule("c", pattern(SALES)), SQS)),
                0,
                KNOWN);
        CoverageMatrix part = matrix.only(List.of(2, 0), List.of(2, 0));
        assertThat(part.rows()).extracting(CoverageMatrix.Row::id).containsExactly(SALES.id(), BILLING.id());
        for (int row = 0; row < 2; row++) {
            for (int rule = 0; rule < 2; rule++) {
                assertThat(part.mark(row, rule)).isEqualTo(matrix.mark(row == 0 ? 2 : 0, rule == 0 ? 2 : 0));
            }
        }
    }

    private static String marks(RuleInsight rule) {
        CoverageMatrix matrix = CoverageMatrix.of(List.of(rule), 0, KNOWN);
        return IntStream.range(0, 3).mapToObj(row -> matrix.mark(row, 0).name()).collect(Collectors.joining(" "));
    }

    private static String json(String pattern) {
        return pattern.replace("'BILLING'", "'" + BILLING.id() + "'")
                .replace("'SALES'", "'" + SALES.id() + "'")
                .replace("TOPIC", "v2.detail.events.conversation.{id}")
                .replace('\'', '"');
    }
}
