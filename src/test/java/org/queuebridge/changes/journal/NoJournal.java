package org.queuebridge.changes.journal;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.SetUpResult;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.rule.RuleKey;

/** Keeps nothing. */
public final class NoJournal implements Journal {
    @Override
    public Page begin(AwsAccount account, ChangePlan plan, Optional<String> finishes) {
        return new Page() {
            @Override
            public String id() {
                return "none";
            }

            @Override
            public void sending(RuleKey key, int step) {}

            @Override
            public void answered(RuleKey key, int step) {}

            @Override
            public void refused(RuleKey key, ChangeResult.Refused refused) {}

            @Override
            public void ended(RuleKey key, ChangeResult result) {}

            @Override
            public void sendingSetUp(int step) {}

            @Override
            public void answeredSetUp(int step) {}

            @Override
            public void endedSetUp(SetUpResult result) {}

            @Override
            public void close() {}
        };
    }

    @Override
    public Listing list(int most) {
        return new Listing(List.of(), false);
    }

    @Override
    public JournalEntry entry(String id) {
        throw new NoSuchElementException(id);
    }

    @Override
    public void history(Collection<RuleKey> rules, Predicate<JournalEntry> more) {}

    @Override
    public void settle(String id) {}
}
