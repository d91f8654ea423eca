package org.queuebridge.doctor;

import java.util.Optional;
import org.queuebridge.doctor.evidence.LiveFinding;
import org.queuebridge.doctor.evidence.NotRead;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.metrics.quota.AccountQuotas;
import org.queuebridge.metrics.quota.AccountQuotas.Limit;

/** How near the bus and the pattern are to what AWS allows: nothing new can be made then, what is there still works. */
record QuotaChecks(DoctorAccess access, EventBus bus) {
    /** Tells how many rules the bus has; throws {@link FailureException} where they cannot be read. */
    @FunctionalInterface
    interface RuleCount {
        int read();
    }

    void climb(Optional<String> pattern, Ladder ladder) throws InterruptedException {
        climb(
                pattern,
                () -> access.aws()
                        .services()
                        .eventBridge()
                        .rules(bus.name())
                        .items()
                        .size(),
                ladder);
    }

    /** @param count for who has read the rules already */
    void climb(Optional<String> pattern, RuleCount count, Ladder ladder) throws InterruptedException {
        ladder.checking(RungKind.QUOTAS);
        AccountQuotas quotas = AccountQuotas.read(
                access.aws().services().quotas(), access.aws().account().region());
        quotas.rulesPerBus()
                .assumed()
                .or(() -> quotas.patternSize().assumed())
                .ifPresent(why -> ladder.add(RungKind.QUOTAS, assumed(why, quotas)));
        rules(count, quotas.rulesPerBus()).ifPresent(finding -> ladder.add(RungKind.QUOTAS, finding));
        pattern.ifPresent(text -> ladder.add(RungKind.QUOTAS, pattern(text.length(), quotas.patternSize())));
    }

    /** None where there is no bus. */
    private static Optional<Finding> rules(RuleCount count, Limit limit) {
        try {
            int there = count.read();
            return Optional.of((there < limit.value() ? LiveFinding.QUOTA_RULES_PASS : LiveFinding.QUOTA_RULES_FULL)
                    .with(Integer.toString(there), Integer.toString(limit.value())));
        } catch (FailureException e) {
            Failure why = e.unlessCanceled();
            return why instanceof Failure.NotFound
                    ? Optional.empty()
                    : Optional.of(NotRead.of(why, DoctorFinding.RULES_DENIED, DoctorFinding.RULES_UNREAD));
        }
    }

    private static Finding pattern(int length, Limit limit) {
        return (length <= limit.value() ? LiveFinding.QUOTA_PATTERN_PASS : LiveFinding.QUOTA_PATTERN_FULL)
                .with(Integer.toString(length), Integer.toString(limit.value()));
    }

    private static Finding assumed(Failure why, AccountQuotas quotas) {
        String rules = Integer.toString(quotas.rulesPerBus().value());
        String pattern = Integer.toString(quotas.patternSize().value());
        return NotRead.of(why, LiveFinding.QUOTA_DENIED, LiveFinding.QUOTA_UNREAD, rules, pattern);
    }
}
