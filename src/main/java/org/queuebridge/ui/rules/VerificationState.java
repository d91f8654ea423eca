package org.queuebridge.ui.rules;

import java.time.Instant;
import java.util.List;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.check.Finding;

/** What is known from verifying a rule. */
public sealed interface VerificationState {
    /** It was not verified since the program was started. */
    record Never() implements VerificationState {}

    record Running() implements VerificationState {}

    /**
     * It was verified.
     *
     * @param findings one or more a check, in the order of the checks
     * @param at when the rule was read back
     */
    record Done(List<Finding> findings, Instant at) implements VerificationState {
        public Done {
            findings = List.copyOf(findings);
        }
    }

    /** It could not be read back. */
    record Failed(Failure failure) implements VerificationState {}
}
