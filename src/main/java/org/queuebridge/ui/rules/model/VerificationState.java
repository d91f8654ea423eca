package org.queuebridge.ui.rules.model;

import java.time.Instant;
import java.util.List;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.rules.verify.VerifiedRule;

/** What is known from verifying a rule. */
public sealed interface VerificationState {
    /** It was not verified since the program was started. */
    record Never() implements VerificationState {}

    record Running() implements VerificationState {}

    /**
     * It was verified.
     *
     * @param rules what was found of each
     * @param at when they were read back
     */
    record Done(List<VerifiedRule> rules, Instant at) implements VerificationState {
        public Done {
            rules = List.copyOf(rules);
        }

        /** What was found of all of them. */
        public List<Finding> findings() {
            return rules.stream().flatMap(rule -> rule.findings().stream()).toList();
        }
    }

    /** It could not be read back. */
    record Failed(Failure failure) implements VerificationState {}
}
