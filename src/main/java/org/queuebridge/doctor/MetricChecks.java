package org.queuebridge.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.doctor.DeliveryChecks.OfTarget;
import org.queuebridge.doctor.evidence.CountedEvents;
import org.queuebridge.doctor.evidence.DeliveryReason;
import org.queuebridge.doctor.evidence.EvidenceLine;
import org.queuebridge.doctor.evidence.LiveFinding;
import org.queuebridge.doctor.evidence.NotRead;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.FindingKind;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.MetricAnswer;
import org.queuebridge.metrics.MetricQuery;
import org.queuebridge.metrics.MetricWindow;

/**
 * What EventBridge counted in a day, from the source to the deliveries of a rule. Metrics are late and may be missing:
 * they are evidence, so a zero is a fault only where an earlier rung has its cause.
 *
 * @param rule the rule; empty for a whole bus
 * @param changed when the rule was last changed by this program
 */
record MetricChecks(
        EventBus bus,
        Map<MetricQuery, MetricAnswer> answers,
        Instant now,
        Optional<RuleKey> rule,
        Optional<Instant> changed) {
    /** For so long after a change, metrics may not show it. */
    private static final Duration FRESH = Duration.ofMinutes(15);

    private static final List<EventMetric> OF_RULE = Stream.of(EventMetric.values())
            .filter(metric -> metric != EventMetric.EVENTS)
            .toList();

    static MetricChecks read(DoctorAccess access, EventBus bus, Optional<RuleKey> rule, Optional<Instant> changed) {
        List<MetricQuery> ofRule = rule.stream()
                .flatMap(key -> OF_RULE.stream().map(metric -> MetricQuery.ofRule(metric, key)))
                .toList();
        return read(access, bus, ofRule, rule, changed);
    }

    /** @param ofRules what else is asked for, in the same call */
    static MetricChecks ofBus(DoctorAccess access, EventBus bus, List<MetricQuery> ofRules) {
        return read(access, bus, ofRules, Optional.empty(), Optional.empty());
    }

    private static MetricChecks read(
            DoctorAccess access,
            EventBus bus,
            List<MetricQuery> ofRules,
            Optional<RuleKey> rule,
            Optional<Instant> changed) {
        List<MetricQuery> queries = new ArrayList<>(ofRules);
        if (bus.kind() == EventBus.Kind.PARTNER) {
            queries.add(MetricQuery.eventsOf(bus.name()));
        }
        Instant now = access.clock().instant();
        return new MetricChecks(
                bus, access.aws().services().metrics().sums(queries, MetricWindow.DAY.until(now)), now, rule, changed);
    }

    /** Nothing on a bus without a partner event source: nobody counts what arrives there. */
    void source(Ladder ladder) {
        if (bus.kind() != EventBus.Kind.PARTNER) {
            return;
        }
        MetricAnswer answer = answer(MetricQuery.eventsOf(bus.name()));
        if (answer instanceof MetricAnswer.Unknown(var why)) {
            ladder.add(
                    RungKind.SOURCE_EVENTS,
                    NotRead.of(why, LiveFinding.SOURCE_EVENTS_DENIED, LiveFinding.SOURCE_EVENTS_UNREAD));
            return;
        }
        counted(
                ladder,
                new Counted(
                        RungKind.SOURCE_EVENTS,
                        CountedEvents.of(answer, now),
                        LiveFinding.SOURCE_EVENTS_PASS,
                        LiveFinding.SOURCE_EVENTS_OLD,
                        LiveFinding.SOURCE_EVENTS_FOLLOWS,
                        LiveFinding.SOURCE_EVENTS_NONE,
                        RungKind.BUS_KEY));
    }

    void matched(Ladder ladder) {
        MetricAnswer answer = answer(EventMetric.MATCHED_EVENTS);
        MetricAnswer triggered = answer(EventMetric.TRIGGERED_RULES);
        if (answer instanceof MetricAnswer.Unknown(var why)) {
            ladder.add(RungKind.MATCHED, NotRead.of(why, LiveFinding.MATCHED_DENIED, LiveFinding.MATCHED_UNREAD));
            return;
        }
        CountedEvents matched = CountedEvents.of(answer, now);
        // Either shows that events matched: one of them may be missing.
        CountedEvents counted = matched.any() ? matched : CountedEvents.of(triggered, now);
        if (!counted.any() && !ladder.faulty(RungKind.SAMPLES) && fresh()) {
            ladder.add(
                    RungKind.MATCHED,
                    LiveFinding.MATCHED_NEW.with(changed.orElseThrow().toString()));
            return;
        }
        counted(
                ladder,
                new Counted(
                        RungKind.MATCHED,
                        counted,
                        LiveFinding.MATCHED_PASS,
                        LiveFinding.MATCHED_OLD,
                        LiveFinding.MATCHED_FOLLOWS,
                        quiet() ? LiveFinding.MATCHED_QUIET : LiveFinding.MATCHED_NONE,
                        RungKind.SAMPLES));
    }

    /** From when on what failed tells of the rule as it is: the last change, or as far back as is counted. */
    Instant since() {
        return changed.filter(now.minus(Duration.ofDays(1))::isBefore).orElse(now.minus(Duration.ofDays(1)));
    }

    /** @param targets what was found about the targets, which may say why deliveries fail */
    void delivered(Ladder ladder, List<OfTarget> targets) {
        MetricAnswer answer = answer(EventMetric.INVOCATIONS);
        if (answer instanceof MetricAnswer.Unknown(var why)) {
            ladder.add(
                    RungKind.DELIVERIES, NotRead.of(why, LiveFinding.DELIVERED_DENIED, LiveFinding.DELIVERED_UNREAD));
            return;
        }
        CountedEvents tried = CountedEvents.of(answer, now);
        CountedEvents failed = CountedEvents.of(answer(EventMetric.FAILED_INVOCATIONS), now);
        if (!tried.any() && !failed.any()) {
            nothingDelivered(ladder);
            return;
        }
        long total = Math.max(tried.day(), failed.day());
        List<String> args = List.of(Long.toString(total), Long.toString(failed.day()));
        List<String> evidence = new ArrayList<>(deliveryEvidence(tried));
        LiveFinding found = delivery(tried, failed, targets);
        if (found == LiveFinding.DELIVERED_FAIL) {
            reasons(targets).map(DeliveryReason::line).forEach(evidence::add);
        }
        ladder.add(RungKind.DELIVERIES, found.with(args, evidence));
    }

    private void nothingDelivered(Ladder ladder) {
        if (!ladder.faulty(RungKind.MATCHED) && fresh()) {
            ladder.add(
                    RungKind.DELIVERIES,
                    LiveFinding.DELIVERED_NEW.with(changed.orElseThrow().toString()));
        } else {
            ladder.addNothingCounted(
                    RungKind.DELIVERIES, RungKind.MATCHED, LiveFinding.DELIVERED_FOLLOWS, LiveFinding.DELIVERED_NONE);
        }
    }

    private static Stream<DeliveryReason> reasons(List<OfTarget> targets) {
        return targets.stream().flatMap(target -> target.reasons().stream());
    }

    /**
     * Failed deliveries are a fault by themselves only where nothing but they can tell: the latest failed, the rule was
     * not changed since, no target is known to keep the rule from delivering, and for one there may be a reason that
     * reading cannot show.
     */
    private LiveFinding delivery(CountedEvents tried, CountedEvents failed, List<OfTarget> targets) {
        if (!failed.any()) {
            return LiveFinding.DELIVERED_PASS;
        }
        boolean open = reasons(targets).findAny().isPresent()
                && targets.stream().noneMatch(target -> target.finding().verdict() == Verdict.FAIL);
        boolean latest = failed.last().equals(tried.last()) && failed.lately() >= tried.lately();
        boolean since = changed.isEmpty()
                || failed.last().filter(last -> last.isAfter(changed.get())).isPresent();
        return open && latest && since ? LiveFinding.DELIVERED_FAIL : LiveFinding.DELIVERED_SOME;
    }

    private List<String> deliveryEvidence(CountedEvents tried) {
        List<String> lines = new ArrayList<>(tried.evidence());
        Stream.of(
                        EventMetric.FAILED_INVOCATIONS,
                        EventMetric.RETRIES,
                        EventMetric.THROTTLED_RULES,
                        EventMetric.SENT_TO_DLQ,
                        EventMetric.NOT_SENT_TO_DLQ)
                .forEach(metric -> {
                    CountedEvents counted = CountedEvents.of(answer(metric), now);
                    if (counted.any()) {
                        lines.add(
                                EvidenceLine.valueOf("METRIC_" + metric.name()).of(Long.toString(counted.day())));
                    }
                });
        return lines;
    }

    /** What a rung says of a count. */
    private record Counted(
            RungKind kind,
            CountedEvents events,
            FindingKind pass,
            FindingKind old,
            FindingKind follows,
            FindingKind alone,
            RungKind upTo) {}

    private static void counted(Ladder ladder, Counted counted) {
        CountedEvents events = counted.events();
        if (!events.any()) {
            ladder.addNothingCounted(counted.kind(), counted.upTo(), counted.follows(), counted.alone());
            return;
        }
        FindingKind found = events.lately() > 0 ? counted.pass() : counted.old();
        Finding finding = found.with(List.of(Long.toString(events.day())), events.evidence());
        ladder.add(counted.kind(), finding);
    }

    /** Whether nothing arrived on the bus either, as far as that is counted. */
    private boolean quiet() {
        return bus.kind() == EventBus.Kind.PARTNER
                && answer(MetricQuery.eventsOf(bus.name())) instanceof MetricAnswer.Absent;
    }

    private boolean fresh() {
        return changed.filter(moment -> moment.plus(FRESH).isAfter(now)).isPresent();
    }

    private MetricAnswer answer(EventMetric metric) {
        return rule.map(key -> answer(MetricQuery.ofRule(metric, key))).orElseGet(MetricAnswer.Absent::new);
    }

    private MetricAnswer answer(MetricQuery query) {
        return answers.getOrDefault(query, new MetricAnswer.Absent());
    }
}
