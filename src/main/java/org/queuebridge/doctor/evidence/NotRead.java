package org.queuebridge.doctor.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.FindingKind;
import org.queuebridge.rules.verify.FailureEvidence;

/** What could not be looked at: for want of a right, which is named, or for another reason. Never a fault. */
public final class NotRead {
    private NotRead() {}

    /**
     * The finding.
     *
     * @param denied its last argument is the missing right
     * @param unread its evidence is the reason
     * @param args the arguments of both, before the right
     */
    public static Finding of(Failure why, FindingKind denied, FindingKind unread, String... args) {
        List<String> evidence = FailureEvidence.of(why);
        return why instanceof Failure.Forbidden forbidden
                        && !forbidden.permission().isBlank()
                ? denied.with(
                        Stream.concat(Stream.of(args), Stream.of(forbidden.permission()))
                                .toList(),
                        evidence)
                : unread.with(List.of(args), evidence);
    }
}
