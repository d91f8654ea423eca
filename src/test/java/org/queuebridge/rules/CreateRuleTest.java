package org.queuebridge.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.queuebridge.rules.Examples.BILLING_PATTERN;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.LIMIT;
import static org.queuebridge.rules.Examples.NAME;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.draft;
import static org.queuebridge.rules.Examples.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.CreateResult.Created;
import org.queuebridge.rules.CreateResult.NameTaken;
import org.queuebridge.rules.CreateResult.TargetsFailed;
import org.queuebridge.rules.CreateResult.Unconfirmed;
import org.queuebridge.rules.StepListener.Step;

class CreateRuleTest {
    private final InMemoryEventBridge aws = new InMemoryEventBridge();
    private final FakeTime time = new FakeTime();
    private final MeantRules meant = new MeantRules();
    private final CreateRule create = new CreateRule(aws, time, meant);
    private final List<Step> steps = new ArrayList<>();

    private CreateResult create(RuleDraft draft) throws InterruptedException {
        return create.create(draft, steps::add);
    }

    @Test
    void putsTheRuleThenItsTargetsThenReadsBack() throws InterruptedException {
        CreateResult result = create(draft(SQS, LAMBDA));

        RuleWithTargets there = aws.holds(BUS.name(), NAME).orElseThrow();
        assertThat(result).isEqualTo(new Created(there, List.of()));
        assertThat(there.targets()).containsExactly(SQS, LAMBDA);
        assertThat(there.rule().pattern()).hasValue(BILLING_PATTERN);
        assertThat(aws.calls())
                .containsExactly(
                        "rule " + NAME, "putRule " + NAME, "putTargets " + NAME, "rule " + NAME, "targets " + NAME);
        assertThat(steps).containsExactly(Step.READ, Step.PUT_RULE, Step.PUT_TARGETS, Step.READ_BACK);
        assertThat(meant.of(BUS.name(), NAME)).hasValue(draft(SQS, LAMBDA));
    }

    @Test
    void whereTheNameIsTakenNothingIsChanged() throws InterruptedException {
        aws.holding(rule(NAME, Examples.pattern(SALES)), LAMBDA);

        assertThat(create(draft(SQS)))
                .isEqualTo(new NameTaken(new RuleWithTargets(rule(NAME, Examples.pattern(SALES)), List.of(LAMBDA))));
        assertThat(aws.changes()).isEmpty();
        assertThat(meant.of(BUS.name(), NAME)).isEmpty();
    }

    @Test
    void readsAgainWhileTheRuleIsNotYetSeen() throws InterruptedException {
        aws.before("putRule", () -> aws.staleFor(3));

        assertThat(create(draft(SQS)))
                .asInstanceOf(type(Created.class))
                .extracting(Created::differences)
                .isEqualTo(List.of());
        assertThat(time.pauses()).hasSize(3);
    }

    @Test
    void saysWhatStillDiffersOnceItHasWaited() throws InterruptedException {
        aws.pass("rule").before("rule", () -> aws.holding(rule(NAME, Examples.pattern(SALES)), LAMBDA));

        assertThat(create(draft(SQS)))
                .asInstanceOf(type(Created.class))
                .satisfies(created -> assertThat(created.differences())
                        .extracting(Finding::key)
                        .containsExactly("pattern.differs", "targets.differ"));
        assertThat(time.pauses()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "putRule"})
    void whatFailsBeforeAnythingIsThereIsThrown(String operation) {
        aws.failBefore(operation, LIMIT);

        assertThatThrownBy(() -> create(draft(SQS)))
                .asInstanceOf(type(FailureException.class))
                .extracting(FailureException::failure)
                .isEqualTo(LIMIT);
        assertThat(aws.holds(BUS.name(), NAME)).isEmpty();
        assertThat(meant.of(BUS.name(), NAME)).isEmpty();
    }

    @Test
    void aRuleThatWasPutThoughTheAnswerGotLostGetsItsTargets() throws InterruptedException {
        aws.failAfter("putRule", CUT);

        assertThat(create(draft(SQS))).isInstanceOf(Created.class);
        assertThat(aws.holds(BUS.name(), NAME))
                .hasValueSatisfying(there -> assertThat(there.targets()).containsExactly(SQS));
    }

