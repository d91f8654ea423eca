package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.compose.Composing.BILLING;
import static org.queuebridge.ui.compose.Composing.SALES;
import static org.queuebridge.ui.compose.Composing.SQS;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.rules.Examples;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.compose.PlannedChange.Stage;

/** What is applied is the plan that is shown, of what is selected now. */
class ShownPlanTest {
    private static final String NAME = "genesys-ended-billing-en";

    private static ChangePlan sent(Composing composing) {
        return composing.changes().journal.entries().getFirst().plan();
    }

    private static PlannedChange planned(Composing composing) {
        return composing.plan().plannedProperty().get();
    }

    @Test
    void thePermissionThatIsWrittenWasShown() {
        Composing composing = new Composing();
        composing.grants().holding(SQS, "");
        composing.complete();
        ChangePlan shown = planned(composing).plan().orElseThrow();
        assertThat(shown.changes().getFirst().steps()).anyMatch(Step.Allow.class::isInstance);

        composing.model().create();

        assertThat(sent(composing)).isEqualTo(shown);
    }

    /** A statement that is added while the plan is shown is not added a second time, nor is another one. */
    @Test
    void whatChangesAtTheTargetMeanwhileIsNotPlannedAnew() {
        Composing composing = new Composing();
        composing
                .grants()
                .holding(
                        SQS,
                        "{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sqs:*\",\"Resource\":\"*\"}}");
        composing.complete();
        ChangePlan shown = planned(composing).plan().orElseThrow();
        assertThat(shown.changes().getFirst().steps()).noneMatch(Step.Allow.class::isInstance);
        composing.grants().holding(SQS, "");

        composing.model().create();

        assertThat(sent(composing)).isEqualTo(shown);
        assertThat(composing.grants().all()).containsEntry(SQS, "");
    }

    @Test
    void createPressedBeforeAwsAnsweredAppliesWhatIsThenShown() {
        HeldTasks held = new HeldTasks();
        Composing composing = new Composing(held);
        composing.grants().holding(SQS, "");
        composing.complete();
        assertThat(planned(composing).stage()).isEqualTo(Stage.COMPUTING);

        composing.model().create();
        held.runUntil(() -> composing.state() instanceof ComposeState.Working);
        ChangePlan shown = planned(composing).plan().orElseThrow();
        held.runUntil(() -> composing.state() instanceof ComposeState.Ended);

        assertThat(sent(composing)).isEqualTo(shown);
        assertThat(shown.changes().getFirst().steps()).anyMatch(Step.Allow.class::isInstance);
    }

    @Test
    void whoChangesTheFormWhileItWaitsIsAskedAgain() {
        HeldTasks held = new HeldTasks();
        Composing composing = new Composing(held).complete();
        composing.model().create();

        composing.form().enabledProperty().set(false);
        held.runUntil(() -> planned(composing).isReady());

        assertThat(composing.state()).isInstanceOf(ComposeState.Composing.class);
        assertThat(composing.aws().changes()).isEmpty();
    }

    /** Selecting all and creating at once must not create the rule of the selection before. */
    @Test
    void theDraftIsThatOfTheQueuesSelectedNow() {
        Queue<Runnable> background = new ArrayDeque<>();
        Composing composing =
                new Composing(new SameThreadTasks(), PatternBudget.DEFAULT, background::add, Runnable::run).complete();
        runAll(background);
        assertThat(planned(composing).isReady()).isTrue();

        composing.select(SALES);
        composing.model().create();
        assertThat(composing.state()).isInstanceOf(ComposeState.Waiting.class);
        assertThat(composing.aws().changes()).isEmpty();
        runAll(background);

        assertThat(composing
                        .there("genesys-ended-billing-2q")
                        .orElseThrow()
                        .rule()
                        .pattern()
                        .orElseThrow())
                .contains(BILLING.id(), SALES.id());
        assertThat(composing.there(NAME)).isEmpty();
    }

    private static void runAll(Queue<Runnable> background) {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    @Test
    void aPlanThatCannotBeMadeIsSaidAndMadeAnewOnRequest() {
        Composing composing = new Composing();
        composing.aws().failBefore("rule", Examples.CUT);
        composing.complete();
        assertThat(planned(composing).stage()).isEqualTo(Stage.READY);
        composing.aws().failBefore("rule", Examples.CUT);
        composing.reload();
        assertThat(planned(composing).failure()).hasValue(Examples.CUT);

        composing.model().create();

        assertThat(composing.there(NAME)).isPresent();
    }

    @Test
    void theButtonSaysWhatThePlanDoes() {
        Composing composing = new Composing();
        composing.form().enabledProperty().set(false);
        composing.complete();
        assertThat(words(composing)).isEqualTo("Create rule");
        composing.model().create();
        assertThat(words(composing)).isEqualTo("No changes");
        assertThat(composing.model().offer().get().enabled()).isFalse();

        composing.form().enabledProperty().set(true);
        assertThat(words(composing)).isEqualTo("Enable rule");
        composing.form().descriptionProperty().set("other");
        assertThat(words(composing)).isEqualTo("Update rule…");
    }

    private static String words(Composing composing) {
        return composing.model().offer().get().words();
    }

    @Test
    void aRuleThatIsThereIsNeverReplacedUnasked() {
        Composing composing = new Composing().complete();
        composing.model().create();
        List<String> calls = composing.aws().changes();
        int before = calls.size();
        composing.form().descriptionProperty().set("other");

        composing.model().create();

        assertThat(composing.state()).isInstanceOf(ComposeState.NameTaken.class);
        assertThat(composing.aws().changes()).hasSize(before);
        assertThat(planned(composing).replaces().map(there -> there.rule().name()))
                .isEqualTo(Optional.of(NAME));
    }

    @Test
    void whoCancelsTheQuestionAboutTheNameIsAskedAgain() {
        Composing composing = new Composing().complete();
        composing.model().create();
        composing.form().descriptionProperty().set("other");
        composing.model().create();
        List<ComposeState> asked = new ArrayList<>();
        composing.model().stateProperty().addListener((_, _, now) -> asked.add(now));

        composing.model().create();

        assertThat(asked).last().isInstanceOf(ComposeState.NameTaken.class);
    }

    @Test
    void aRefusedRuleIsNotSaidToBeThere() {
        Composing composing = new Composing().complete();
        composing.aws().failBefore("putRule", Examples.LIMIT);
        composing.model().create();

        assertThat(composing.state())
                .isInstanceOfSatisfying(
                        ComposeState.Ended.class,
                        ended ->
                                assertThat(ComposeNotice.there(ended.applied())).isEmpty());
    }

    @Test
    void whatIsSaidOfARuleEndsOnceItIsChangedElsewhere() throws InterruptedException {
        Composing composing = new Composing().complete();
        composing.model().create();
        assertThat(composing.state().isSuccess()).isTrue();

        composing.deleteElsewhere(NAME);

        assertThat(composing.there(NAME)).isEmpty();
        assertThat(composing.state()).isInstanceOf(ComposeState.Composing.class);
    }
}
