package org.queuebridge.ui.rules.model;

import java.time.Instant;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.rules.verify.VerifiedRule;

/**
 * What verifying a rule found.
 *
 * @param at when it was read
 */
public record VerificationResult(VerifiedRule rule, Instant at) {
    /** How many of its findings have that verdict. */
    public long count(Verdict verdict) {
        return rule.findings().stream()
                .filter(finding -> finding.verdict() == verdict)
                .count();
    }
}
