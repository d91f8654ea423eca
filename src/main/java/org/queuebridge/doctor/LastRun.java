package org.queuebridge.doctor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.doctor.healthy.Examined;
import org.queuebridge.doctor.healthy.Fact;
import org.queuebridge.doctor.healthy.HealthyRun;
import org.queuebridge.doctor.healthy.SinceHealthy;
import org.queuebridge.domain.rule.EventBus;

/**
 * The last run without fault, and what differs from it now.
 *
 * @param healthy the last run; nothing is known where there was none
 * @param now when this run began
 */
record LastRun(DoctorAccess access, Examined what, HealthyRun healthy, Instant now) {
    static LastRun of(DoctorAccess access, EventBus bus, Optional<String> rule) {
        Instant now = access.clock().instant();
        AwsAccount account = access.aws().account();
        Examined what = new Examined(account.id(), account.region(), account.endpoint(), bus.name(), rule);
        return new LastRun(access, what, access.memory().healthy().of(what).orElse(HealthyRun.NONE), now);
    }

    /** The diagnosis, whose facts are kept where it has no fault. */
    Diagnosis compare(EventBus bus, Optional<String> rule, Ladder ladder) {
        Map<Fact, Set<String>> facts = ladder.facts();
        List<Rung> since = new ArrayList<>();
        new SinceHealthy(healthy)
                .differences(facts)
                .forEach((fact, finding) -> since.add(new Rung(kind(fact), finding)));
        Diagnosis diagnosis = new Diagnosis(bus, rule, now, ladder.rungs(), since);
        if (diagnosis.firstFault().isEmpty()) {
            access.memory().healthy().keep(what, healthy.with(now, facts));
        }
        return diagnosis;
    }

    private static RungKind kind(Fact fact) {
        return switch (fact) {
            case INTEGRATION -> RungKind.INTEGRATION;
            case DESTINATION -> RungKind.DESTINATION;
            case TOPICS -> RungKind.TOPICS;
            case SOURCE -> RungKind.SOURCE;
            case BUS_KEY -> RungKind.BUS_KEY;
            case RULE_STATE -> RungKind.ENABLED;
            case PATTERN -> RungKind.PATTERN;
            case TARGETS -> RungKind.TARGETS;
            case PERMITTED -> RungKind.PERMISSION;
        };
    }
}
