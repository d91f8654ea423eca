package org.queuebridge.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.LIMIT;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.changes.journal.JournalEntry.Course;
import org.queuebridge.changes.journal.JournalEntry.End;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.changes.permission.InMemoryGrants;
import org.queuebridge.changes.permission.PlanGrants;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.task.StopRequest;

/** A queue that moves between the rules of a set is in one of them all the time. */
class ApplyOrderTest {
    private final InMemoryEventBridge aws = new InMemoryEventBridge();
    private final MemoryJournal journal = new MemoryJournal();
    private final PlannedChanges rules = new PlannedChanges(
            aws,
            new PlanGrants(new InMemoryGrants(), key -> BUS.ruleArn(key.name()), List.of()),
            new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me"),
            new FakeTime(),
            journal);

    @BeforeEach
    void hold() {
        aws.holding(rule("set-1", pattern(BILLING, SALES)), SQS).holding(rule("set-3", pattern(SALES)), SQS);
    }

    private Optional<RuleImage> image(String name, String pattern) {
        return Optional.of(
                new RuleImage(new RuleKey(BUS.name(), name), rule(name, pattern).fields(), List.of(SQS), Map.of()));
    }

    private RuleChange change(String name, Optional<RuleImage> before, Optional<RuleImage> after) {
        return new RuleChange(new RuleKey(BUS.name(), name), before, after);
    }

    /** Deletes a rule, takes a queue from another, and makes one for it: in the worst order. */
    private List<RuleChange> moving() {
        return List.of(
                change("set-3", image("set-3", pattern(SALES)), Optional.empty()),
                change("set-1", image("set-1", pattern(BILLING, SALES)), image("set-1", pattern(BILLING))),
                change("set-2", Optional.empty(), image("set-2", pattern(SALES))));
    }

    @Test
    void rulesAreCreatedFirstThenChangedThenDeleted() throws InterruptedException {
        assertThat(rules.update(moving(), ApplyProgress.nobody()).complete()).isTrue();

        assertThat(aws.changes())
                .containsExactly(
                        "putRule set-2",
                        "putTargets set-2",
                        "putRule set-1",
                        "removeTargets set-3",
                        "deleteRule set-3");
    }

    @Test
    void anUnexpectedErrorFailsOnlyItsRule() throws InterruptedException {
        aws.before("putTargets", () -> {
            throw new IllegalStateException("odd");
        });
        List<RuleChange> both = List.of(
                change("new-1", Optional.empty(), image("new-1", pattern(SALES))),
                change("new-2", Optional.empty(), image("new-2", pattern(SALES))));

        Applied applied = rules.update(both, ApplyProgress.nobody());

        assertThat(applied.rules()).hasSize(2);
        assertThat(applied.left()).singleElement().isInstanceOfSatisfying(ChangeResult.Failed.class, failed -> {
            assertThat(failed.step()).isEqualTo(1);
            assertThat(failed.why().args()).containsExactly("odd");
        });
        assertThat(rules.finish(applied, ApplyProgress.nobody()).complete()).isTrue();
    }

    @Test
    void aCompletedStepIsNotSentAndIsRecordedAsDone() throws InterruptedException {
        RuleChange making = change("new-1", Optional.empty(), image("new-1", pattern(SALES)));
        aws.holding(rule("new-1", pattern(SALES)));

        Applied applied = rules.update(List.of(making), ApplyProgress.nobody());

        assertThat(aws.changes()).containsExactly("putTargets new-1");
        assertThat(journal.entry(applied.entry().orElseThrow()).course(making.key()))
                .returns(1, Course::sent)
                .returns(2, Course::answered)
                .returns(Optional.of(End.DONE), Course::end);
    }

    @Test
    void anErrorOfTheProgressDisplayFailsNoRule() throws InterruptedException {
        ApplyProgress broken = new ApplyProgress(
                (_, _) -> {
                    throw new IllegalStateException("odd");
                },
                StopRequest.NEVER);

        assertThat(rules.update(moving(), broken).complete()).isTrue();

        assertThat(aws.rule(BUS.name(), "set-2")).isPresent();
        assertThat(aws.rule(BUS.name(), "set-3")).isEmpty();
    }

    @Test
    void ifARuleCannotBeCreatedNoOtherLosesAQueueToItAndFinishingDoesTheRest() throws InterruptedException {
        aws.failBefore("putRule", LIMIT);

        Applied applied = rules.update(moving(), ApplyProgress.nobody());

        assertThat(applied.left()).hasSize(3);
        assertThat(aws.changes()).as("tried, and nothing else").containsExactly("putRule set-2");

        assertThat(rules.finish(applied, ApplyProgress.nobody()).complete()).isTrue();
        assertThat(aws.rule(BUS.name(), "set-1").orElseThrow().pattern()).hasValue(pattern(BILLING));
        assertThat(aws.rule(BUS.name(), "set-3")).isEmpty();
    }
}
