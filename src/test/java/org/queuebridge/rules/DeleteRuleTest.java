package org.queuebridge.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.LIMIT;
import static org.queuebridge.rules.Examples.NAME;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.billing;
import static org.queuebridge.rules.Examples.managed;
import static org.queuebridge.rules.Examples.target;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.DeleteResult.Deleted;
import org.queuebridge.rules.DeleteResult.Stopped;

class DeleteRuleTest {
    private final InMemoryEventBridge aws = new InMemoryEventBridge();
    private final MeantRules meant = new MeantRules();
    private final DeleteRule delete = new DeleteRule(aws, meant);

    private DeleteResult delete() {
        return delete.delete(BUS.name(), NAME);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "10, 1", "11, 2", "25, 3"})
    void removesTheTargetsThenTheRule(int targets, int batches) {
        aws.holding(
                billing(),
                IntStream.range(0, targets)
                        .mapToObj(i -> target("t" + i, "sqs:" + i))
                        .toArray(Target[]::new));
        meant.remember(Examples.draft(SQS));

        assertThat(delete()).isEqualTo(new Deleted());

        assertThat(aws.holds(BUS.name(), NAME)).isEmpty();
        assertThat(aws.changes()).hasSize(batches + 1).last().isEqualTo("deleteRule " + NAME);
        assertThat(meant.of(BUS.name(), NAME)).isEmpty();
    }

    @Test
    void aRuleThatIsGoneIsDeleted() {
        assertThat(delete()).isEqualTo(new Deleted());
        assertThat(aws.changes()).isEmpty();
    }

    @Test
    void managedRulesAreRefused() {
        aws.holding(managed(billing()), SQS);

        assertThatThrownBy(this::delete)
                .asInstanceOf(type(FailureException.class))
                .extracting(e -> e.failure().reason())
                .isEqualTo(Reason.AWS_MANAGED_RULE);
        assertThat(aws.changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "targets"})
    void whatFailsBeforeAnythingIsChangedIsThrown(String operation) {
        aws.holding(billing(), SQS).failBefore(operation, CUT);

        assertThatThrownBy(this::delete).isInstanceOf(FailureException.class);
        assertThat(aws.changes()).isEmpty();
    }

    @Test
    void saysThatTheTargetsAreStillThere() {
        aws.holding(billing(), SQS, LAMBDA).failBefore("removeTargets", LIMIT);

        assertThat(delete()).isEqualTo(new Stopped(billing(), List.of(SQS, LAMBDA), true, LIMIT));
    }

    @Test
    void saysThatTheTargetsAreGoneButNotTheRuleAndGoesOnFromThere() {
        aws.holding(billing(), SQS).failBefore("deleteRule", LIMIT);

        assertThat(delete()).isEqualTo(new Stopped(billing(), List.of(), true, LIMIT));
        assertThat(delete()).isEqualTo(new Deleted());
        assertThat(aws.changes()).containsExactly("removeTargets " + NAME, "deleteRule " + NAME, "deleteRule " + NAME);
    }

    @Test
    void aTargetThatSomebodyAddsMeanwhileIsSaid() {
        aws.holding(billing(), SQS).before("deleteRule", () -> aws.holding(billing(), LAMBDA));

        assertThat(delete()).asInstanceOf(type(Stopped.class)).satisfies(stopped -> {
            assertThat(stopped.targetsLeft()).containsExactly(LAMBDA);
            assertThat(stopped.why().args()).containsExactly("Rule can't be deleted since it has targets.");
        });
    }

    @Test
    void aLostAnswerDoesNotHideThatItIsGone() {
        aws.holding(billing(), SQS).failAfter("deleteRule", CUT);

        assertThat(delete()).isEqualTo(new Deleted());
    }

    @Test
    void whereNothingCanBeReadItSaysWhatWasNotRemovedForCertain() {
        Target[] twelve = IntStream.range(0, 12)
                .mapToObj(i -> target("t" + i, "sqs:" + i))
                .toArray(Target[]::new);
        aws.holding(billing(), twelve);
        aws.pass("removeTargets").failBefore("removeTargets", CUT);
        aws.pass("rule").failBefore("rule", CUT);

        assertThat(delete()).isEqualTo(new Stopped(billing(), List.of(twelve[10], twelve[11]), false, CUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "targets", "removeTargets", "deleteRule"})
    void cancellingIsNeverTakenForAnotherOutcome(String operation) {
        aws.holding(billing(), SQS).failBefore(operation, Examples.CANCELLED);

        assertThatThrownBy(this::delete)
                .asInstanceOf(type(FailureException.class))
                .extracting(FailureException::failure)
                .isEqualTo(Examples.CANCELLED);
    }
}
