package org.queuebridge.doctor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.queuebridge.doctor.DeliveryChecks.OfTarget;
import org.queuebridge.doctor.evidence.EvidenceLine;
import org.queuebridge.doctor.evidence.LiveFinding;
import org.queuebridge.doctor.healthy.Fact;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.verify.Findings;

/**
 * Walks the way of an event from the integration in Genesys Cloud to the targets of a rule, and goes on past a fault
 * where later rungs can still be judged. Only reads, and each thing once.
 */
public record DiagnoseRule(DoctorAccess access) {
    /**
     * The ladder. What cannot be read is said on its rung.
     *
     * @param known the loaded queues
     * @throws org.queuebridge.domain.FailureException only where it is canceled
     * @throws InterruptedException where it is canceled
     */
    public Diagnosis of(EventBus bus, String name, KnownQueues known, DoctorListener listener)
            throws InterruptedException {
        Ladder ladder = new Ladder(listener);
        LastRun last = LastRun.of(access, bus, Optional.of(name));
        RuleOnce once = new RuleOnce(new RuleChecks(access, bus, name, known));
        new WayToBus(access, bus)
                .climb(
                        ladder,
                        () -> new TreeMap<>(Map.of(
                                name,
                                RuleTopics.of(once.read()
                                        .rule()
                                        .flatMap(insight -> insight.rule().pattern())))));
        ladder.checking(RungKind.RULE);
        RuleChecks.Read read = once.read();
        read.rungs().forEach(rung -> {
            if (rung.finding().is(Findings.EXISTS_NO_BUS)) {
                ladder.addAfter(rung.kind(), RungKind.BUS, rung.finding());
            } else {
                ladder.add(rung.kind(), rung.finding());
            }
        });
        read.rule().ifPresent(insight -> RuleChecks.facts(insight, ladder));
        deliveries(bus, name, read.rule(), ladder);
        new QuotaChecks(access, bus)
                .climb(read.rule().flatMap(insight -> insight.rule().pattern()), ladder);
        return last.compare(bus, Optional.of(name), ladder);
    }

    /** The targets are judged before what was delivered is told, as they may say why deliveries fail. */
    private void deliveries(EventBus bus, String name, Optional<RuleInsight> read, Ladder ladder)
            throws InterruptedException {
        ladder.checking(RungKind.SOURCE_EVENTS);
        RuleKey key = new RuleKey(bus.name(), name);
        Optional<Instant> changed = access.changed().apply(key);
        MetricChecks metrics = MetricChecks.read(access, bus, read.map(_ -> key), changed);
        metrics.source(ladder);
        if (read.isEmpty()) {
            return;
        }
        metrics.matched(ladder);
        seen(bus, read.get().rule(), ladder);
        ladder.checking(RungKind.PERMISSION);
        Rule rule = read.get().rule();
        List<OfTarget> targets = rule.managed()
                ? List.of()
                : new DeliveryChecks(access.aws())
                        .of(read.get().targets(), rule.arn(), topics(bus, rule), metrics.since());
        metrics.delivered(ladder, targets);
        targets.stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .forEach(target -> ladder.add(target.kind(), target.finding()));
        boolean judged = targets.stream().noneMatch(target -> target.finding().verdict() == Verdict.UNKNOWN);
        if (judged && read.get().targetsUnread().isEmpty()) {
            ladder.fact(
                    Fact.PERMITTED,
                    targets.stream()
                            .flatMap(target -> target.delivering().stream())
                            .distinct()
                            .toArray(String[]::new));
        }
    }

    /** What was captured shows that the pattern as it is matches events; of another one it says nothing. */
    private void seen(EventBus bus, Rule rule, Ladder ladder) {
        Optional.ofNullable(access.memory()
                        .matches()
                        .of(access.aws().account().seenBus(bus.name()))
                        .get(rule.name()))
                .filter(match -> rule.pattern().filter(match.pattern()::equals).isPresent())
                .ifPresent(match -> ladder.add(
                        RungKind.MATCHED,
                        LiveFinding.MATCHED_SEEN.with(
                                List.of(match.at().toString()), List.of(EvidenceLine.CAPTURED.of()))));
    }

    /**
     * The topics of events that the rule matches, where it names all of them; events that were relayed look otherwise.
     */
    private static List<String> topics(EventBus bus, Rule rule) {
        RuleTopics topics = RuleTopics.of(rule.pattern());
        return bus.kind() == EventBus.Kind.PARTNER && topics.open().isEmpty() ? topics.named() : List.of();
    }

    /** Reads the rule when it is first needed. */
    private static final class RuleOnce {
        private final RuleChecks checks;
        private Optional<RuleChecks.Read> read = Optional.empty();

        RuleOnce(RuleChecks checks) {
            this.checks = checks;
        }

        RuleChecks.Read read() throws InterruptedException {
            if (read.isEmpty()) {
                read = Optional.of(checks.read());
            }
            return read.get();
        }
    }
}