    @Test
    void aRuleThatWasNotPutIsNotMistakenForOne() {
        aws.failBefore("putRule", CUT);

        assertThatThrownBy(() -> create(draft(SQS)))
                .asInstanceOf(type(FailureException.class))
                .extracting(FailureException::failure)
                .isEqualTo(CUT);
        assertThat(aws.changes()).containsExactly("putRule " + NAME);
    }

    @Test
    void refusedTargetsAreSaidWithWhatIsThere() throws InterruptedException {
        aws.failBefore("putTargets", Examples.ENTRIES);

        CreateResult result = create(draft(SQS, LAMBDA));

        RuleWithTargets there = aws.holds(BUS.name(), NAME).orElseThrow();
        assertThat(result)
                .isEqualTo(new TargetsFailed(
                        draft(SQS, LAMBDA), true, there.rule(), Optional.of(List.of()), Examples.ENTRIES));
    }

    @Test
    void someTargetsMayBeThere() throws InterruptedException {
        aws.before("putTargets", () -> {
            aws.holding(aws.holds(BUS.name(), NAME).orElseThrow().rule(), SQS);
            throw new FailureException(Examples.ENTRIES);
        });

        assertThat(create(draft(SQS, LAMBDA)))
                .asInstanceOf(type(TargetsFailed.class))
                .extracting(TargetsFailed::targets)
                .isEqualTo(Optional.of(List.of(SQS)));
    }

    @Test
    void targetsThatWerePutThoughTheAnswerGotLostAreThere() throws InterruptedException {
        aws.failAfter("putTargets", CUT);

        assertThat(create(draft(SQS))).isInstanceOf(Created.class);
    }

    @Test
    void whatIsThereMayNotBeReadableEither() throws InterruptedException {
        aws.failBefore("putTargets", CUT);
        aws.pass("rule").failBefore("rule", CUT);

        assertThat(create(draft(SQS))).asInstanceOf(type(TargetsFailed.class)).satisfies(failed -> {
            assertThat(failed.targets()).isEmpty();
            assertThat(failed.rule().name()).isEqualTo(NAME);
            assertThat(failed.why()).isEqualTo(CUT);
        });
    }

    @Test
    void aRuleThatSomebodyDeletedMeanwhileIsNotSaidToBeThere() {
        aws.before("putTargets", () -> {
            aws.deleteRule(BUS.name(), NAME);
            throw new FailureException(RuleFailures.gone(BUS.name(), NAME));
        });

        assertThatThrownBy(() -> create(draft(SQS)))
                .asInstanceOf(type(FailureException.class))
                .extracting(FailureException::failure)
                .isInstanceOf(Failure.NotFound.class);
    }

    @Test
    void whatCannotBeReadBackIsSaid() throws InterruptedException {
        aws.pass("rule").failBefore("rule", CUT);

        assertThat(create(draft(SQS)))
                .asInstanceOf(type(Unconfirmed.class))
                .extracting(Unconfirmed::why)
                .isEqualTo(CUT);
        assertThat(aws.holds(BUS.name(), NAME)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "putRule", "putTargets", "targets"})
    void cancellingIsNeverTakenForAnotherOutcome(String operation) {
        aws.failBefore(operation, Examples.CANCELLED);

        assertThatThrownBy(() -> create(draft(SQS)))
                .asInstanceOf(type(FailureException.class))
                .extracting(FailureException::failure)
                .isEqualTo(Examples.CANCELLED);
        assertThat(steps)
                .last()
                .isEqualTo(
                        switch (operation) {
                            case "rule" -> Step.READ;
                            case "putRule" -> Step.PUT_RULE;
                            case "putTargets" -> Step.PUT_TARGETS;
                            default -> Step.READ_BACK;
                        });
    }

    @Test
    void cancellingWhileItWaitsEndsIt() {
        CreateRule interrupted = new CreateRule(
                aws,
                _ -> {
                    throw new InterruptedException();
                },
                meant);
        aws.before("putRule", () -> aws.staleFor(9));

        assertThatThrownBy(() -> interrupted.create(draft(SQS), steps::add)).isInstanceOf(InterruptedException.class);
    }
}
