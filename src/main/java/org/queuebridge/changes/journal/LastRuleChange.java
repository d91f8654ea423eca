package org.queuebridge.changes.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.rule.RuleKey;

/** Says when this program last changed a rule of an account and region, from the journal. */
public record LastRuleChange(Journal journal, AwsAccount account) {
    /** The moment; empty where it never did, or the journal cannot be read. */
    public Optional<Instant> of(RuleKey rule) {
        AtomicReference<Optional<Instant>> found = new AtomicReference<>(Optional.empty());
        try {
            journal.history(List.of(rule), entry -> {
                boolean here =
                        entry.account().samePlace(account) && entry.course(rule).sent() > 0;
                if (here) {
                    found.set(Optional.of(entry.head().begun()));
                }
                return !here;
            });
        } catch (FailureException e) {
            var _ = e.unlessCanceled();
        }
        return found.get();
    }
}
