package org.queuebridge.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.queuebridge.changes.PlannedChanges.only;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.DENIED;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.NAME;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.billing;
import static org.queuebridge.rules.Examples.draft;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.changes.apply.RecordedSteps;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.changes.permission.GrantsFromJournal;
import org.queuebridge.changes.permission.InMemoryGrants;
import org.queuebridge.changes.permission.PlanGrants;
import org.queuebridge.changes.plan.PlanDrafts;
import org.queuebridge.changes.read.ReadRule;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.RequestedImage;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.InMemoryEventBridge;

/** Rules whose targets are permitted with them, or are not to be had. */
class PermittingTest {
    private static final RuleKey KEY = new RuleKey(BUS.name(), NAME);

    private final InMemoryEventBridge aws = new InMemoryEventBridge();
    private final InMemoryGrants grants = new InMemoryGrants();
    private final MemoryJournal journal = new MemoryJournal();
    private final AwsAccount account = new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me");
    private final PlannedChanges rules = new PlannedChanges(
            aws,
            new PlanGrants(
                    grants,
                    key -> BUS.ruleArn(key.name()),
                    List.of(),
                    new GrantsFromJournal(journal, account)::of,
                    true),
            account,
            new FakeTime(),
            journal);
    private final RecordedSteps steps = new RecordedSteps();

    private Applied made(RuleDraft draft) throws InterruptedException {
        return rules.create(List.of(draft), steps.watch());
    }

    private Optional<RuleWithTargets> there() {
        return aws.holds(BUS.name(), NAME);
    }

    @Test
    void progressMovesWithEachPartOfAPlanWithPermissions() throws InterruptedException {
        grants.holding(SQS.arn(), "");

        var _ = rules.create(List.of(draft(SQS), draft(SQS).named("other")), steps.watch());

        assertThat(steps.told().stream().distinct()).containsExactly("SEND", "PERMISSIONS", "READ_BACK");
        assertThat(steps.shares())
                .startsWith("0/8")
                .contains("2/8", "4/8", "6/8")
                .endsWith("7/8");
    }

    @Test
    void permissionsAreAddedBeforeTargetsAndRemovedAfterTheRule() throws InterruptedException {
        grants.holding(SQS.arn(), "");

        assertThat(made(draft(SQS)).complete()).isTrue();
        assertThat(steps.told()).containsExactly("PUT_RULE", "ALLOW", "PUT_TARGETS", "READ_BACK");
        assertThat(grants.all().get(SQS.arn())).contains(BUS.ruleArn(NAME), "events.amazonaws.com");

        Applied gone = rules.delete(List.of(KEY), steps.watch());
        assertThat(grants.all()).containsEntry(SQS.arn(), "");

        assertThat(rules.undo(gone, steps.watch()).complete()).isTrue();
        assertThat(grants.all().get(SQS.arn())).contains(BUS.ruleArn(NAME));
    }

    /** The rule has no target then that would tell what was given for it. */
    @Test
    void permissionsOfARuleThatFailedAreRemovedWithIt() throws InterruptedException {
        grants.holding(SQS.arn(), "");
        aws.failBefore("putTargets", DENIED);

        assertThat(made(draft(SQS)).complete()).isFalse();
        assertThat(there().orElseThrow().targets()).isEmpty();
        assertThat(grants.all().get(SQS.arn())).contains(BUS.ruleArn(NAME));

        assertThat(rules.delete(List.of(KEY), steps.watch()).complete()).isTrue();
        assertThat(grants.all()).containsEntry(SQS.arn(), "");
    }

    @Test
    void withoutRightsToPermitTheRuleIsCreatedAndCanBePermittedLater() throws InterruptedException {
        grants.holding(SQS.arn(), "").holding(LAMBDA.arn(), "");
        grants.script().failBefore("allow", DENIED);

        Applied applied = made(draft(SQS, LAMBDA));

        assertThat(only(applied))
                .asInstanceOf(type(ChangeResult.Unpermitted.class))
                .satisfies(result -> {
                    assertThat(result.refused()).containsExactly(new ChangeResult.Refused(1, DENIED));
                    assertThat(result.there()).isEqualTo(new ReadRule(aws).image(KEY));
                });
        assertThat(applied.complete()).isFalse();
        assertThat(there().orElseThrow().targets()).containsExactly(SQS, LAMBDA);
        assertThat(grants.all()).containsEntry(SQS.arn(), "");
        assertThat(grants.all().get(LAMBDA.arn())).contains(BUS.ruleArn(NAME));
        assertThat(rules.intended(KEY)).hasValue(RequestedImage.created(draft(SQS, LAMBDA)));

        steps.clear();
        assertThat(rules.finish(applied, steps.watch()).complete()).isTrue();
        assertThat(steps.told()).containsExactly("ALLOW", "READ_BACK");
        assertThat(grants.all().get(SQS.arn())).contains(BUS.ruleArn(NAME));
    }

    @Test
    void aRuleThatIsNotPermittedCanBeUndone() throws InterruptedException {
        grants.holding(SQS.arn(), "").holding(LAMBDA.arn(), "");
        grants.script().failBefore("allow", DENIED);
        Applied applied = made(draft(SQS, LAMBDA));

        assertThat(rules.undo(applied, steps.watch()).complete()).isTrue();

        assertThat(there()).isEmpty();
        assertThat(grants.all()).containsEntry(SQS.arn(), "").containsEntry(LAMBDA.arn(), "");
    }

