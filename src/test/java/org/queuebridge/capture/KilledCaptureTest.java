package org.queuebridge.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.rules.InMemoryEventBuses;

/** Kills captures at each of their changes, and sweeps at the next start. */
class KilledCaptureTest {
    private static final EventBus BUS =
            new EventBus("calls", "arn:aws:events:eu-central-1:111122223333:event-bus/calls");
    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final String ANN = "arn:aws:iam::111122223333:user/ann";
    private static final Target ORDERS =
            new Target("1", "arn:aws:sqs:eu-central-1:111122223333:orders", Optional.empty());

    private final InMemoryEventBridge events = new InMemoryEventBridge();
    private final InMemoryCapture aws = InMemoryCapture.empty();

    KilledCaptureTest() {
        for (String name : List.of("orders", "queuebridge-capture-of-somebody")) {
            Rule rule = new Rule(
                    name,
                    BUS.name(),
                    BUS.ruleArn(name),
                    Optional.of("{\"source\":[\"a\"]}"),
                    true,
                    "",
                    Optional.empty(),
                    Optional.empty());
            events.holding(rule, ORDERS);
        }
        aws.queues().create("queuebridge-capture-by-hand", "", Map.of("team", "b"), Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesNothingWhereverItIsKilled(boolean toLogs) {
        CrashPoints whole = CrashPoints.never();
        captureOnce(whole, toLogs);
        aws.logs().delete(CapturePlan.logGroupOf(BUS));
        int points = whole.points();
        long clean = IntStream.range(0, points)
                .filter(point -> {
                    assertThatThrownBy(() -> captureOnce(new CrashPoints(point), toLogs))
                            .isInstanceOf(CrashPoints.Killed.class);
                    sweep("next", Set.of("next"), NOW);
                    aws.logs().delete(CapturePlan.logGroupOf(BUS));
                    return onlyOthersAreLeft();
                })
                .count();
        System.out.printf("Captures killed that left nothing: %d of %d%n", clean, points);
        assertThat(clean).isEqualTo(points).isGreaterThanOrEqualTo(12);
    }

    @Test
    void leavesNothingWhereverTheSweepIsKilledToo() {
        CrashPoints sweeping = CrashPoints.never();
        kill(6);
        sweep(sweeping, "next", Set.of("next"), NOW);
        int points = sweeping.points();
        long clean = IntStream.range(0, points)
                .filter(point -> {
                    kill(6);
                    assertThatThrownBy(() -> sweep(new CrashPoints(point), "next", Set.of("next"), NOW))
                            .isInstanceOf(CrashPoints.Killed.class);
                    sweep("third", Set.of("third"), NOW);
                    return onlyOthersAreLeft();
                })
                .count();
        assertThat(clean).isEqualTo(points).isGreaterThanOrEqualTo(6);
    }

    @Test
    void namesNoRuleOrQueueOfOthersInAnyChange() {
        CrashPoints calls = CrashPoints.never();
        captureOnce(calls, false);
        kill(6);
        sweep(calls, "next", Set.of("next"), NOW);
        assertThat(calls.changes())
                .hasSizeGreaterThan(8)
                .allSatisfy(call -> assertThat(call).contains("queuebridge-capture-random"))
                .noneSatisfy(call -> assertThat(call).contains("orders"));
    }

    @Test
    void leavesAloneWhatARunningProgramCaptures() {
        kill(6);
        assertThat(sweep("next", Set.of("next", "first"), NOW.plus(Duration.ofDays(9)))
                        .left())
                .containsExactly("queuebridge-capture-random");
        assertThat(events.holds(BUS.name(), "queuebridge-capture-random")).isPresent();
        assertThat(aws.queues().held()).containsKey("queuebridge-capture-random");
    }

    @Test
    void removesWhatAnotherComputerLeftOnlyLongAfterItsEnd() {
        kill("elsewhere-1", 6);
        sweep("next", Set.of(), NOW.plus(Duration.ofMinutes(24)));
        assertThat(aws.queues().held()).containsKey("queuebridge-capture-random");
        sweep("next", Set.of(), NOW.plus(Duration.ofMinutes(26)));
        assertThat(onlyOthersAreLeft()).isTrue();
    }

    @Test
    void leavesAloneWhatThisProgramItselfUsesNow() {
        kill(6);
        SweepLeftovers sweep =
                new SweepLeftovers(events, new InMemoryEventBuses(), aws.services(), owner("first", Set.of()), at(NOW));
        assertThat(sweep.sweep(List.of(BUS), Set.of("queuebridge-capture-random"))
                        .removed())
                .isEmpty();
        assertThat(sweep.sweep(List.of(BUS), Set.of()).removed()).containsExactly("queuebridge-capture-random");
    }

    private void kill(int point) {
        kill("first", point);
    }

    private void kill(String program, int point) {
        assertThatThrownBy(() -> captureOnce(new CrashPoints(point), program, false))
                .isInstanceOf(CrashPoints.Killed.class);
    }

    private void captureOnce(CrashPoints crash, boolean toLogs) {
        captureOnce(crash, "first", toLogs);
    }

    private void captureOnce(CrashPoints crash, String program, boolean toLogs) {
        CaptureEvents captures = new CaptureEvents(
                crash.around(EventBridge.class, events),
                crash.around(aws.services()),
                owner(program, Set.of(program)),
                at(NOW),
                () -> "random",
                _ -> {});
        CapturePlan plan = captures.plan(BUS, CapturePattern.WHOLE_BUS, Duration.ofMinutes(15), toLogs);
        captures.make(plan);
        captures.remove(plan);
    }

    private SweepLeftovers.Swept sweep(String program, Set<String> running, Instant when) {
        return sweep(CrashPoints.never(), program, running, when);
    }

    private SweepLeftovers.Swept sweep(CrashPoints crash, String program, Set<String> running, Instant when) {
        return new SweepLeftovers(
                        crash.around(EventBridge.class, events),
                        new InMemoryEventBuses(),
                        crash.around(aws.services()),
                        owner(program, running),
                        at(when))
                .sweep(List.of(BUS), Set.of());
    }

    private boolean onlyOthersAreLeft() {
        return events.rules(BUS.name()).items().size() == 2
                && events.holds(BUS.name(), "orders")
                        .map(RuleWithTargets::targets)
                        .equals(Optional.of(List.of(ORDERS)))
                && aws.queues().held().keySet().equals(Set.of("queuebridge-capture-by-hand"))
                && aws.logs().policies().isEmpty();
    }

    private static CaptureOwner owner(String program, Set<String> running) {
        return new CaptureOwner(ANN, new FakeInstances(program, running));
    }

    private static InstantSource at(Instant when) {
        return InstantSource.fixed(when);
    }
}
