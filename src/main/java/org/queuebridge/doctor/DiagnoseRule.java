package org.queuebridge.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.changes.permission.CachedGrants;
import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.event.EndEvent;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.verify.VerifyRule;
import org.queuebridge.rules.verify.VerifyRule.Verification;

/**
 * Walks the way of an event from the integration in Genesys Cloud to the targets of a rule, and goes on past a fault
 * where later checks can still be made. Only reads, and each thing once.
 *
 * @param verify verifies the rule itself
 */
public record DiagnoseRule(AwsSession aws, Optional<GenesysSession> genesys, VerifyRule verify) {
    /**
     * The findings in the order of the way.
     *
     * @param known the loaded queues
     * @throws org.queuebridge.domain.FailureException where the rule cannot be read
     * @throws InterruptedException where it is canceled
     */
    public Diagnosis of(EventBus bus, String rule, KnownQueues known) throws InterruptedException {
        String account = aws.account().id();
        String region = aws.account().region();
        Verification verified = verify.verifyAndRead(bus, rule, known, genesys.map(GenesysSession::cloud));
        Set<EndEvent> events = verified.rule()
                .flatMap(RuleInsight::reading)
                .map(PatternReading::events)
                .orElse(Set.of());
        DeliveryChecks delivery = new DeliveryChecks(
                new PermissionCheck(new CachedGrants(aws.services().grants())));
        List<Finding> findings = new ArrayList<>();
        findings.addAll(new GenesysChecks(genesys, bus, account, region).of(events));
        findings.addAll(new SourceCheck(aws.services().eventBridge(), bus, account, region).findings());
        findings.addAll(verified.findings());
        verified.rule()
                .ifPresent(insight -> findings.addAll(
                        delivery.of(insight.targets(), insight.rule().arn())));
        return new Diagnosis(findings);
    }
}
