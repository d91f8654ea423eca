package org.queuebridge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.connect.AwsSessions;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.doctor.DoctorFinding;
import org.queuebridge.doctor.Rung;
import org.queuebridge.doctor.RungKind;
import org.queuebridge.doctor.evidence.LiveFinding;
import org.queuebridge.doctor.evidence.NotRead;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.Secret;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.rules.Examples;

class SupportTextTest {
    private static final Instant AT = Instant.parse("2026-11-28T12:00:00Z");

    @Test
    void hasTheLadderWithTheIdsOfFailedCalls() {
        String text = text(
                new Rung(RungKind.INTEGRATION, denied(Reason.GENESYS_PERMISSION, "c-1")),
                new Rung(RungKind.SOURCE, denied(Reason.AWS_NOT_ALLOWED, "r-1")),
                new Rung(RungKind.ENABLED, DoctorFinding.SOURCE_DELETED.with()),
                new Rung(RungKind.MATCHED, LiveFinding.MATCHED_FOLLOWS.with(), true));

        assertThat(text)
                .startsWith("QueueBridge 1.2.3, 2026-11-28T12:00:00Z")
                .contains("111122223333", "eu-central-1", "Rule: ended", "First fault: The partner event source was")
                .contains("[not checked] The integration was not checked (missing right a:b).")
                .contains("    ININ-Correlation-Id: c-1\n", "    x-amzn-RequestId: r-1\n")
                .contains("(doctor.matched.follows)\n    may follow from the fault above");
    }

    @Test
    void hasNoSecret() {
        Secret secret = Secret.of("a-client-secret-42".toCharArray());

        String text = text(
                new Rung(
                        RungKind.INTEGRATION,
                        DoctorFinding.INTEGRATION_FAILED.with(
                                List.of("To AWS", "ERROR"), List.of("login with a-client-secret-42 failed"))),
                new Rung(
                        RungKind.DEAD_LETTERS,
                        LiveFinding.LETTERS_HELD.with(
                                List.of("arn:aws:sqs:eu-central-1:111122223333:failed", "1"),
                                List.of("LETTERS_ERROR\t1\tSDK_CLIENT_ERROR\tAuthorization: Bearer abc123def456ghi"))));

        assertThat(text).doesNotContain("a-client-secret-42", "abc123def456ghi").contains("•••");
        secret.wipe();
    }

    private static Finding denied(Reason reason, String id) {
        Evidence said = new Evidence(Optional.of("403"), Optional.of("no"), Optional.of(id));
        return NotRead.of(
                new Failure.Forbidden(reason, List.of("a:b"), said, "a:b", Optional.empty()),
                DoctorFinding.INTEGRATION_DENIED,
                DoctorFinding.INTEGRATION_UNREAD);
    }

    private static String text(Rung... rungs) {
        Diagnosis diagnosis = new Diagnosis(Examples.BUS, Optional.of("ended"), AT, List.of(rungs), List.of());
        return SupportText.of(
                diagnosis, "1.2.3", ReportPlace.of(AT, AwsSessions.ANN, Examples.BUS.name(), Optional.of("Harbor")));
    }
}
