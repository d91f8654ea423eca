package org.queuebridge.changes.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.LIMIT;
import static org.queuebridge.rules.Examples.NAME;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.draft;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.PlannedChanges;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.InMemoryEventBridge;

class RuleHistoryTest {
    private static final RuleKey KEY = new RuleKey(BUS.name(), NAME);
    private static final RuleKey OTHER = new RuleKey(BUS.name(), "other");
    private static final AwsAccount ACCOUNT =
            new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:aws:iam::111122223333:user/ann");
    private static final AwsAccount ELSEWHERE =
            new AwsAccount("444455556666", "eu-central-1", "https://aws", "arn:aws:iam::444455556666:user/ann");

    private final InMemoryEventBridge aws = new InMemoryEventBridge();
    private final MemoryJournal journal = new MemoryJournal();
    private final PlannedChanges changes = PlannedChanges.withoutPermissions(aws, ACCOUNT, new FakeTime(), journal);

    private RuleHistory read(AwsAccount account, RuleKey... rules) {
        return RuleHistory.read(journal, account, List.of(rules), Instant.MIN);
    }

    private void create() throws InterruptedException {
        var _ = changes.create(List.of(draft(SQS)), ApplyProgress.nobody());
    }

    private void disable() throws InterruptedException {
        var _ = changes.turn(List.of(KEY), false, ApplyProgress.nobody());
    }

    @Test
    void saysWhenARuleWasCreatedAndEachOfItsChanges() throws InterruptedException {
        create();
        disable();

        RuleHistory history = read(ACCOUNT, KEY);

        assertThat(history.created()).isPresent();
        assertThat(history.changes())
                .extracting(RuleHistory.Change::purpose)
                .containsExactly(Purpose.DISABLE, Purpose.CREATE);
        assertThat(history.changes().getFirst().by().callerName()).isEqualTo("ann");
        assertThat(read(ACCOUNT, KEY, OTHER).created())
                .as("one of the rules was not created here")
                .isEmpty();
    }

    @Test
    void changesBeforeTheChartAreNotShownButTellOfTheCreation() throws InterruptedException {
        create();

        RuleHistory later = RuleHistory.read(journal, ACCOUNT, List.of(KEY), Instant.MAX);

        assertThat(later.changes()).isEmpty();
        assertThat(later.created()).isPresent();
    }

    @Test
    void aRuleOfTheSameNameInAnotherAccountIsAnotherRule() throws InterruptedException {
        create();

        assertThat(read(ELSEWHERE, KEY)).isEqualTo(RuleHistory.NONE);
    }

    @Test
    void aRefusedChangeIsNoChange() throws InterruptedException {
        aws.failBefore("putRule", LIMIT);
        create();

        assertThat(read(ACCOUNT, KEY).changes()).isEmpty();
    }
}
