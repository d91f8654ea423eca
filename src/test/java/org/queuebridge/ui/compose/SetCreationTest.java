package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.compose.Composing.BILLING;
import static org.queuebridge.ui.compose.Composing.SALES;
import static org.queuebridge.ui.compose.Composing.SQS;
import static org.queuebridge.ui.compose.Composing.SUPPORT;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.target.TargetLine;

/** Three queues of which two fit into one pattern. */
class SetCreationTest {
    private static final Failure LIMIT = new Failure.Invalid(Reason.AWS_LIMIT, List.of("too many"), Evidence.NONE);

    private final Composing composing = tooMany();
    private final ComposeModel model = composing.model();

    private static Composing tooMany() {
        Composing one = new Composing().complete();
        one.select(SALES);
        int limit = one.preview().usage().used();
        Composing small = new Composing(new SameThreadTasks(), new PatternBudget(limit), Runnable::run, Runnable::run);
        small.select(BILLING, SALES, SUPPORT);
        small.target(SQS, "");
        small.form().nameProperty().set("ended");
        return small;
    }

    private List<RuleWithTargets> there() {
        return Stream.of("ended", "ended-1", "ended-2", "ended-3")
                .flatMap(name -> composing.there(name).stream())
                .toList();
    }

    private long rulesWith(Queue queue) {
        return there().stream()
                .filter(rule -> rule.rule().pattern().orElseThrow().contains(queue.id()))
                .count();
    }

    private ComposeState.Ended ended() {
        assertThat(composing.state()).isInstanceOf(ComposeState.Ended.class);
        return (ComposeState.Ended) composing.state();
    }

    @Test
    void saysIntoHowManyRulesThePatternSplits() {
        assertThat(composing.preview().usage().fits()).isFalse();
        assertThat(composing.preview().parts()).hasSize(2);
    }

    @Test
    void createsThePartsWithEachQueueInExactlyOne() {
        model.create();

        assertThat(ended().applied().left()).isEmpty();
        assertThat(there()).extracting(rule -> rule.rule().name()).containsExactly("ended-1", "ended-2");
        assertThat(Stream.of(BILLING, SALES, SUPPORT).map(this::rulesWith)).containsOnly(1L);
        assertThat(there()).allSatisfy(rule -> {
            assertThat(rule.targets()).extracting(Target::arn).containsExactly(SQS);
            assertThat(rule.rule().pattern().orElseThrow().length())
                    .isLessThanOrEqualTo(composing.preview().usage().limit());
        });
        assertThat(there().getFirst().rule().description()).startsWith("End of conversation for 2 queues:");
        assertThat(composing.timesRulesChanged()).isEqualTo(1);
    }

    @Test
    void onceTheRulesExistNothingSaysThatTheirPermissionIsMissing() {
        composing.grants().holding(SQS, "");
        composing.form().nameProperty().set("other");
        TargetLine target = composing.form().targets().lines().getFirst();
        assertThat(target.permissionsProperty().get()).hasSize(1);

        model.create();

        assertThat(composing.there("other-1")).isPresent();
        assertThat(target.permissionsProperty().get()).isEmpty();
    }

    @Test
    void whereOneNameIsTakenNothingIsChanged() {
        model.create();
        List<RuleWithTargets> before = there();
        int calls = composing.aws().changes().size();

        model.create();

        assertThat(composing.state()).isEqualTo(new ComposeState.NamesTaken(List.of("ended-1", "ended-2")));
        assertThat(there()).isEqualTo(before);
        assertThat(composing.aws().changes()).hasSize(calls);
    }

    @Test
    void whatFailedIsSaidAndCanBeGoneOnWith() {
        composing.aws().pass("putTargets").failBefore("putTargets", LIMIT);

        model.create();

        assertThat(ended().applied().left())
                .singleElement()
                .isInstanceOfSatisfying(
                        ChangeResult.Failed.class,
                        failed -> assertThat(failed.why()).isEqualTo(LIMIT));

        model.followUp(ended().applied(), UndoOrFinish.FINISH);

        assertThat(ended().applied().left()).isEmpty();
        assertThat(there())
                .hasSize(2)
                .allSatisfy(rule -> assertThat(rule.targets()).hasSize(1));
    }

    @Test
    void whatIsThereCanBeRemovedAgain() {
        composing.aws().pass("putTargets").failBefore("putTargets", LIMIT);
        model.create();

        model.followUp(ended().applied(), UndoOrFinish.UNDO);

        assertThat(ended().applied().purpose()).isEqualTo(ChangePlan.Purpose.UNDO);
        assertThat(ended().applied().left()).isEmpty();
        assertThat(there()).isEmpty();
    }

    @Test
    void aNameThatLeavesNoRoomForTheNumberIsSaidBesideItsField() {
        composing.form().nameProperty().set("x".repeat(63));

        model.create();

        assertThat(composing.form().nameErrorProperty().get()).isNotEmpty();
        assertThat(there()).isEmpty();
    }
}
