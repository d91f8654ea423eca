package org.queuebridge.doctor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.evidence.NotRead;
import org.queuebridge.doctor.healthy.Fact;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.verify.Findings;
import org.queuebridge.rules.verify.VerifyRule.Verification;

/**
 * The rule itself: what verifying found, judged by whether events arrive. That a rule differs from its plan, or matches
 * more than it should, keeps no event out; that it is disabled does, planned or not.
 */
record RuleChecks(DoctorAccess access, EventBus bus, String name, KnownQueues known) {
    private static final Map<String, Verdict> BY_ARRIVAL = Map.of(
            Findings.ENABLED_OFF.key(), Verdict.FAIL,
            Findings.ENABLED_ON.key(), Verdict.PASS,
            Findings.PATTERN_DIFFERS.key(), Verdict.WARN,
            Findings.TARGETS_DIFFER.key(), Verdict.WARN,
            Findings.EVENTS_LOCAL_LEAK.key(), Verdict.WARN,
            Findings.EVENTS_AWS_LEAK.key(), Verdict.WARN);

    /** What only compares with the journal, and says nothing without an entry. */
    private static final Set<String> OF_NO_USE =
            Set.of(Findings.PATTERN_UNKNOWN.key(), Findings.TARGETS_UNKNOWN.key(), Findings.PATTERN_PASS.key());

    /** The rule as it was read, or the rung that says why it was not. */
    record Read(Optional<RuleInsight> rule, List<Rung> rungs) {
        Read {
            rungs = List.copyOf(rungs);
        }

        private static Read notRead(Finding why) {
            return new Read(Optional.empty(), List.of(new Rung(RungKind.RULE, why)));
        }
    }

    Read read() throws InterruptedException {
        try {
            Verification verified = access.verify()
                    .verifyAndRead(bus, name, known, access.genesys().map(GenesysSession::cloud));
            return verified.rule().isPresent()
                    ? new Read(verified.rule(), rungs(verified, verified.rule().get()))
                    : Read.notRead(elsewhere(verified.findings().getFirst()));
        } catch (FailureException e) {
            return Read.notRead(NotRead.of(e.unlessCanceled(), DoctorFinding.RULE_DENIED, DoctorFinding.RULE_UNREAD));
        }
    }

    private List<Rung> rungs(Verification verified, RuleInsight read) {
        List<Rung> rungs = verified.findings().stream()
                .filter(finding -> !OF_NO_USE.contains(finding.key()))
                .map(finding -> byArrival(finding, read))
                .map(finding -> new Rung(kind(finding), finding))
                .collect(Collectors.toList());
        wrongBus(read).ifPresent(finding -> rungs.set(0, new Rung(RungKind.RULE, finding)));
        read.rule()
                .managedBy()
                .ifPresent(service -> rungs.add(1, new Rung(RungKind.RULE, DoctorFinding.RULE_MANAGED.with(service))));
        return rungs;
    }

    private static Finding byArrival(Finding finding, RuleInsight read) {
        Optional<Failure> unread = read.targetsUnread();
        if (finding.is(Findings.TARGET_UNKNOWN) && unread.isPresent()) {
            return NotRead.of(unread.get(), DoctorFinding.TARGETS_DENIED, Findings.TARGET_UNKNOWN);
        }
        Verdict verdict = read.rule().managed() && finding.verdict() == Verdict.FAIL
                ? Verdict.WARN
                : BY_ARRIVAL.getOrDefault(finding.key(), finding.verdict());
        return new Finding(finding.key(), verdict, finding.args(), finding.evidence());
    }

    /** Where no such rule is on the bus, it may be on another. */
    private Finding elsewhere(Finding notHere) {
        return access.aws().listed().buses().stream()
                .filter(other -> !other.name().equals(bus.name()))
                .filter(this::hasRule)
                .findFirst()
                .map(other -> DoctorFinding.RULE_ELSEWHERE.with(name, other.name()))
                .orElse(notHere);
    }

    private boolean hasRule(EventBus other) {
        try {
            return access.aws()
                    .services()
                    .eventBridge()
                    .rule(other.name(), name)
                    .filter(rule -> !rule.managed())
                    .isPresent();
        } catch (FailureException e) {
            var _ = e.unlessCanceled();
            return false;
        }
    }

    /** The pattern names the source of another bus: events of a partner come onto the bus of their source alone. */
    private Optional<Finding> wrongBus(RuleInsight read) {
        List<String> sources = read.reading().map(PatternReading::sources).orElse(List.of());
        List<String> partners = sources.stream()
                .filter(source -> source.startsWith(EventBus.GENESYS_PREFIX))
                .filter(source -> !source.equals(bus.name()))
                .toList();
        return partners.isEmpty() || partners.size() < sources.size()
                ? Optional.empty()
                : Optional.of(DoctorFinding.RULE_WRONG_BUS.with(bus.name(), partners.getFirst()));
    }

    static RungKind kind(Finding finding) {
        String key = finding.key();
        return key.startsWith("doctor.targets")
                ? RungKind.TARGETS
                : switch (key.substring(0, key.indexOf('.'))) {
                    case "exists" -> RungKind.RULE;
                    case "enabled" -> RungKind.ENABLED;
                    case "queues" -> RungKind.QUEUES;
                    case "target", "targets" -> RungKind.TARGETS;
                    case "events" -> RungKind.SAMPLES;
                    default -> RungKind.PATTERN;
                };
    }

    /** Remembers what can differ later. */
    static void facts(RuleInsight read, Ladder ladder) {
        Rule rule = read.rule();
        ladder.fact(Fact.RULE_STATE, rule.enabled() ? "ENABLED" : "DISABLED");
        rule.pattern().ifPresent(pattern -> ladder.fact(Fact.PATTERN, pattern));
        if (read.targetsUnread().isEmpty()) {
            ladder.fact(
                    Fact.TARGETS,
                    read.targets().stream().map(Target::arn).distinct().toArray(String[]::new));
        }
    }
}
