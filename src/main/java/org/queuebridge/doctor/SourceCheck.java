package org.queuebridge.doctor;

import java.time.Instant;
import java.util.List;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.verify.FailureEvidence;

/**
 * The partner event source of a bus: AWS drops its events until it is active (facts, EventBridge).
 *
 * @param account the account of the bus
 * @param region the region of the bus
 */
record SourceCheck(EventBridge events, EventBus bus, String account, String region) {
    /** None for a bus without a partner event source. */
    List<Finding> findings() {
        return bus.kind() == EventBus.Kind.PARTNER ? List.of(source()) : List.of();
    }

    private Finding source() {
        try {
            return events.partnerSources().stream()
                    .filter(source -> source.name().equals(bus.name()))
                    .findFirst()
                    .map(SourceCheck::state)
                    .orElseGet(() -> DoctorFinding.SOURCE_NONE.with(account, region));
        } catch (FailureException e) {
            return DoctorFinding.SOURCE_UNREAD.shownBy(FailureEvidence.of(e.unlessCanceled()));
        }
    }

    private static Finding state(PartnerSource source) {
        return switch (source.state()) {
            case ACTIVE -> DoctorFinding.SOURCE_PASS.with();
            case PENDING ->
                DoctorFinding.SOURCE_PENDING.with(
                        List.of(),
                        source.expires().map(Instant::toString).stream().toList());
            case DELETED -> DoctorFinding.SOURCE_DELETED.with();
        };
    }
}
