package org.queuebridge.changes.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.queuebridge.changes.PlannedChanges.only;
import static org.queuebridge.rules.Examples.BILLING_PATTERN;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.ENTRIES;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.LIMIT;
import static org.queuebridge.rules.Examples.NAME;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.draft;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.PlannedChanges;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.changes.permission.PlanGrants;
import org.queuebridge.changes.plan.PlanDrafts;
import org.queuebridge.changes.read.ExistingRule;
import org.queuebridge.changes.read.ReadRule;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.RequestedImage;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.Examples;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.task.StopRequest;

class ChangeRulesTest {
    private static final RuleKey KEY = new RuleKey(BUS.name(), NAME);
    private static final AwsAccount ACCOUNT = new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me");

    private final InMemoryEventBridge aws = new InMemoryEventBridge();
    private final FakeTime time = new FakeTime();
    private final MemoryJournal journal = new MemoryJournal();
    private final PlannedChanges rules = PlannedChanges.withoutPermissions(aws, ACCOUNT, time, journal);
    private final RecordedSteps steps = new RecordedSteps();

    private Applied made(RuleDraft... drafts) throws InterruptedException {
        return rules.create(List.of(drafts), steps.watch());
    }

    private Optional<RuleWithTargets> there() {
        return aws.holds(BUS.name(), NAME);
    }

    private ExistingRule existing() {
        return new ReadRule(aws).rule(KEY).orElseThrow();
    }

    @Test
    void aNewRuleIsPutThenItsTargetsThenItIsReadBack() throws InterruptedException {
        Applied applied = made(draft(SQS, LAMBDA));

        assertThat(applied.complete()).isTrue();
        assertThat(there()).hasValueSatisfying(there -> {
            assertThat(there.targets()).containsExactly(SQS, LAMBDA);
            assertThat(there.rule().pattern()).hasValue(BILLING_PATTERN);
        });
        assertThat(aws.changes()).containsExactly("putRule " + NAME, "putTargets " + NAME);
        assertThat(steps.told()).containsExactly("PUT_RULE", "PUT_TARGETS", "READ_BACK");
        assertThat(rules.intended(KEY)).hasValue(RequestedImage.created(draft(SQS, LAMBDA)));
        assertThat(journal.entries()).hasSize(1);
    }

    @Test
    void eachCreatedRuleIsIntendedAsCreated() throws InterruptedException {
        assertThat(made(draft(LAMBDA).named("other"), draft(SQS)).complete()).isTrue();

        assertThat(rules.intended(KEY)).hasValue(RequestedImage.created(draft(SQS)));
    }

    @Test
    void aTakenNameChangesNothing() throws InterruptedException {
        aws.holding(rule(NAME, pattern(SALES)), LAMBDA);

        ChangePlan plan = rules.creating(List.of(draft(SQS)));
        assertThat(plan.purpose()).as("a person has to agree to that by itself").isEqualTo(Purpose.UPDATE);
        assertThat(aws.changes()).isEmpty();
        assertThat(journal.entries()).isEmpty();
    }

    @Test
    void noRuleIsCreatedIfOneNameIsTaken() throws InterruptedException {
        aws.holding(rule(NAME, pattern(SALES)), LAMBDA);

        PlanDrafts.Answer answer = new PlanDrafts(
                        new ReadRules(aws), new PlanGrants(Grants.none(), RuleKey::name, List.of()))
                .creating(List.of(draft(SQS).named("other"), draft(SQS)));

        assertThat(answer.plan().changes()).isEmpty();
        assertThat(answer.taken()).containsExactly(existing());
    }

    @Test
    void aNameTakenSinceThePlanWasShownStopsThePlan() throws InterruptedException {
        ChangePlan plan = rules.creating(List.of(draft(SQS).named("other"), draft(SQS)));
        aws.holding(rule(NAME, pattern(SALES)), LAMBDA);

        Applied applied = rules.rules().apply(plan, steps.watch());

        assertThat(applied.entry()).isEmpty();
        assertThat(applied.rules().getFirst()).isInstanceOf(ChangeResult.Stopped.class);
        assertThat(applied.rules().getLast())
                .isInstanceOfSatisfying(
                        ChangeResult.ChangedMeanwhile.class,
                        meanwhile ->
                                assertThat(meanwhile.now()).hasValue(existing().image()));
        assertThat(aws.changes()).isEmpty();
        assertThat(journal.entries()).isEmpty();
    }

