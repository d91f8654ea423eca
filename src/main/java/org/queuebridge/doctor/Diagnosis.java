package org.queuebridge.doctor;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.Verdict;

/**
 * What was found on the way of an event from Genesys Cloud to the targets of a rule.
 *
 * @param findings in the order of the way, one or more for each check
 */
public record Diagnosis(List<Finding> findings) {
    public Diagnosis {
        findings = List.copyOf(findings);
    }

    /** The fault that is first on the way; faults behind it may follow from it. */
    public Optional<Finding> firstFault() {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.FAIL)
                .findFirst();
    }
}
