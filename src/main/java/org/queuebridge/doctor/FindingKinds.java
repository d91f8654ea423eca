package org.queuebridge.doctor;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.doctor.evidence.LiveFinding;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.FindingKind;
import org.queuebridge.rules.verify.Findings;

/** Every kind of finding that the doctor gives. */
public final class FindingKinds {
    private static final Map<String, FindingKind> KINDS = Stream.<FindingKind[]>of(
                    DoctorFinding.values(), LiveFinding.values(), Findings.values())
            .flatMap(Arrays::stream)
            .collect(Collectors.toUnmodifiableMap(FindingKind::key, kind -> kind));

    private FindingKinds() {}

    /** The kind of a finding; empty for one that only compares with an earlier run. */
    public static Optional<FindingKind> of(Finding finding) {
        return Optional.ofNullable(KINDS.get(finding.key()));
    }
}
