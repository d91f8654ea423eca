package org.queuebridge.doctor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.queuebridge.doctor.evidence.NotRead;
import org.queuebridge.doctor.healthy.Fact;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;

/** The partner event source of a bus: AWS drops its events until it is active (facts, EventBridge). */
record SourceCheck(DoctorAccess access, EventBus bus) {
    /** None for a bus without a partner event source. */
    void climb(Ladder ladder) throws InterruptedException {
        if (bus.kind() == EventBus.Kind.PARTNER) {
            ladder.checking(RungKind.SOURCE);
            ladder.add(RungKind.SOURCE, source(ladder));
        }
    }

    private Finding source(Ladder ladder) {
        try {
            Optional<PartnerSource> found = access.aws().services().eventBridge().partnerSources().stream()
                    .filter(source -> source.name().equals(bus.name()))
                    .findFirst();
            found.ifPresent(source -> ladder.fact(Fact.SOURCE, source.state().name()));
            return found.map(SourceCheck::state)
                    .orElseGet(() -> DoctorFinding.SOURCE_NONE.with(
                            access.aws().account().id(), access.aws().account().region()));
        } catch (FailureException e) {
            return NotRead.of(e.unlessCanceled(), DoctorFinding.SOURCE_DENIED, DoctorFinding.SOURCE_UNREAD);
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
