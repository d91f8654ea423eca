package org.queuebridge.changes.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.LIMIT;
import static org.queuebridge.rules.Examples.NAME;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.billing;
import static org.queuebridge.rules.Examples.draft;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.PlannedChanges;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.domain.change.RequestedImage;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.InMemoryEventBridge;

/** What was intended for a rule is read from the journal, whichever program wrote it. */
class IntendedRulesFromJournalTest {
    private static final RuleKey KEY = new RuleKey(BUS.name(), NAME);
    private static final AwsAccount ACCOUNT = new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me");
    private static final RuleImage MADE = RequestedImage.created(draft(SQS));

    private final InMemoryEventBridge aws = new InMemoryEventBridge();
    private final MemoryJournal journal = new MemoryJournal();
    private final PlannedChanges changes = at(ACCOUNT);

    private PlannedChanges at(AwsAccount account) {
        return PlannedChanges.withoutPermissions(aws, account, new FakeTime(), journal);
    }

    private Applied create() throws InterruptedException {
        return changes.create(List.of(draft(SQS)), ApplyProgress.nobody());
    }

    private Applied turn(boolean on) throws InterruptedException {
        return changes.turn(List.of(KEY), on, ApplyProgress.nobody());
    }

    private Applied delete() throws InterruptedException {
        return changes.delete(List.of(KEY), ApplyProgress.nobody());
    }

    private Optional<RuleImage> intended() {
        return changes.intended(KEY);
    }

    @Test
    void aCreatedRuleIsIntendedAfterARestart() throws InterruptedException {
        var _ = create();
        journal.programEnds();

        assertThat(intended()).hasValue(MADE);
        assertThat(new IntendedRulesFromJournal(journal, ACCOUNT, List.of(KEY)).of(new RuleKey(BUS.name(), "other")))
                .isEmpty();
    }

    @Test
    void aRefusedChangeIsNotIntended() throws InterruptedException {
        aws.failBefore("putRule", LIMIT);
        var _ = create();

        assertThat(intended()).isEmpty();
    }

    @Test
    void theUnfinishedRestOfAnExistingRuleIsIntended() throws InterruptedException {
        aws.failBefore("putTargets", LIMIT);
        var _ = create();

        assertThat(intended()).hasValue(MADE);
    }

    @Test
    void enablingAndDisablingChangeTheStateAlone() throws InterruptedException {
        var _ = create();
        var _ = turn(false);
        assertThat(intended()).hasValue(RequestedImage.enabled(MADE, false));
        var _ = turn(true);
        assertThat(intended()).hasValue(MADE);
    }

    @Test
    void thePatternOfARuleThatWasOnlyDisabledIsNotIntended() throws InterruptedException {
        aws.holding(billing(), SQS);
        Applied disabled = turn(false);
        assertThat(intended()).isEmpty();

        var _ = changes.undo(disabled, ApplyProgress.nobody());
        assertThat(intended()).isEmpty();
    }

    @Test
    void aDeletedRuleIsNotIntendedUntilItIsRestored() throws InterruptedException {
        var _ = create();
        Applied deleted = delete();
        assertThat(intended()).isEmpty();

        var _ = changes.undo(deleted, ApplyProgress.nobody());
        assertThat(intended()).hasValue(MADE);
    }

    @Test
    void undoingTheCreationIntendsNothing() throws InterruptedException {
        var _ = changes.undo(create(), ApplyProgress.nobody());

        assertThat(intended()).isEmpty();
    }

    @Test
    void undoingAnUpdateIntendsWhatWasThereBefore() throws InterruptedException {
        var _ = create();
        Applied updated = changes.create(List.of(draft(SQS, LAMBDA)), ApplyProgress.nobody());
        assertThat(intended().orElseThrow().targets()).hasSize(2);

        var _ = changes.undo(updated, ApplyProgress.nobody());
        assertThat(intended()).hasValue(MADE);
    }

    @Test
    void anotherAccountHasOtherRules() throws InterruptedException {
        var _ = create();

        assertThat(at(new AwsAccount("999999999999", "eu-central-1", "https://aws", "arn:me"))
                        .intended(KEY))
                .isEmpty();
    }
}