    @Test
    void whatAnotherStatementPermitsMeanwhileIsNotMissing() throws InterruptedException {
        grants.holding(SQS.arn(), "");
        grants.script().before("allow", () -> {
            grants.holding(SQS.arn(), """
                {"Statement":{"Effect":"Allow","Principal":"*","Action":"sqs:*","Resource":"*"}}\
                """);
            throw new FailureException(DENIED);
        });

        assertThat(made(draft(SQS)).complete()).isTrue();
        assertThat(journal.entries().getFirst().course(KEY)).satisfies(course -> {
            assertThat(course.answered()).isEqualTo(3);
            assertThat(course.refused()).isEmpty();
        });
    }

    @Test
    void aPermissionThatCannotBeUndoneDoesNotKeepTheRule() throws InterruptedException {
        grants.holding(SQS.arn(), "");
        var _ = made(draft(SQS));
        grants.script().failBefore("disallow", DENIED);

        Applied gone = rules.delete(List.of(KEY), steps.watch());

        assertThat(only(gone)).isInstanceOf(ChangeResult.Unpermitted.class);
        assertThat(there()).isEmpty();
        assertThat(rules.finish(gone, steps.watch()).complete()).isTrue();
        assertThat(grants.all()).containsEntry(SQS.arn(), "");
    }

    @Test
    void permissionsOfADeletedTargetAreGone() throws InterruptedException {
        grants.holding(SQS.arn(), "");
        Applied applied = made(draft(SQS));
        grants.deleted(SQS.arn());

        assertThat(rules.undo(applied, steps.watch()).complete()).isTrue();
        assertThat(there()).isEmpty();
    }

    @Test
    void aLostResponseOfATargetStopsThePlan() throws InterruptedException {
        grants.holding(SQS.arn(), "");
        grants.script().failBefore("allow", CUT);

        assertThat(only(made(draft(SQS)))).isInstanceOf(ChangeResult.Failed.class);
        assertThat(there().orElseThrow().targets()).isEmpty();
    }

    @Test
    void changesBySomebodyElseAreReportedBeforeMissingPermissions() throws InterruptedException {
        grants.holding(SQS.arn(), "");
        grants.script().failBefore("allow", DENIED);
        aws.after("putTargets", () -> aws.holding(rule(NAME, pattern(SALES)), LAMBDA));

        assertThat(only(made(draft(SQS)))).isInstanceOf(ChangeResult.NotAsPlanned.class);
    }

    @Test
    void aPermissionThatFailsAgainLeavesTheRuleIntended() throws InterruptedException {
        grants.holding(SQS.arn(), "");
        grants.script().failBefore("allow", DENIED);
        Applied applied = made(draft(SQS));
        grants.script().failBefore("allow", CUT);

        assertThat(only(rules.finish(applied, steps.watch()))).isInstanceOf(ChangeResult.Failed.class);
        assertThat(rules.intended(KEY)).hasValue(RequestedImage.created(draft(SQS)));
    }

    @Test
    void switchingLeavesPermissionsAlone() throws InterruptedException {
        grants.holding(SQS.arn(), "");
        aws.holding(billing(), SQS);

        assertThat(rules.turn(List.of(KEY), false, steps.watch()).complete()).isTrue();
        assertThat(grants.all()).containsEntry(SQS.arn(), "");
    }

    /**
     * That somebody changed the policy at the same moment does not mean that they permitted this. What may go well the
     * next time stops the change, so that it can be finished.
     */
    @ParameterizedTest
    @MethodSource("refusals")
    void onlyFinalRefusalsLeaveARuleWithoutPermission(Failure why, boolean forGood) throws InterruptedException {
        grants.holding(SQS.arn(), "");
        grants.script().failBefore("allow", why);

        assertThat(only(made(draft(SQS))))
                .isInstanceOf(forGood ? ChangeResult.Unpermitted.class : ChangeResult.Failed.class);
        assertThat(grants.all()).containsEntry(SQS.arn(), "");
    }

    static Stream<Arguments> refusals() {
        Reason reason = Reason.AWS_CONCURRENT_CHANGE;
        return Stream.of(
                Arguments.of(new Failure.Conflict(reason, List.of(), Evidence.NONE), true),
                Arguments.of(new Failure.NotFound(reason, List.of(), Evidence.NONE), true),
                Arguments.of(new Failure.Invalid(reason, List.of(), Evidence.NONE), true),
                Arguments.of(new Failure.SignIn(reason, List.of(), Evidence.NONE), false),
                Arguments.of(new Failure.Throttled(reason, List.of(), Evidence.NONE), false),
                Arguments.of(new Failure.Network(reason, List.of(), Evidence.NONE), false),
                Arguments.of(new Failure.Unexpected(reason, List.of(), Evidence.NONE), false));
    }

    @Test
    void aRefusedPermissionStopsNoOtherRule() throws InterruptedException {
        grants.holding(SQS.arn(), "");
        grants.script().failBefore("allow", DENIED);
        aws.holding(rule("old", pattern(SALES)), LAMBDA);
        RuleImage old = new ReadRule(aws).image(new RuleKey(BUS.name(), "old")).orElseThrow();

        Applied applied = rules.update(
                List.of(PlanDrafts.made(draft(SQS)), new RuleChange(old.key(), Optional.of(old), Optional.empty())),
                steps.watch());

        assertThat(applied.rules().getFirst()).isInstanceOf(ChangeResult.Unpermitted.class);
        assertThat(applied.rules().getLast().done()).isTrue();
        assertThat(aws.holds(BUS.name(), "old")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"putRule", "putTargets"})
    void anUnreadableResponseIsNotAFailureIfTheStepWasDone(String operation) throws InterruptedException {
        aws.failAfter(operation, new Failure.Unexpected(Reason.AWS_UNREADABLE, List.of("events"), Evidence.NONE));

        assertThat(made(draft(SQS)).complete()).isTrue();
    }
}
