package org.queuebridge.sandbox.cloudwatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.events.LocalAwsFixture;

/** What clients of CloudWatch send that do not speak CBOR. */
class OlderProtocolsTest {
    private static final String FORM = "Action=GetMetricData&Version=2010-08-01"
            + "&StartTime=2026-11-23T09%3A00%3A00Z&EndTime=2026-11-23T10%3A00%3A00Z"
            + "&MetricDataQueries.member.1.Id=a"
            + "&MetricDataQueries.member.1.MetricStat.Metric.Namespace=AWS%2FEvents"
            + "&MetricDataQueries.member.1.MetricStat.Metric.MetricName=MatchedEvents"
            + "&MetricDataQueries.member.1.MetricStat.Metric.Dimensions.member.1.Name=RuleName"
            + "&MetricDataQueries.member.1.MetricStat.Metric.Dimensions.member.1.Value=mine"
            + "&MetricDataQueries.member.1.MetricStat.Period=300"
            + "&MetricDataQueries.member.1.MetricStat.Stat=Sum";

    private final LocalAwsFixture aws = new LocalAwsFixture();

    @BeforeEach
    void matchOnce() {
        aws.client().putRule(request -> request.name("mine").eventPattern("{\"source\":[\"a\"]}"));
        aws.events.publish("default", "{\"source\":\"a\",\"detail\":{}}");
    }

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void aFormIsAnsweredInXml() throws Exception {
        HttpResponse<String> answer = send(Map.of("Content-Type", "application/x-www-form-urlencoded"), FORM);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<GetMetricDataResponse xmlns=\"http://monitoring.amazonaws.com/doc/2010-08-01/\">")
                .contains("<member><Id>a</Id><Label>MatchedEvents</Label>"
                        + "<Timestamps><member>2026-11-23T09:40:00Z</member></Timestamps>"
                        + "<Values><member>1.0</member></Values><StatusCode>Complete</StatusCode></member>");
    }

    @Test
    void aFormThatIsWrongIsRefusedInXml() throws Exception {
        HttpResponse<String> answer = send(
                Map.of("Content-Type", "application/x-www-form-urlencoded"), FORM.replace("Period=300", "Period=7"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("<Code>InvalidParameterValue</Code>")
                .contains("MetricDataQueries.member.1.MetricStat.Period");
    }

    @Test
    void jsonIsAnsweredInJson() throws Exception {
        HttpResponse<String> answer = send(
                Map.of(
                        "Content-Type",
                        "application/x-amz-json-1.0",
                        "X-Amz-Target",
                        "GraniteServiceVersion20100801.GetMetricData"),
                """
                {"StartTime": 1795424400, "EndTime": 1795428000, "MetricDataQueries": [{"Id": "a", "MetricStat":
                 {"Period": 60, "Stat": "Sum", "Metric": {"Namespace": "AWS/Events", "MetricName": "MatchedEvents",
                  "Dimensions": [{"Name": "RuleName", "Value": "mine"}]}}}]}
                """);

        assertThat(JsonParser.parseString(answer.body())).isEqualTo(JsonParser.parseString("""
            {"MetricDataResults": [{"Id": "a", "Label": "MatchedEvents", "Timestamps": [1795426860], "Values": [1.0],
             "StatusCode": "Complete"}], "Messages": []}
            """));
    }

    private HttpResponse<String> send(Map<String, String> headers, String body) throws Exception {
        return aws.send(DemoAccount.ACCESS_KEY_ID, headers, body, UnaryOperator.identity());
    }
}
