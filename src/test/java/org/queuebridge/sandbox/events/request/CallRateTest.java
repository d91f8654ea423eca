package org.queuebridge.sandbox.events.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.events.LocalAwsFixture;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;

/** About 50 calls a second for everything but PutEvents, shared by account and region (facts, EventBridge: limits). */
class CallRateTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(LocalAwsFixture.NOW);

    @AutoClose
    private final LocalAwsFixture aws = new LocalAwsFixture(EventLimits.ofNewAccount(), new SetClock(now));

    private final EventBridgeClient client = aws.client();

    @Test
    void fiftyCallsComeThroughAtOnceThenFiftyASecond() {
        for (int i = 0; i < 50; i++) {
            client.listRules(request -> {});
        }
        assertThrottled(client);

        pass(Duration.ofMillis(40));
        client.listRules(request -> {});
        client.testEventPattern(request -> request.eventPattern("{\"source\":[\"a\"]}")
                .event("{\"id\":\"1\",\"account\":\"1\",\"source\":\"a\",\"time\":\"2026-11-23T09:41:00Z\","
                        + "\"region\":\"eu-central-1\",\"resources\":[],\"detail-type\":\"b\",\"detail\":{}}"));
        assertThrottled(client);
    }

    @Test
    void aLongPauseSavesAtMostOneSecondOfCalls() {
        pass(Duration.ofHours(1));
        for (int i = 0; i < 50; i++) {
            client.listRules(request -> {});
        }

        assertThrottled(client);
    }

    @Test
    void aRegionHasItsOwnAndEventsAreNotCounted() {
        for (int i = 0; i < 50; i++) {
            client.listRules(request -> {});
        }

        EventBridgeClient elsewhere = aws.client(DemoAccount.ACCESS_KEY_ID, "us-east-1");
        assertThat(elsewhere.listRules(request -> {}).rules()).isEmpty();
        assertThat(client.putEvents(request -> request.entries(PutEventsRequestEntry.builder()
                                .source("a")
                                .detailType("b")
                                .detail("{}")
                                .build()))
                        .failedEntryCount())
                .isZero();
        assertThrottled(client);
    }

    private static void assertThrottled(EventBridgeClient client) {
        assertThatThrownBy(() -> client.listRules(request -> {}))
                .isInstanceOf(EventBridgeException.class)
                .extracting("awsErrorDetails.errorCode", "awsErrorDetails.errorMessage", "statusCode")
                .containsExactly("ThrottlingException", "Rate exceeded", 400);
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    /** Stands where it was set. */
    private static final class SetClock extends Clock {
        private final AtomicReference<Instant> now;

        SetClock(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
