package org.queuebridge.aws.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.aws.metrics.CloudWatchStub.page;
import static org.queuebridge.aws.metrics.CloudWatchStub.refusal;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.aws.AwsStub;
import org.queuebridge.aws.metrics.CloudWatchStub.Result;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.MetricAnswer;
import org.queuebridge.metrics.MetricQuery;
import org.queuebridge.metrics.MetricRange;
import org.queuebridge.metrics.MetricWindow;

class CloudWatchMetricsTest {
    private static final String PARTNER = "aws.partner/genesys.com/cloud/org/suffix";
    private static final MetricQuery MATCHED =
            MetricQuery.ofRule(EventMetric.MATCHED_EVENTS, new RuleKey(PARTNER, "vip"));
    private static final MetricQuery FAILED =
            MetricQuery.ofRule(EventMetric.FAILED_INVOCATIONS, new RuleKey("default", "vip"));
    private static final MetricQuery EVENTS = MetricQuery.eventsOf(PARTNER);
    private static final MetricRange RANGE = MetricWindow.THREE_HOURS.until(Instant.parse("2026-07-01T12:00:30Z"));
    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");

    private final AwsStub aws = new AwsStub();

    @AfterEach
    void stop() {
        aws.close();
    }

    private Map<MetricQuery, MetricAnswer> read(List<MetricQuery> queries, ResponseDefinitionBuilder... answers) {
        return aws.answersAt(CloudWatchStub.PATH, answers).metrics().sums(queries, RANGE);
    }

    private MetricAnswer readOne(ResponseDefinitionBuilder... answers) {
        return Objects.requireNonNull(read(List.of(MATCHED), answers).get(MATCHED));
    }

    private static Result result(String id, String status, Map<Long, Double> sums) {
        return new Result(id, status, sums);
    }

    private static Map<Long, Double> at(Instant time, double sum) {
        return Map.of(time.getEpochSecond(), sum);
    }

    private static MetricAnswer sums(Map<Instant, Long> sums) {
        return MetricAnswer.of(new TreeMap<>(sums));
    }

    @Test
    void rulesOfTheDefaultBusAreAskedForWithoutTheirBus() {
        read(List.of(MATCHED, FAILED, EVENTS), page("", result("q0", "Complete", Map.of())));

        JsonNode call = CloudWatchStub.calls(aws).getFirst();
        assertThat(call.get("MetricDataQueries"))
                .extracting(query -> query.at("/MetricStat/Metric/MetricName").asText() + dimensions(query))
                .containsExactly(
                        "MatchedEvents[EventBusName=" + PARTNER + ", RuleName=vip]",
                        "FailedInvocations[RuleName=vip]",
                        "Events[EventSourceName=" + PARTNER + "]");
        assertThat(call.get("MetricDataQueries"))
                .extracting(query -> query.at("/MetricStat/Period").asInt()
                        + query.at("/MetricStat/Stat").asText()
                        + query.at("/MetricStat/Metric/Namespace").asText())
                .containsOnly("60SumAWS/Events");
        assertThat(call.get("StartTime").asLong()).isEqualTo(RANGE.from().getEpochSecond());
        assertThat(call.get("EndTime").asLong()).isEqualTo(RANGE.to().getEpochSecond());
    }

    private static List<String> dimensions(JsonNode query) {
        return StreamSupport.stream(query.at("/MetricStat/Metric/Dimensions").spliterator(), false)
                .map(each -> each.get("Name").asText() + "=" + each.get("Value").asText())
                .toList();
    }

    @Test
    void aPartIsFollowedByTheNextPage() {
        Instant before = NOON.minusSeconds(60);

        assertThat(readOne(
                        page("more", result("q0", "PartialData", at(before, 4))),
                        page("", result("q0", "Complete", at(NOON, 3)))))
                .isEqualTo(sums(Map.of(before, 4L, NOON, 3L)));
    }

    @Test
    void aMetricWithoutValuesIsAbsent() {
        assertThat(readOne(page("", result("q0", "Complete", Map.of())))).isEqualTo(new MetricAnswer.Absent());
    }

    @Test
    void aForbiddenMetricNamesTheMissingRight() {
        MetricAnswer answer = readOne(page("", result("q0", "Forbidden", Map.of())));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        MetricAnswer.Unknown.class,
                        unknown -> assertThat(unknown.why())
                                .isInstanceOfSatisfying(
                                        Failure.Forbidden.class,
                                        denied ->
                                                assertThat(denied.permission()).isEqualTo("cloudwatch:GetMetricData")));
    }

    @ParameterizedTest
    @CsvSource({
        "PartialData,   AWS_METRICS_INCOMPLETE",
        "InternalError, AWS_METRICS_FAILED",
        "Sleepy,        AWS_METRICS_FAILED"
    })
    void aResultThatIsNotWholeIsNoNumber(String status, Reason why) {
        assertThat(reason(readOne(page("", result("q0", status, at(NOON, 4)))))).isEqualTo(why);
    }

    @Test
    void aQueryThatIsNotAnsweredIsNotZero() {
        Map<MetricQuery, MetricAnswer> answers =
                read(List.of(MATCHED, FAILED), page("", result("q1", "Complete", at(NOON, 2))));

        assertThat(answers).containsEntry(FAILED, sums(Map.of(NOON, 2L))).hasSize(2);
        assertThat(answers)
                .hasEntrySatisfying(
                        MATCHED, answer -> assertThat(reason(answer)).isEqualTo(Reason.AWS_METRICS_INCOMPLETE));
    }

    @Test
    void aRefusedCallIsTheAnswerOfAllItsQueries() {
        Map<MetricQuery, MetricAnswer> answers = read(
                List.of(MATCHED, EVENTS),
                refusal(
                        "com.amazonaws.cloudwatch#AccessDenied",
                        "User: arn:aws:iam::1:user/ann is not authorized to perform: cloudwatch:GetMetricData"
                                + " because no identity-based policy allows the cloudwatch:GetMetricData action"));

        assertThat(answers.values()).extracting(CloudWatchMetricsTest::reason).containsOnly(Reason.AWS_NOT_ALLOWED);
        assertThat(answers).containsOnlyKeys(MATCHED, EVENTS);
    }

    @Test
    void fiveHundredQueriesShareACall() {
        List<MetricQuery> queries = IntStream.range(0, 501)
                .mapToObj(i -> MetricQuery.ofRule(EventMetric.INVOCATIONS, new RuleKey(PARTNER, "rule-" + i)))
                .toList();

        assertThat(read(queries, page("", result("q0", "Complete", at(NOON, 1)))))
                .hasSize(501);

        assertThat(CloudWatchStub.calls(aws))
                .extracting(call -> call.get("MetricDataQueries").size())
                .containsExactly(500, 1);
    }

    private static Reason reason(MetricAnswer answer) {
        return ((MetricAnswer.Unknown) answer).why().reason();
    }
}
