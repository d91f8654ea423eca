package org.queuebridge.ui.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.rule;

import org.junit.jupiter.api.Test;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.ui.rules.RulesFixture;
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

        tasks.runNext();
        assertThat(state()).isEqualTo(new CoverageState.Unread(CUT));
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
}
