package org.queuebridge.rules.verify;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.check.Finding;

/**
 * What verifying one of several rules found.
 *
 * @param rule its name
 * @param findings one or more a check, in the order of the checks
 * @param unread why it could not be read; there are no findings then
 */
public record VerifiedRule(String rule, List<Finding> findings, Optional<Failure> unread) {
    public VerifiedRule {
        findings = List.copyOf(findings);
    }
}
