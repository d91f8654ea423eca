package org.queuebridge.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.Samples;
import org.queuebridge.capture.BusLogPlan;
import org.queuebridge.capture.BusLogRecord;
import org.queuebridge.capture.CaptureEvents;
import org.queuebridge.capture.CaptureOwner;
import org.queuebridge.capture.CapturePattern;
import org.queuebridge.capture.CapturePlan;
import org.queuebridge.capture.CapturedEvent;
import org.queuebridge.capture.FakeInstances;
import org.queuebridge.capture.Feed;
import org.queuebridge.capture.RecordBusLog;
import org.queuebridge.capture.SweepLeftovers;
import org.queuebridge.connect.AwsServices;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.bus.BusSettings;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoAccount;

/** Captures and bus logs through the AWS SDK, over the sandbox's own idea of what is delivered and logged. */
class CaptureInSandboxTest {
    private static final CaptureOwner OWNER =
            new CaptureOwner("arn:aws:iam::123456789012:user/ann", new FakeInstances("here/1/1", Set.of()));

    private Sandbox sandbox;
    private AwsServices aws;
    private EventBus bus;
    private List<Rule> before;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.DEFAULT);
        AwsSession session = SandboxSession.patient(sandbox);
        aws = session.services();
        bus = session.listed().buses().stream()
                .filter(each -> each.name().equals(DemoAccount.EVENT_SOURCE))
                .findFirst()
                .orElseThrow();
        before = aws.eventBridge().rules(bus.name()).items();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void showsAnEventAndLeavesNothing(boolean toLogs) throws InterruptedException {
        CaptureEvents captures =
                new CaptureEvents(aws.eventBridge(), aws.capture(), OWNER, InstantSource.system(), () -> "x1", _ -> {});
        CapturePlan plan = captures.plan(bus, CapturePattern.WHOLE_BUS, Duration.ofMinutes(15), toLogs);
        Feed<CapturedEvent> feed = captures.feed(plan);
        captures.make(plan);
        deliver();
        List<CapturedEvent> events = new ArrayList<>();
        while (events.isEmpty()) {
            feed.next(events::addAll);
        }
        assertThat(events)
                .extracting(CapturedEvent::detailType)
                .contains("v2.detail.events.conversation.{id}.user.end");
        captures.remove(plan);
        assertThat(aws.eventBridge().rules(bus.name()).items()).isEqualTo(before);
        assertThat(aws.capture().queues().names(CapturePlan.PREFIX)).isEmpty();
        plan.logGroup()
                .ifPresent(group ->
                        assertThat(aws.capture().logs().retention(group)).hasValue(CapturePlan.LOG_DAYS));
    }

    @Test
    void sweepsWhatWasMadeByItsTags() {
        CaptureEvents captures =
                new CaptureEvents(aws.eventBridge(), aws.capture(), OWNER, InstantSource.system(), () -> "x1", _ -> {});
        CapturePlan plan = captures.plan(bus, CapturePattern.WHOLE_BUS, Duration.ofMinutes(15), false);
        captures.make(plan);
        RecordBusLog log = log();
        BusSettings setting = aws.buses().settings(bus.name());
        BusLogPlan logged = log.plan(bus, false);
        log.make(logged);
        assertThat(aws.buses().settings(bus.name()).log()).contains(logged.setting());
        SweepLeftovers sweep =
                new SweepLeftovers(aws.eventBridge(), aws.buses(), aws.capture(), OWNER, InstantSource.system());
        assertThat(sweep.sweep(List.of(bus), Set.of()).failures()).isEmpty();
        assertThat(aws.eventBridge().rules(bus.name()).items()).isEqualTo(before);
        assertThat(aws.capture().queues().names(CapturePlan.PREFIX)).isEmpty();
        assertThat(aws.capture().busLogs().sources()).isEmpty();
        assertThat(aws.buses().settings(bus.name())).isEqualTo(setting);
    }

    @Test
    void logsWhichRuleMatched() throws InterruptedException {
        RecordBusLog log = log();
        BusLogPlan plan = log.plan(bus, false);
        Feed<BusLogRecord> feed = log.feed(plan);
        log.make(plan);
        deliver();
        List<BusLogRecord> records = new ArrayList<>();
        while (records.isEmpty()) {
            feed.next(records::addAll);
        }
        assertThat(records).extracting(BusLogRecord::type).contains("RULE_MATCH");
        assertThat(records).extracting(BusLogRecord::rule).contains("raw-archive");
        log.remove(plan);
        assertThat(aws.capture().busLogs().sources()).isEmpty();
        assertThat(aws.capture().logs().exists(plan.logGroup())).isFalse();
    }

    private RecordBusLog log() {
        return new RecordBusLog(aws.buses(), aws.capture(), OWNER, InstantSource.system(), () -> "x2", _ -> {});
    }

    private void deliver() {
        assertThat(sandbox.events().publish(bus.name(), Samples.event("user-end-acd")))
                .isPositive();
    }
}
