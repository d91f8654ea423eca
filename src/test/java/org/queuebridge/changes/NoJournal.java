package org.queuebridge.changes;

import java.util.List;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.rule.RuleKey;

/** Keeps nothing. */
public final class NoJournal implements Journal {
    @Override
    public Page begin(Account account, ChangePlan plan) {
        return new Page() {
            @Override
            public void sending(RuleKey key, int step) {}

            @Override
            public void answered(RuleKey key, int step) {}

            @Override
            public void refused(RuleKey key, ChangeResult.Refused refused) {}

            @Override
            public void ended(RuleKey key, ChangeResult result) {}

            @Override
            public void close() {}
        };
    }

    @Override
    public List<JournalEntry> entries() {
        return List.of();
    }

    @Override
    public void settle(String id) {}
}
