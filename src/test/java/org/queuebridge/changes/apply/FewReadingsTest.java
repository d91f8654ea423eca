package org.queuebridge.changes.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.changes.PlannedChanges.only;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.NAME;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.draft;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.PlannedChanges;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.InMemoryEventBridge;

/** Few readings still find what others changed, and what does not show yet. */
class FewReadingsTest {
    private static final RuleKey KEY = new RuleKey(BUS.name(), NAME);
    private static final Failure NOT_THERE_YET = new Failure.NotFound(
            Reason.AWS_NOT_FOUND, List.of("Rule " + NAME + " does not exist on EventBus."), Evidence.NONE);
    private static final Failure HAS_TARGETS = new Failure.Invalid(
            Reason.AWS_INVALID, List.of("Rule can't be deleted since it has targets."), Evidence.NONE);

    private final InMemoryEventBridge aws = new InMemoryEventBridge();
    private final FakeTime time = new FakeTime();
    private final PlannedChanges rules = PlannedChanges.withoutPermissions(
            aws, new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me"), time, new MemoryJournal());
    private final RecordedSteps steps = new RecordedSteps();

    private static List<RuleDraft> drafts(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> draft(SQS).named("set-" + number))
                .toList();
    }

    @Test
    void manyRulesAreReadBackTogetherAndTheOneThatDiffersIsFound() throws InterruptedException {
        ChangePlan plan = rules.creating(drafts(8));
        aws.pass("rules").before("rules", () -> aws.holding(rule("set-1", pattern(SALES)), SQS));

        Applied applied = rules.rules().apply(plan, steps.watch());

        assertThat(applied.rules()).hasSize(8);
        assertThat(applied.left()).singleElement().isInstanceOfSatisfying(ChangeResult.NotAsPlanned.class, found -> {
            assertThat(found.change().key().name()).isEqualTo("set-1");
            assertThat(found.there().orElseThrow().fields().pattern()).hasValue(pattern(SALES));
        });
    }

    @Test
    void aTargetThatSomebodyReplacedIsFound() throws InterruptedException {
        ChangePlan plan = rules.creating(drafts(8));
        aws.before(
                "targets set-1", () -> aws.holding(aws.rule(BUS.name(), "set-1").orElseThrow(), LAMBDA));

        assertThat(rules.rules().apply(plan, steps.watch()).left())
                .singleElement()
                .isInstanceOf(ChangeResult.NotAsPlanned.class);
    }

    @Test
    void noneOfManyIsCreatedIfOneNameIsTakenMeanwhile() throws InterruptedException {
        ChangePlan plan = rules.creating(drafts(60));
        aws.holding(rule("set-7", pattern(BILLING)), LAMBDA);

        Applied applied = rules.rules().apply(plan, steps.watch());

        assertThat(applied.left()).hasSize(60);
        assertThat(aws.changes()).isEmpty();
    }

    @Test
    void aNameThatIsTakenJustBeforeTheRuleIsPutIsNotOverwritten() throws InterruptedException {
        ChangePlan plan = rules.creating(drafts(8));
        aws.before("rule set-8", () -> aws.holding(rule("set-8", pattern(BILLING)), LAMBDA));

        Applied applied = rules.rules().apply(plan, steps.watch());

        assertThat(applied.left()).singleElement().isInstanceOf(ChangeResult.ChangedMeanwhile.class);
        assertThat(aws.holds(BUS.name(), "set-8").orElseThrow().targets()).containsExactly(LAMBDA);
    }

    /** A list with an item that cannot be read may lack the rule. */
    @Test
    void whatAListMayLackIsReadByItself() throws InterruptedException {
        aws.holdingUnreadable(1);

        assertThat(rules.create(drafts(8), steps.watch()).complete()).isTrue();
    }

    @Test
    void targetsThatComeTooSoonAreSentAgainOnceTheRuleShows() throws InterruptedException {
        aws.failBefore("putTargets", NOT_THERE_YET);

        assertThat(rules.create(List.of(draft(SQS)), steps.watch()).complete()).isTrue();
        assertThat(aws.changes()).containsExactly("putRule " + NAME, "putTargets " + NAME, "putTargets " + NAME);
    }

    @Test
    void aDeletionThatComesTooSoonIsSentAgain() throws InterruptedException {
        aws.holding(rule(NAME, pattern(BILLING)), SQS).failBefore("deleteRule", HAS_TARGETS);

        assertThat(rules.delete(List.of(KEY), steps.watch()).complete()).isTrue();
        assertThat(aws.holds(BUS.name(), NAME)).isEmpty();
    }

    @Test
    void aTargetThatSomebodyAddsBeforeTheRuleIsDeletedKeepsTheRule() throws InterruptedException {
        aws.holding(rule(NAME, pattern(BILLING)), SQS)
                .after("removeTargets", () -> aws.holding(rule(NAME, pattern(BILLING)), LAMBDA));

        assertThat(only(rules.delete(List.of(KEY), steps.watch())).done()).isFalse();
        assertThat(aws.holds(BUS.name(), NAME).orElseThrow().targets()).containsExactly(LAMBDA);
    }
}
