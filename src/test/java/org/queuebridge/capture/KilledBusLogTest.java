package org.queuebridge.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.queuebridge.capture.port.BusLogs.DeliverySource;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.bus.BusSettings;
import org.queuebridge.domain.bus.BusSettings.Log;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.rules.InMemoryEventBuses;

/** Kills the logging of a bus at each of its changes, and sweeps at the next start. */
class KilledBusLogTest {
    private static final EventBus BUS =
            new EventBus("calls", "arn:aws:events:eu-central-1:111122223333:event-bus/calls");
    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final BusSettings BEFORE = new BusSettings(
            "Calls of the contact center",
            Optional.of("alias/calls"),
            Optional.of("arn:aws:sqs:eu-central-1:111122223333:lost"),
            Optional.of(new Log("ERROR", "FULL")));

    /** The same bus before anybody set what it logs. */
    private static final BusSettings UNSET = BEFORE.with(Optional.empty());

    private final InMemoryEventBuses buses = new InMemoryEventBuses();
    private final InMemoryCapture aws = InMemoryCapture.empty();

    KilledBusLogTest() {
        buses.settings(BEFORE);
        aws.busLogs().onUpdate(buses::settings);
    }

    @Test
    void restoresExactlyWhatTheBusLoggedBefore() {
        List<BusSettings> set = new ArrayList<>();
        aws.busLogs().onUpdate(now -> {
            set.add(now);
            buses.settings(now);
        });
        assertThat(logOnce(CrashPoints.never()))
                .contains(new BusLogEnd(new BusLogEnd.Setting.AsBefore(BEFORE.log()), Optional.empty()));
        assertThat(set)
                .as("all other settings of the bus are sent back each time")
                .containsExactly(BEFORE.with(Optional.of(new Log("TRACE", "NONE"))), BEFORE);
        assertThat(nothingIsLeft()).isTrue();
    }

    @Test
    void restoresTheBusWhereverItIsKilled() {
        CrashPoints whole = CrashPoints.never();
        logOnce(whole);
        int points = whole.points();
        long clean = IntStream.range(0, points)
                .filter(point -> {
                    assertThatThrownBy(() -> logOnce(new CrashPoints(point))).isInstanceOf(CrashPoints.Killed.class);
                    sweep(CrashPoints.never());
                    return nothingIsLeft();
                })
                .count();
        System.out.printf("Bus logs killed that left nothing: %d of %d%n", clean, points);
        assertThat(clean).isEqualTo(points).isGreaterThanOrEqualTo(40);
    }

    @Test
    void aBusWithoutLogSettingHasNoneAfterwardsWhereAwsRemovesWhatIsLeftOut() {
        buses.settings(UNSET);
        assertThat(logOnce(CrashPoints.never()).map(BusLogEnd::setting))
                .contains(new BusLogEnd.Setting.AsBefore(Optional.empty()));
        assertThat(buses.settings(BUS.name())).isEqualTo(UNSET);
    }

    @Test
    void aBusWithoutLogSettingLogsNothingAfterwardsWhereverItIsKilled() {
        aws.busLogs().onUpdate(this::keepWhatIsLeftOut);
        buses.settings(UNSET);
        CrashPoints whole = CrashPoints.never();
        assertThat(logOnce(whole).map(BusLogEnd::setting)).contains(new BusLogEnd.Setting.OffInstead());
        for (int point = 0; point < whole.points(); point++) {
            CrashPoints crash = new CrashPoints(point);
            buses.settings(UNSET);
            assertThatThrownBy(() -> logOnce(crash)).isInstanceOf(CrashPoints.Killed.class);
            sweep(CrashPoints.never());
            assertThat(buses.settings(BUS.name()).with(Optional.empty())).isEqualTo(UNSET);
            assertThat(buses.settings(BUS.name()).logging())
                    .as("at point %d", point)
                    .isEqualTo(Log.OFF);
            assertThat(aws.busLogs().delivering()).isEmpty();
        }
    }

    private void keepWhatIsLeftOut(BusSettings sent) {
        buses.settings(
                sent.log().isPresent()
                        ? sent
                        : sent.with(buses.settings(BUS.name()).log()));
    }

    @Test
    void restoresTheBusWhereverTheSweepIsKilledToo() {
        CrashPoints sweeping = CrashPoints.never();
        killWhileLogging();
        sweep(sweeping);
        int points = sweeping.points();
        long clean = IntStream.range(0, points)
                .filter(point -> {
                    killWhileLogging();
                    assertThatThrownBy(() -> sweep(new CrashPoints(point))).isInstanceOf(CrashPoints.Killed.class);
                    sweep(CrashPoints.never());
                    return nothingIsLeft();
                })
                .count();
        assertThat(clean).isEqualTo(points).isGreaterThanOrEqualTo(18);
    }

