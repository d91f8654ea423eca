package org.queuebridge.doctor;

import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.Verdict;

/**
 * One rung of the ladder.
 *
 * @param kind what it is about; several rungs can be about the same, as of several targets
 * @param finding the sentence, the evidence and the verdict
 * @param follows whether what was found may follow from a fault on an earlier rung
 */
public record Rung(RungKind kind, Finding finding, boolean follows) {
    /** One that stands for itself. */
    public Rung(RungKind kind, Finding finding) {
        this(kind, finding, false);
    }

    public Verdict verdict() {
        return finding.verdict();
    }

    /** Whether it is a fault of its own, rather than what may follow from an earlier one. */
    public boolean fault() {
        return verdict() == Verdict.FAIL && !follows;
    }
}
