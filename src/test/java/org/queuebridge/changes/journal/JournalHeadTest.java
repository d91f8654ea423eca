package org.queuebridge.changes.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.journal.JournalEntry.Course;
import org.queuebridge.changes.journal.JournalEntry.End;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.rule.RuleKey;

/** What is offered of a change depends on how far each of its rules got. */
class JournalHeadTest {
    private static final RuleKey ONE = new RuleKey("default", "one");
    private static final RuleKey TWO = new RuleKey("default", "two");
    private static final Course SENT = Course.NONE.withSent();
    private static final Course DONE = SENT.withAnswered().ended(End.DONE, Optional.empty());

    private static JournalHead head(Map<RuleKey, Course> courses, boolean running, boolean settled) {
        return new JournalHead(
                "plan",
                Instant.EPOCH,
                new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me"),
                ChangePlan.Purpose.DELETE,
                List.of(ONE, TWO),
                courses,
                Optional.empty(),
                Optional.empty(),
                running,
                settled);
    }

    @Test
    void onlyWhereSomethingWasSentThereIsSomethingToUndo() {
        assertThat(head(Map.of(), false, false).touchedAny()).isFalse();
        assertThat(head(Map.of(ONE, Course.NONE.ended(End.STOPPED, Optional.empty())), false, false)
                        .touchedAny())
                .isFalse();
        assertThat(head(Map.of(TWO, SENT), false, false).touchedAny()).isTrue();
    }

    @Test
    void onlyRulesThatSomethingWasSentForAreUndone() {
        ChangePlan plan = new ChangePlan(
                ChangePlan.Purpose.DELETE,
                List.of(
                        new RuleChange(ONE, Optional.empty(), Optional.empty()),
                        new RuleChange(TWO, Optional.empty(), Optional.empty())));

        assertThat(new JournalEntry(head(Map.of(TWO, SENT), false, false), plan).touched())
                .extracting(RuleChange::key)
                .containsExactly(TWO);
    }

    @Test
    void needsAttentionUntilEveryRuleEndedOrSomebodyDealtWithIt() {
        assertThat(head(Map.of(ONE, DONE, TWO, SENT), false, false).pending()).isTrue();
        assertThat(head(Map.of(ONE, DONE, TWO, DONE), false, false).pending()).isFalse();
        assertThat(head(Map.of(ONE, DONE), true, false).pending()).isFalse();
        assertThat(head(Map.of(ONE, DONE), false, true).pending()).isFalse();
    }
}
