package org.queuebridge.doctor;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.changes.permission.CachedGrants;
import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.event.EndEvent;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.verify.VerifyRule.Verification;

/**
 * Walks the way of an event from the integration in Genesys Cloud to the targets of a rule, and goes on past a fault
 * where later rungs can still be judged. Only reads, and each thing once.
 */
public record DiagnoseRule(DoctorAccess access) {
    /**
     * The ladder.
     *
     * @param known the loaded queues
     * @throws org.queuebridge.domain.FailureException where the rule cannot be read
     * @throws InterruptedException where it is canceled
     */
    public Diagnosis of(EventBus bus, String rule, KnownQueues known, DoctorListener listener)
            throws InterruptedException {
        Instant now = access.clock().instant();
        Ladder ladder = new Ladder(listener);
        ladder.checking(RungKind.RULE);
        Verification verified =
                access.verify().verifyAndRead(bus, rule, known, access.genesys().map(GenesysSession::cloud));
        Set<EndEvent> events = verified.rule()
                .flatMap(RuleInsight::reading)
                .map(PatternReading::events)
                .orElse(Set.of());
        new WayToBus(access, bus).climb(ladder, events);
        verified.findings().forEach(finding -> ladder.add(kind(finding), finding));
        ladder.checking(RungKind.PERMISSION);
        DeliveryChecks delivery = new DeliveryChecks(
                new PermissionCheck(new CachedGrants(access.aws().services().grants())));
        verified.rule()
                .ifPresent(insight -> ladder.addAll(
                        RungKind.PERMISSION,
                        delivery.of(insight.targets(), insight.rule().arn())));
        return new Diagnosis(bus, Optional.of(rule), now, ladder.rungs());
    }

    private static RungKind kind(Finding finding) {
        return switch (finding.key().split("\\.")[0]) {
            case "exists" -> RungKind.RULE;
            case "enabled" -> RungKind.ENABLED;
            case "queues" -> RungKind.QUEUES;
            case "target", "targets" -> RungKind.TARGETS;
            case "events" -> RungKind.SAMPLES;
            default -> RungKind.PATTERN;
        };
    }
}
