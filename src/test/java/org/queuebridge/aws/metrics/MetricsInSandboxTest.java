package org.queuebridge.aws.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.aws.SandboxSession;
import org.queuebridge.connect.AwsServices;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.MetricAnswer;
import org.queuebridge.metrics.MetricQuery;
import org.queuebridge.metrics.MetricWindow;
import org.queuebridge.metrics.quota.AccountQuotas;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoAccount;

/** The real clients of the AWS SDK against what the sandbox counted. */
class MetricsInSandboxTest {
    private Sandbox sandbox;
    private AwsServices aws;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.DEFAULT);
        aws = SandboxSession.patient(sandbox).services();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private MetricAnswer read(MetricWindow window, MetricQuery query) {
        Instant soon = Instant.now().plusSeconds(60);
        Map<MetricQuery, MetricAnswer> answers = aws.metrics().sums(List.of(query), window.until(soon));
        assertThat(answers).containsOnlyKeys(query);
        return answers.values().iterator().next();
    }

    private static MetricQuery matched(String rule) {
        return MetricQuery.ofRule(EventMetric.MATCHED_EVENTS, new RuleKey(DemoAccount.EVENT_SOURCE, rule));
    }

    private void publish(String bus) {
        var _ = sandbox.events().publish(bus, """
            {"account": "123456789012", "detail-type": "v2.detail.events.conversation.{id}.user.end",
             "source": "%s", "detail": {}}
            """.formatted(bus));
    }

    @Test
    void whatTheSandboxMatchedIsReadInEachWindow() {
        publish(DemoAccount.EVENT_SOURCE);

        for (MetricWindow window : MetricWindow.values()) {
            assertThat(read(window, matched("raw-archive")))
                    .isInstanceOfSatisfying(
                            MetricAnswer.Sums.class,
                            sums -> assertThat(sums.total()).isPositive());
        }
        assertThat(read(MetricWindow.DAY, MetricQuery.eventsOf(DemoAccount.EVENT_SOURCE)))
                .isInstanceOf(MetricAnswer.Sums.class);
        assertThat(read(MetricWindow.DAY, matched("no-such-rule"))).isEqualTo(new MetricAnswer.Absent());
    }

    @Test
    void aRuleOfTheDefaultBusIsFound() {
        RuleKey rule = new RuleKey("default", "all");
        RuleFields fields = new RuleFields(
                Optional.of("{\"account\":[\"123456789012\"]}"),
                Optional.empty(),
                RuleFields.ENABLED,
                "",
                Optional.empty());
        assertThat(aws.eventBridge().putRule(rule, fields, Map.of())).endsWith(":rule/all");
        publish("default");

        assertThat(read(MetricWindow.DAY, MetricQuery.ofRule(EventMetric.MATCHED_EVENTS, rule)))
                .isInstanceOf(MetricAnswer.Sums.class);
    }

    @Test
    void theQuotasOfTheSandboxAreKnown() {
        AccountQuotas quotas = AccountQuotas.read(aws.quotas(), sandbox.region());

        assertThat(quotas.rulesPerBus()).isEqualTo(new AccountQuotas.Limit(300, Optional.empty()));
        assertThat(quotas.patternSize().known()).isTrue();
    }
}
