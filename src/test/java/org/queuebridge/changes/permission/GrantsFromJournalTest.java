package org.queuebridge.changes.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.changes.Images.KEY;
import static org.queuebridge.changes.Images.PLAIN;
import static org.queuebridge.changes.Images.SQS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.TargetKind;

class GrantsFromJournalTest {
    private static final AwsAccount HERE = new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me");
    private static final RuleKey OTHER = new RuleKey("default", "other");
    private static final Grant FIRST = grant("ended");
    private static final Grant SECOND = grant("ended-2");

    private final MemoryJournal journal = new MemoryJournal();
    private final GrantsFromJournal grants = new GrantsFromJournal(journal, HERE);

    @Test
    void collectsWhatAllPlansPermittedForARuleTheNewestFirst() {
        plan(HERE, KEY, FIRST, true);
        plan(HERE, KEY, SECOND, true);
        plan(HERE, OTHER, grant("other"), true);

        assertThat(grants.of(List.of(KEY))).isEqualTo(Map.of(KEY, List.of(SECOND, FIRST)));
    }

    @Test
    void grantsOfEveryIdentityOfTheAccountCount() {
        plan(new AwsAccount(HERE.id(), HERE.region(), HERE.endpoint(), "arn:colleague"), KEY, FIRST, true);
        plan(new AwsAccount("999900001111", HERE.region(), HERE.endpoint(), "arn:me"), KEY, SECOND, true);
        plan(new AwsAccount(HERE.id(), "us-east-1", HERE.endpoint(), "arn:me"), KEY, SECOND, true);

        assertThat(grants.of(List.of(KEY))).isEqualTo(Map.of(KEY, List.of(FIRST)));
    }

    @Test
    void aPlanThatDidNotStartGrantedNothing() {
        plan(HERE, KEY, FIRST, false);

        assertThat(grants.of(List.of(KEY))).isEmpty();
    }

    @Test
    void olderPlansThanTheLast200AreNotRead() {
        for (int number = 1; number <= 203; number++) {
            plan(HERE, KEY, grant("ended-" + number), true);
        }

        assertThat(grants.of(List.of(KEY)).get(KEY))
                .hasSize(200)
                .startsWith(grant("ended-203"))
                .endsWith(grant("ended-4"));
    }

    @Test
    void anUnreadableJournalHasNoGrants() {
        plan(HERE, KEY, FIRST, true);
        journal.unreadable(Optional.of(new Failure.Unexpected(Reason.CONNECTION_CUT, List.of(), Evidence.NONE)));

        assertThat(grants.of(List.of(KEY))).isEmpty();
    }

    @Test
    void withoutRulesTheJournalIsNotRead() {
        journal.unreadable(Optional.of(new Failure.Canceled()));

        assertThat(grants.of(List.of())).isEmpty();
    }

    private void plan(AwsAccount account, RuleKey key, Grant grant, boolean begun) {
        RuleChange change = new RuleChange(key, Optional.empty(), Optional.of(PLAIN)).allowing(List.of(grant));
        ChangePlan plan = new ChangePlan(ChangePlan.Purpose.CREATE, List.of(change));
        try (Journal.Page page = journal.begin(account, plan, Optional.empty())) {
            if (begun) {
                page.sending(key, 0);
            }
        }
    }

    private static Grant grant(String rule) {
        return new Grant(TargetKind.SQS, SQS.arn(), "arn:aws:events:eu-central-1:111122223333:rule/" + rule);
    }
}