    @Test
    void leavesAloneWhatSomebodySetMeanwhile() {
        RecordBusLog log = recording(CrashPoints.never());
        BusLogPlan plan = log.plan(BUS, false);
        log.make(plan);
        BusSettings theirs = BEFORE.with(Optional.of(new Log("INFO", "NONE")));
        buses.settings(theirs);
        assertThat(log.remove(plan).map(BusLogEnd::setting))
                .contains(new BusLogEnd.Setting.ByOthers(new Log("INFO", "NONE")));
        assertThat(buses.settings(BUS.name())).isEqualTo(theirs);
    }

    @Test
    void changesNothingWhereTheLogsAreDeliveredAlready() {
        aws.busLogs().putSource(new DeliverySource("theirs", BUS.arn(), "INFO_LOGS", Map.of()));
        RecordBusLog log = recording(CrashPoints.never());
        BusLogPlan plan = log.plan(BUS, false);
        assertThatThrownBy(() -> log.make(plan)).isInstanceOf(FailureException.class);
        assertThat(log.remove(plan)).isEmpty();
        assertThat(buses.settings(BUS.name())).isEqualTo(BEFORE);
        assertThat(aws.busLogs().delivering()).containsExactly("theirs");
    }

    @Test
    void keepsALogGroupThatWasThereBefore() {
        String group = recording(CrashPoints.never()).plan(BUS, false).logGroup();
        aws.logs().create(group);
        assertThat(logOnce(CrashPoints.never()).flatMap(BusLogEnd::groupStays)).contains(new LogRetention.Unlimited());
        assertThat(aws.logs().groups()).containsExactly(group);
        assertThat(aws.logs().retention(group)).isEmpty();
    }

    @Test
    void tellsOfEachRecordWhatItIsAbout() throws InterruptedException {
        RecordBusLog log = recording(CrashPoints.never());
        BusLogPlan plan = log.plan(BUS, false);
        Feed<BusLogRecord> feed = log.feed(plan);
        aws.logs().write(plan.logGroup(), NOW.plusSeconds(3), """
            {"message_type":"NO_STANDARD_RULES_MATCHED","event_id":"e1","details":{"detail_type":"t"}}\
            """, """
            {"message_type":"INVOCATION_ATTEMPT_PERMANENT_FAILURE","event_id":"e2",\
            "details":{"rule_arn":"arn:aws:events:eu-central-1:1:rule/calls/orders","target_arn":"x"},\
            "error":{"error_message":"no permission"}}\
            """, "not a record");
        List<BusLogRecord> records = new ArrayList<>();
        feed.next(records::addAll);
        feed.next(records::addAll);
        assertThat(records)
                .extracting(BusLogRecord::type, BusLogRecord::eventType, BusLogRecord::rule, BusLogRecord::error)
                .containsExactly(
                        tuple("NO_STANDARD_RULES_MATCHED", "t", "", ""),
                        tuple("INVOCATION_ATTEMPT_PERMANENT_FAILURE", "", "orders", "no permission"));
    }

    private void killWhileLogging() {
        CrashPoints making = CrashPoints.never();
        RecordBusLog log = recording(making);
        log.make(log.plan(BUS, false));
    }

    private Optional<BusLogEnd> logOnce(CrashPoints crash) {
        RecordBusLog log = recording(crash);
        BusLogPlan plan = log.plan(BUS, false);
        log.make(plan);
        return log.remove(plan);
    }

    private RecordBusLog recording(CrashPoints crash) {
        return new RecordBusLog(
                buses, crash.around(aws.services()), owner("first"), InstantSource.fixed(NOW), () -> "random", _ -> {});
    }

    private void sweep(CrashPoints crash) {
        new SweepLeftovers(
                        new InMemoryEventBridge(),
                        buses,
                        crash.around(aws.services()),
                        owner("next"),
                        InstantSource.fixed(NOW))
                .sweep(List.of(BUS), Set.of());
    }

    private boolean nothingIsLeft() {
        return buses.settings(BUS.name()).equals(BEFORE)
                && aws.busLogs().delivering().isEmpty()
                && aws.logs().groups().isEmpty()
                && aws.logs().policies().isEmpty();
    }

    private static CaptureOwner owner(String program) {
        return new CaptureOwner("arn:aws:iam::111122223333:user/ann", new FakeInstances(program, Set.of(program)));
    }
}
