package org.queuebridge.doctor;

import java.util.List;
import java.util.Optional;
import org.queuebridge.doctor.evidence.EvidenceLine;
import org.queuebridge.doctor.evidence.KeyEvidence;
import org.queuebridge.doctor.evidence.LiveFinding;
import org.queuebridge.doctor.evidence.NotRead;
import org.queuebridge.doctor.healthy.Fact;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.bus.BusSettings;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.KeyJudge;
import org.queuebridge.domain.permission.KeyState;
import org.queuebridge.domain.permission.KeyVerdict;
import org.queuebridge.domain.rule.EventBus;

/** The bus, its key, its dead-letter queue and its log level. */
record BusChecks(DoctorAccess access, EventBus bus) {
    void climb(Ladder ladder) throws InterruptedException {
        ladder.checking(RungKind.BUS);
        Optional<BusSettings> settings = settings(ladder);
        if (settings.isEmpty()) {
            return;
        }
        BusSettings found = settings.get();
        ladder.fact(Fact.BUS_KEY, found.kmsKey().stream().toArray(String[]::new));
        if (found.kmsKey().isPresent()) {
            ladder.checking(RungKind.BUS_KEY);
            ladder.add(RungKind.BUS_KEY, key(found.kmsKey().get()));
        }
        if (found.deadLetterArn().isPresent()) {
            ladder.checking(RungKind.BUS_DEAD_LETTERS);
            ladder.add(
                    RungKind.BUS_DEAD_LETTERS,
                    new DeadLetterChecks(access.aws().services().deadLetters())
                            .held(found.deadLetterArn().get(), Optional.empty())
                            .finding());
        } else if (found.kmsKey().isPresent()) {
            ladder.add(RungKind.BUS_DEAD_LETTERS, LiveFinding.LETTERS_OF_BUS_LOST.with());
        }
        ladder.add(
                RungKind.BUS_LOG,
                found.logging().on()
                        ? DoctorFinding.LOG_ON.with(found.logging().level())
                        : DoctorFinding.LOG_OFF.with());
    }

    private Optional<BusSettings> settings(Ladder ladder) {
        try {
            BusSettings found = access.aws().services().buses().settings(bus.name());
            ladder.add(RungKind.BUS, DoctorFinding.BUS_PASS.with(bus.name()));
            return Optional.of(found);
        } catch (FailureException e) {
            Failure why = e.unlessCanceled();
            if (why instanceof Failure.NotFound) {
                ladder.addAfter(RungKind.BUS, RungKind.SOURCE, DoctorFinding.BUS_NONE.with(bus.name()));
            } else {
                ladder.add(RungKind.BUS, NotRead.of(why, DoctorFinding.BUS_DENIED, DoctorFinding.BUS_UNREAD));
            }
            return Optional.empty();
        }
    }

    private Finding key(String named) {
        return switch (access.aws().services().keys().of(named)) {
            case Encryption.None() -> DoctorFinding.KEY_PASS.with(named);
            case Encryption.AwsManagedKey() ->
                DoctorFinding.KEY_FAIL.with(List.of(named), List.of(EvidenceLine.KEY_AWS_MANAGED.of()));
            case Encryption.OwnKey(KeyState key) ->
                finding(named, KeyJudge.ofBus(bus.arn(), key, access.clock().instant()));
        };
    }

    private static Finding finding(String named, KeyVerdict verdict) {
        List<String> args = List.of(named);
        return switch (verdict) {
            case KeyVerdict.Allows _ -> DoctorFinding.KEY_PASS.with(args, List.of());
            case KeyVerdict.Unusable(String _, String state) -> DoctorFinding.KEY_UNUSABLE.with(named, state);
            case KeyVerdict.Lacks _, KeyVerdict.Denies _ -> DoctorFinding.KEY_FAIL.with(args, KeyEvidence.of(verdict));
            case KeyVerdict.Uncertain _, KeyVerdict.Unreadable _ ->
                DoctorFinding.KEY_UNKNOWN.with(args, KeyEvidence.of(verdict));
            case KeyVerdict.Unread(KeyState.Unread(String _, Failure why)) ->
                NotRead.of(why, DoctorFinding.KEY_DENIED, DoctorFinding.KEY_UNREAD);
        };
    }
}
