package org.queuebridge.ui.rules.model;

import java.util.List;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.check.Finding;

/** The state of verifying one or more rules. */
public sealed interface VerificationState {
    /** Not verified since the start, or changed since. */
    record Never() implements VerificationState {}

    record Running() implements VerificationState {}

    /**
     * Verified.
     *
     * @param rules the result of each rule that was verified; at least one
     * @param unverified the names of the other rules
     */
    record Done(List<VerificationResult> rules, List<String> unverified) implements VerificationState {
        public Done {
            rules = List.copyOf(rules);
            unverified = List.copyOf(unverified);
        }

        /** All findings. */
        public List<Finding> findings() {
            return rules.stream()
                    .flatMap(rule -> rule.rule().findings().stream())
                    .toList();
        }
    }

    /** It could not be read. */
    record Failed(Failure failure) implements VerificationState {}
}
