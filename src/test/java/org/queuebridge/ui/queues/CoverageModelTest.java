package org.queuebridge.ui.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.rule;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.Answer;
import org.queuebridge.rules.coverage.QueueCoverage;
import org.queuebridge.rules.coverage.QueueCoverage.Cover;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.ui.rules.RulesFixture;
import org.queuebridge.ui.rules.model.UncoveredQueues;
import org.queuebridge.ui.session.Workspace;

class CoverageModelTest {
    private final HeldTasks tasks = new HeldTasks();
    private final RulesFixture rules = new RulesFixture(tasks);
    private final Loaded queues = Loaded.of(new Workspace(), BILLING, SALES);
    private final CoverageModel model = new CoverageModel(queues.loading(), rules.model, Runnable::run, Runnable::run);

    private CoverageState state() {
        return model.stateProperty().get();
    }

    @Test
    void isNotKnownBeforeTheRulesAreRead() {
        assertThat(state()).isEqualTo(new CoverageState.NoBus());

        rules.open();
        assertThat(state()).isEqualTo(new CoverageState.Loading());
        assertThat(state().coverOf(BILLING).certain()).isEmpty();

        tasks.runNext();
        assertThat(state().known()).isTrue();
        assertThat(state().coverOf(BILLING).certain()).containsExactly("billing", "owned");
        assertThat(state().coverOf(SALES).certain()).containsExactly("sales", "owned");
        assertThat(state().coverOf(OTHER).certain()).containsExactly("owned");
    }

    @Test
    void staysWhileRulesAreReadAgainAndIsNotKnownWhereThatFails() {
        rules.open();
        tasks.runNext();
        rules.events.failBefore("rules", CUT);

        rules.model.reload();
        assertThat(state().coverOf(BILLING).certain()).containsExactly("billing", "owned");
        assertThat(((CoverageState.Known) state()).rules().marked("words")).startsWith("words · refreshing, as of ");

        tasks.runNext();
        assertThat(state()).isEqualTo(new CoverageState.Unread(CUT));
    }

    @Test
    void queuesWithoutARuleAreCountedOnceBothSidesAreLoaded() {
        UncoveredModel uncovered =
                new UncoveredModel(queues.loading(), model.stateProperty(), Runnable::run, Runnable::run);
        assertThat(uncovered.countProperty().get()).isEmpty();

        rules.open();
        tasks.runNext();
        assertThat(uncovered.countProperty().get()).isEmpty();
        queues.signIn();
        assertThat(uncovered.countProperty().get()).contains(new UncoveredQueues(0, 0));

        rules.events.removeTargets(BUS.name(), "owned", List.of(SQS.id()));
        rules.events.removeTargets(BUS.name(), "sales", List.of(LAMBDA.id()));
        rules.model.reload();
        tasks.runNext();
        assertThat(uncovered.countProperty().get()).contains(new UncoveredQueues(1, 0));
    }

    @Test
    void countsTheRulesThatCouldNotBeReadWhileTheyAreReadAgainToo() {
        rules.events.holdingUnreadable(2);
        rules.open();
        tasks.runNext();
        assertThat(state().coverOf(BILLING).unreadable()).isEqualTo(2);

        rules.model.reload();
        assertThat(state().coverOf(BILLING).unreadable()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, no rule", "1, 0, may be: it", "0, 1, may be: 1 rule", "1, 2, may be: 3 rules"})
    void saysOfAQueueThatNoRuleCoversForCertainHowManyMay(int perhaps, int unreadable, String words) {
        QueueCoverage coverage =
                new QueueCoverage(new Cover(List.of(), Collections.nCopies(perhaps, "it"), unreadable), Map.of());

        assertThat(CoverageWords.words(Covered.known(coverage), BILLING)).isEqualTo(words);
    }

    @Test
    void followsTheQueuesThatCome() {
        rules.events.holding(
                rule("conditional", "{\"detail\":{\"eventBody\":{\"queueId\":[{\"prefix\":\"d5\"}]}}}"), SQS);
        rules.open();
        tasks.runNext();
        assertThat(state().coverOf(BILLING).certain()).doesNotContain("conditional");

        queues.signIn();
        assertThat(state().coverOf(BILLING).certain()).containsExactly("billing", "owned", "conditional");
    }

    /** The rule "owned" of another service has no condition on the queue. */
    @Test
    void leavesOutTheRulesThatCoverEveryQueueWhereTheUserSaysSo() {
        rules.open();
        tasks.runNext();
        assertThat(state()).extracting("catchAlls").isEqualTo(List.of("owned"));

        model.withoutCatchAllsProperty().set(true);

        assertThat(state()).extracting("leftOut").isEqualTo(true);
        assertThat(state().coverOf(BILLING).certain()).containsExactly("billing");
        assertThat(state().coverOf(OTHER).covered()).isEqualTo(Answer.NO);
        assertThat(CoverageWords.words(state(), OTHER)).isEqualTo("no own rule");
        assertThat(CoverageWords.whole(state(), OTHER)).endsWith("Left out, as rules for every queue:\nowned");
    }

    @Test
    void rulesThatCouldNotBeReadMayCoverAQueueStillWhereCatchAllsAreLeftOut() {
        rules.events.holdingUnreadable(1);
        rules.open();
        tasks.runNext();

        model.withoutCatchAllsProperty().set(true);

        assertThat(state().coverOf(OTHER).covered()).isEqualTo(Answer.UNKNOWN);
    }
}
