package org.queuebridge.sandbox.cloudwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoKeys;
import org.queuebridge.sandbox.demo.DemoQueues;
import org.queuebridge.sandbox.events.LocalAwsFixture;
import org.queuebridge.sandbox.http.Fault;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.CloudWatchException;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.GetMetricDataRequest;
import software.amazon.awssdk.services.cloudwatch.model.GetMetricDataResponse;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataQuery;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataResult;
import software.amazon.awssdk.services.cloudwatch.model.ScanBy;
import software.amazon.awssdk.services.cloudwatch.model.StatusCode;

/** The metrics of what was delivered, as the SDK's own client reads them: over CBOR. */
class GetMetricDataTest {
    private static final String BUS = DemoAccount.EVENT_SOURCE;
    private static final Instant NOW = LocalAwsFixture.NOW;
    private static final Map<String, String> SUPPORT = rule("genesys-ended-support");

    private final LocalAwsFixture aws = new LocalAwsFixture();
    private final CloudWatchClient cloudWatch = aws.client(CloudWatchClient.builder(), DemoAccount.ACCESS_KEY_ID);

    @AfterEach
    void close() {
        aws.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Support EN, genesys-ended-support, MatchedEvents, 2",
        "Support EN, genesys-ended-support, TriggeredRules, 2",
        "Support EN, genesys-ended-support, Invocations, 2",
        "Support EN, genesys-ended-support, FailedInvocations, ",
        "Support EN, genesys-ended-billing, MatchedEvents, ",
        "Billing, genesys-ended-billing, MatchedEvents, 2",
        "Billing, genesys-ended-billing, Invocations, ",
        "Support EN (old), legacy-support, Invocations, 2",
        "Support EN (old), legacy-support, FailedInvocations, 2",
        "Support EN (old), legacy-support, InvocationsSentToDlq, ",
    })
    void eachRuleIsCounted(String queue, String rule, String metric, Double sum) {
        publish(queue);
        publish(queue);

        assertThat(values(metric, rule(rule))).isEqualTo(sum == null ? List.of() : List.of(sum));
    }

    @Test
    void eventsOfThePartnerAreCountedWhateverMatches() {
        publish("Sales EN");

        assertThat(values("Events", Map.of("EventSourceName", BUS))).containsExactly(1.0);
    }

    @Test
    void rulesOfTheDefaultBusHaveNoDimensionOfTheBus() {
        aws.client().putRule(request -> request.name("mine").eventPattern("{\"source\":[\"a\"]}"));
        aws.events.publish("default", "{\"source\":\"a\",\"detail\":{}}");

        assertThat(values("MatchedEvents", Map.of("RuleName", "mine"))).containsExactly(1.0);
        assertThat(values("MatchedEvents", Map.of("RuleName", "mine", "EventBusName", "default")))
                .isEmpty();
    }

    @Test
    void pointsComeInPagesAndInTheOrderAsked() {
        publish("Support EN");
        GetMetricDataRequest request =
                request(ScanBy.TIMESTAMP_ASCENDING, query("a", "Invocations"), query("b", "MatchedEvents")).toBuilder()
                        .maxDatapoints(1)
                        .build();

        GetMetricDataResponse first = cloudWatch.getMetricData(request);
        GetMetricDataResponse second = cloudWatch.getMetricData(
                request.toBuilder().nextToken(first.nextToken()).build());

        assertThat(first.metricDataResults())
                .extracting(MetricDataResult::id, MetricDataResult::statusCode)
                .containsExactly(tuple("a", StatusCode.COMPLETE), tuple("b", StatusCode.PARTIAL_DATA));
        assertThat(second.metricDataResults()).singleElement().satisfies(result -> {
            assertThat(result.id()).isEqualTo("b");
            assertThat(result.timestamps()).containsExactly(NOW);
            assertThat(result.values()).containsExactly(1.0);
        });
        assertThat(second.nextToken()).isNull();
    }

    @Test
    void whatIsWrongIsRefusedByTheServicesCodes() {
        assertRefused(
                "ValidationError", request(ScanBy.TIMESTAMP_ASCENDING, Collections.nCopies(501, query("a", "Events"))));
        assertRefused(
                "ValidationError", request(ScanBy.TIMESTAMP_ASCENDING, query("a", "Events"), query("a", "Events")));
        assertRefused("InvalidParameterValue", request(ScanBy.TIMESTAMP_ASCENDING, query("A", "Events")));
        assertRefused("InvalidParameterValue", request(ScanBy.TIMESTAMP_ASCENDING, query("a", "Events", 90)));
        assertRefused(
                "InvalidNextToken",
                request(ScanBy.TIMESTAMP_ASCENDING, query("a", "Events")).toBuilder()
                        .nextToken("x")
                        .build());
        assertRefused(
                "ValidationError",
                request(ScanBy.TIMESTAMP_ASCENDING, query("a", "Events")).toBuilder()
                        .endTime(NOW.minus(Duration.ofDays(2)))
                        .build());
    }

    @Test
    void whoMayNotReadIsRefusedOrToldSoForEachQuery() {
        CloudWatchClient reader = aws.client(CloudWatchClient.builder(), DemoKeys.READ_ONLY_KEY_ID);
        assertThat(reader.getMetricData(request(ScanBy.TIMESTAMP_ASCENDING, query("a", "Events")))
                        .metricDataResults())
                .hasSize(1);

        aws.faults.next("GetMetricData", 1, new Fault.FailedEntries());
        assertThat(cloudWatch
                        .getMetricData(request(ScanBy.TIMESTAMP_ASCENDING, query("a", "Events")))
                        .metricDataResults())
                .extracting(MetricDataResult::statusCode)
                .containsExactly(StatusCode.FORBIDDEN);

        publish("Support EN");
        aws.faults.next("GetMetricData", 1, new Fault.PartialEntries());
        assertThat(cloudWatch
                        .getMetricData(request(ScanBy.TIMESTAMP_ASCENDING, query("a", "MatchedEvents")))
                        .metricDataResults())
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.statusCode()).isEqualTo(StatusCode.PARTIAL_DATA);
                    assertThat(result.values()).hasSize(1);
                });

        aws.faults.next("GetMetricData", 1, new Fault.Refused());
        assertRefused("AccessDenied", request(ScanBy.TIMESTAMP_ASCENDING, query("a", "Events")));
    }

    @Test
    void metricsThatWereCountedAreListed() {
        publish("Billing");

        assertThat(cloudWatch
                        .listMetrics(request -> request.namespace("AWS/Events").metricName("MatchedEvents"))
                        .metrics())
                .extracting(metric -> metric.dimensions().getLast().value())
                .containsExactlyInAnyOrder("genesys-ended-billing", "raw-archive", "events-bridge-managed");
    }

    private void assertRefused(String code, GetMetricDataRequest request) {
        assertThatThrownBy(() -> cloudWatch.getMetricData(request))
                .isInstanceOfSatisfying(
                        CloudWatchException.class,
                        e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo(code));
    }

    private List<Double> values(String metric, Map<String, String> dimensions) {
        return cloudWatch
                .getMetricData(request(ScanBy.TIMESTAMP_DESCENDING, query("q", metric, 60, dimensions)))
                .metricDataResults()
                .getFirst()
                .values();
    }

    private static GetMetricDataRequest request(ScanBy order, MetricDataQuery... queries) {
        return request(order, List.of(queries));
    }

    private static GetMetricDataRequest request(ScanBy order, List<MetricDataQuery> queries) {
        return GetMetricDataRequest.builder()
                .startTime(NOW.minus(Duration.ofHours(3)))
                .endTime(NOW.plus(Duration.ofMinutes(1)))
                .scanBy(order)
                .metricDataQueries(queries)
                .build();
    }

    private static MetricDataQuery query(String id, String metric) {
        return query(id, metric, 60);
    }

    private static MetricDataQuery query(String id, String metric, int period) {
        return query(id, metric, period, SUPPORT);
    }

    private static MetricDataQuery query(String id, String metric, int period, Map<String, String> dimensions) {
        List<Dimension> all = dimensions.entrySet().stream()
                .map(each -> Dimension.builder()
                        .name(each.getKey())
                        .value(each.getValue())
                        .build())
                .toList();
        return MetricDataQuery.builder()
                .id(id)
                .metricStat(stat -> stat.metric(named ->
                                named.namespace("AWS/Events").metricName(metric).dimensions(all))
                        .period(period)
                        .stat("Sum"))
                .build();
    }

    private static Map<String, String> rule(String name) {
        return Map.of("EventBusName", BUS, "RuleName", name);
    }

    private void publish(String queue) {
        aws.events.publish(BUS, """
            {"account": "123456789012", "detail-type": "v2.detail.events.conversation.{id}.user.end", "source": "%s",
             "detail": {"eventBody": {"queueId": "%s"}}}
            """.formatted(BUS, DemoQueues.id(queue)));
    }
}
