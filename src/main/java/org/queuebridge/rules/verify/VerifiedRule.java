package org.queuebridge.rules.verify;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.check.Finding;

/**
 * The result of verifying one of several rules.
 *
 * @param rule the rule's name
 * @param findings one or more for each check, in the checks' order
 * @param unread why the rule could not be read; there are no findings then
 */
public record VerifiedRule(String rule, List<Finding> findings, Optional<Failure> unread) {
    public VerifiedRule {
        findings = List.copyOf(findings);
    }
}