    @Test
    void aFailedFirstStepLeavesNothingAndIsNotIntended() throws InterruptedException {
        aws.failBefore("putRule", LIMIT);

        assertThat(only(made(draft(SQS))))
                .asInstanceOf(type(ChangeResult.Failed.class))
                .satisfies(failed -> {
                    assertThat(failed.step()).isZero();
                    assertThat(failed.why()).isEqualTo(LIMIT);
                    assertThat(failed.there()).isEmpty();
                });
        assertThat(there()).isEmpty();
        assertThat(rules.intended(KEY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"putRule", "putTargets"})
    void aLostResponseIsNotAFailureIfTheStepWasDone(String operation) throws InterruptedException {
        aws.failAfter(operation, CUT);

        assertThat(made(draft(SQS)).complete()).isTrue();
        assertThat(there())
                .hasValueSatisfying(there -> assertThat(there.targets()).containsExactly(SQS));
        assertThat(journal.entries().getFirst().course(KEY).answered()).isEqualTo(2);
    }

    @Test
    void refusedTargetsAreReportedAndCanBeTriedAgain() throws InterruptedException {
        aws.failBefore("putTargets", ENTRIES);

        Applied applied = made(draft(SQS, LAMBDA));

        assertThat(only(applied)).asInstanceOf(type(ChangeResult.Failed.class)).satisfies(failed -> {
            assertThat(failed.step()).isEqualTo(1);
            assertThat(failed.why()).isEqualTo(ENTRIES);
            assertThat(failed.there())
                    .hasValueSatisfying(there -> assertThat(there.targets()).isEmpty());
        });
        assertThat(rules.finish(applied, steps.watch()).complete()).isTrue();
        assertThat(there())
                .hasValueSatisfying(there -> assertThat(there.targets()).containsExactly(SQS, LAMBDA));
        assertThat(aws.changes()).containsExactly("putRule " + NAME, "putTargets " + NAME, "putTargets " + NAME);
    }

    @Test
    void aCreatedRuleCanBeRemoved() throws InterruptedException {
        aws.failBefore("putTargets", ENTRIES);

        assertThat(rules.undo(made(draft(SQS)), steps.watch()).complete()).isTrue();
        assertThat(there()).isEmpty();
        assertThat(rules.intended(KEY)).isEmpty();
    }

    @Test
    void removingLeavesARuleThatSomebodyElseChanged() throws InterruptedException {
        Applied applied = made(draft(SQS));
        aws.holding(rule(NAME, pattern(SALES)), LAMBDA);
        var theirs = there();

        assertThat(rules.undo(applied, steps.watch()).rules()).isEmpty();
        assertThat(there()).isEqualTo(theirs);
    }

    @Test
    void aRuleThatCannotBeReadBackIsReported() throws InterruptedException {
        // Planning, making sure that the name is free, and before the rule is put; the reading back is the last.
        aws.pass("rule").pass("rule").pass("rule").failBefore("rule", CUT);

        assertThat(only(made(draft(SQS))))
                .asInstanceOf(type(ChangeResult.Failed.class))
                .satisfies(failed -> {
                    assertThat(failed.step()).isEqualTo(2);
                    assertThat(failed.why()).isEqualTo(CUT);
                });
        assertThat(there()).isPresent();
    }

    @Test
    void readsAgainUntilTheChangeShows() throws InterruptedException {
        aws.before("putRule", () -> aws.staleFor(3));

        assertThat(made(draft(SQS)).complete()).isTrue();
        assertThat(time.pauses()).isNotEmpty();
    }

    @Test
    void reportsADifferenceAfterWaiting() throws InterruptedException {
        aws.after("putTargets", () -> aws.holding(rule(NAME, pattern(SALES)), LAMBDA));

        assertThat(only(made(draft(SQS)))).isInstanceOf(ChangeResult.NotAsPlanned.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "putRule", "putTargets"})
    void stoppingIsNeverReportedAsAnotherResult(String operation) {
        aws.failBefore(operation, Examples.CANCELED);

        assertThatThrownBy(() -> made(draft(SQS)))
                .asInstanceOf(type(FailureException.class))
                .extracting(FailureException::failure)
                .isEqualTo(Examples.CANCELED);
    }

    @Test
    void stoppingEndsAfterTheCurrentStep() throws InterruptedException {
        StopRequest afterTheRule = () -> there().isPresent();

        Applied created = rules.create(List.of(draft(SQS)), steps.watch(afterTheRule));

        assertThat(only(created)).asInstanceOf(type(ChangeResult.Stopped.class)).satisfies(stopped -> {
            assertThat(stopped.step()).isEqualTo(1);
            assertThat(stopped.there()).hasValue(existing().image());
        });
        assertThat(aws.changes()).containsExactly("putRule " + NAME);
        assertThat(rules.finish(created, steps.watch()).complete()).isTrue();
    }
}
