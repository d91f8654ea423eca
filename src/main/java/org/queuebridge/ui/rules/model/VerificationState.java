package org.queuebridge.ui.rules.model;

import java.time.Instant;
import java.util.List;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.rules.verify.VerifiedRule;

/** The state of verifying a rule. */
public sealed interface VerificationState {
    /** Not verified since the start. */
    record Never() implements VerificationState {}

    record Running() implements VerificationState {}

    /**
     * Verified.
     *
     * @param rules the findings of each rule
     * @param at when they were read
     */
    record Done(List<VerifiedRule> rules, Instant at) implements VerificationState {
        public Done {
            rules = List.copyOf(rules);
        }

        /** All findings. */
        public List<Finding> findings() {
            return rules.stream().flatMap(rule -> rule.findings().stream()).toList();
        }
    }

    /** It could not be read. */
    record Failed(Failure failure) implements VerificationState {}
}
