package org.queuebridge.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.changes.apply.ApplyListener;
import org.queuebridge.changes.apply.ApplyPlan;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.task.StopRequest;

/** The journal can be written when a change begins, and after some lines not any more: the disk is full. */
class UnwritableJournalTest {
    private static final AwsAccount ACCOUNT = new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me");
    private static final int RULES = 17;

    private final InMemoryEventBridge aws = new InMemoryEventBridge();

    private static FailureException diskFull() {
        return new FailureException(
                new Failure.Invalid(Reason.JOURNAL_NOT_WRITTEN, List.of("journal.jsonl"), Evidence.NONE));
    }

    /** Takes so many lines, and then none. */
    private record Full(AtomicInteger room, RuntimeException why) implements Journal, Journal.Page {
        private void line() {
            if (room.getAndDecrement() <= 0) {
                throw why;
            }
        }

        @Override
        public Page begin(AwsAccount account, ChangePlan plan, Optional<String> finishes) {
            line();
            return this;
        }

        @Override
        public String id() {
            return "full";
        }

        @Override
        public void sending(RuleKey key, int step) {
            line();
        }

        @Override
        public void answered(RuleKey key, int step) {
            line();
        }

        @Override
        public void refused(RuleKey key, ChangeResult.Refused refused) {
            line();
        }

        @Override
        public void ended(RuleKey key, ChangeResult result) {
            line();
        }

        @Override
        public void sendingSetUp(int step) {
            line();
        }

        @Override
        public void answeredSetUp(int step) {
            line();
        }

        @Override
        public void endedSetUp(SetUpResult result) {
            line();
        }

        @Override
        public void close() {
            line();
        }

        @Override
        public Listing list(int most) {
            return new Listing(List.of(), false);
        }

        @Override
        public JournalEntry entry(String id) {
            throw new IllegalStateException(id);
        }

        @Override
        public void history(Collection<RuleKey> rules, Predicate<JournalEntry> more) {}

        @Override
        public void settle(String id) {
            line();
        }
    }

    private List<ChangeResult> apply(List<RuleChange> changes, int lines) throws InterruptedException {
        return apply(changes, lines, diskFull());
    }

    private List<ChangeResult> apply(List<RuleChange> changes, int lines, RuntimeException why)
            throws InterruptedException {
        return new ApplyPlan(aws, Grants.none(), new FakeTime(), new Full(new AtomicInteger(lines), why))
                .apply(
                        ACCOUNT,
                        new ChangePlan(ChangePlan.Purpose.DELETE, changes),
                        Optional.empty(),
                        ApplyListener.none(),
                        StopRequest.NEVER)
                .rules();
    }

    private List<RuleChange> deletions() {
        return IntStream.range(0, RULES)
                .mapToObj(number -> {
                    String name = "rule-" + number;
                    aws.holding(rule(name, pattern(SALES)), SQS);
                    RuleKey key = new RuleKey(BUS.name(), name);
                    RuleImage image =
                            new RuleImage(key, rule(name, pattern(SALES)).fields(), List.of(SQS), Map.of());
                    return new RuleChange(key, Optional.of(image), Optional.empty());
                })
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 9, 40, 66})
    void sendsNothingThatIsNotRecordedAndReportsTheProgress(int lines) throws InterruptedException {
        List<ChangeResult> results = apply(deletions(), lines);

        assertThat(results).hasSize(RULES);
        assertThat(results.stream().filter(ChangeResult::done))
                .hasSize(RULES - aws.rules(BUS.name()).items().size());
        assertThat(results.stream().filter(result -> !result.done()))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result).isInstanceOfSatisfying(ChangeResult.Failed.class, failed -> {
                    assertThat(failed.why().reason()).isEqualTo(Reason.JOURNAL_STOPPED);
                    assertThat(failed.why().args()).containsExactly("journal.jsonl");
                    assertThat(failed.now()).isInstanceOf(ChangeResult.Reading.Read.class);
                }));
        assertThat(aws.changes()).hasSizeLessThanOrEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 66})
    void canBeFinishedOrUndoneOnceThereIsSpace(int lines) throws InterruptedException {
        List<RuleChange> changes = deletions();
        List<ChangeResult> results = apply(changes, lines);

        List<RuleChange> rest = results.stream()
                .filter(result -> !result.done())
                .map(result -> result.change().resumedFrom(result.there()))
                .toList();
        assertThat(apply(rest, 1_000)).allMatch(ChangeResult::done);
        assertThat(aws.rules(BUS.name()).items()).isEmpty();

        List<RuleChange> back = changes.stream()
                .map(change -> change.undoneFrom(Optional.empty()))
                .toList();
        assertThat(apply(back, 1_000)).allMatch(ChangeResult::done);
        assertThat(aws.rules(BUS.name()).items()).hasSize(RULES);
    }

    @Test
    void anUnexpectedJournalErrorStopsThePlanWithResults() throws InterruptedException {
        List<ChangeResult> results = apply(deletions(), 9, new IllegalStateException("odd"));

        assertThat(results).hasSize(RULES);
        assertThat(results.stream().filter(ChangeResult::done))
                .hasSize(RULES - aws.rules(BUS.name()).items().size());
        assertThat(results.stream().filter(result -> !result.done()))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result).isInstanceOfSatisfying(ChangeResult.Failed.class, failed -> {
                    assertThat(failed.why().reason()).isEqualTo(Reason.UNEXPECTED);
                    assertThat(failed.why().args()).containsExactly("odd");
                }));
    }
}
