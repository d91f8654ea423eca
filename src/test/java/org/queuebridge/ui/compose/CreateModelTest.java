package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.queuebridge.ui.compose.Composing.BILLING;
import static org.queuebridge.ui.compose.Composing.LAMBDA;
import static org.queuebridge.ui.compose.Composing.ROLE;
import static org.queuebridge.ui.compose.Composing.SQS;
import static org.queuebridge.ui.compose.Composing.STATES;
import static org.queuebridge.ui.session.Sessions.PARTNER_BUS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.CreateResult;
import org.queuebridge.rules.DeleteResult;
import org.queuebridge.rules.StepListener.Step;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.ui.session.Sessions;

class CreateModelTest {
    private static final String NAME = "genesys-ended-billing-en";
    private static final Failure LIMIT = new Failure.Invalid(Reason.AWS_LIMIT, List.of("too many"), Evidence.NONE);
    private static final Failure REFUSED =
            new Failure.Invalid(Reason.AWS_ENTRIES_FAILED, List.of("1", "target-1: no"), Evidence.NONE);
    private static final Failure CUT = new Failure.Network(Reason.CONNECTION_CUT, List.of("events"), Evidence.NONE);
    private static final Target OLD_TARGET = new Target("old", LAMBDA, Optional.empty());

    private final Composing composing = new Composing().complete();
    private final CreateModel model = composing.model();

    private CreateResult result() {
        assertThat(composing.state()).isInstanceOf(CreateState.Ended.class);
        return ((CreateState.Ended) composing.state()).result();
    }

    private CreateState.Ended ended() {
        return (CreateState.Ended) composing.state();
    }

    private CreateResult.TargetsFailed refuseTargets() {
        composing.aws().failBefore("putTargets", REFUSED);
        model.create();
        return (CreateResult.TargetsFailed) result();
    }

    private RuleWithTargets takeName() {
        Rule rule = new Rule(
                NAME,
                PARTNER_BUS.name(),
                "arn:aws:events:eu-central-1:111122223333:rule/" + NAME,
                Optional.of("{\"source\":[\"theirs\"]}"),
                true,
                "theirs",
                Optional.empty(),
                Optional.empty());
        composing.aws().holding(rule, OLD_TARGET);
        return new RuleWithTargets(rule, List.of(OLD_TARGET));
    }

    @Test
    void createsTheRuleAsTheFormHasIt() {
        composing.target(" " + STATES + " ", " " + ROLE + " ");
        composing.form().nameProperty().set(" ended ");
        composing.form().descriptionProperty().set("Mine");
        composing.form().enabledProperty().set(false);
        composing.form().roleProperty().set(ROLE);

        model.create();

        RuleWithTargets there = composing.there("ended").orElseThrow();
        assertThat(result()).isEqualTo(new CreateResult.Created(there, List.of()));
        assertThat(there.rule().pattern())
                .isEqualTo(composing.preview().pattern().map(EventPattern::text));
        assertThat(there.rule().description()).isEqualTo("Mine");
        assertThat(there.rule().enabled()).isFalse();
        assertThat(there.rule().roleArn()).hasValue(ROLE);
        assertThat(there.targets()).containsExactly(new Target("target-1", STATES, Optional.of(ROLE)));
        assertThat(composing.timesRulesChanged()).isEqualTo(1);
    }

    @Test
    void thatItIsThereIsForgottenOnceTheNextRuleIsComposed() {
        model.create();
        assertThat(composing.state().isSuccess()).isTrue();

        composing.tick(Composing.SALES);

        assertThat(composing.state()).isEqualTo(new CreateState.Composing());
    }

    @Test
    void whatWentWrongIsNotForgottenByComposing() {
        refuseTargets();

        composing.tick(Composing.SALES);
        composing.form().nameProperty().set("next");

        assertThat(result()).isInstanceOf(CreateResult.TargetsFailed.class);
    }

    @Test
    void aVerificationKnowsWhatWasMeant() {
        model.create();

        assertThat(composing.workspace().meantRules().of(PARTNER_BUS.name(), NAME))
                .hasValue(ended().draft());
    }

    @Test
    void whereTheNameIsTakenNothingIsOverwritten() {
        RuleWithTargets theirs = takeName();

        model.create();

        assertThat(result()).isEqualTo(new CreateResult.NameTaken(theirs));
        assertThat(composing.aws().changes()).isEmpty();
    }

    @Test
    void underAnotherNameBothAreThere() {
        RuleWithTargets theirs = takeName();
        model.create();

        model.createAs(ended().draft(), "free");

        assertThat(result()).isInstanceOf(CreateResult.Created.class);
        assertThat(composing.there("free")).isPresent();
        assertThat(composing.there(NAME)).hasValue(theirs);
        assertThat(composing.form().nameProperty().get()).isEqualTo("free");
    }

    @Test
    void replacingKeepsTheTargetsThatAreThere() {
        RuleWithTargets theirs = takeName();
        model.create();

        model.replace(ended().draft(), theirs);

        assertThat(result()).isInstanceOf(CreateResult.Created.class);
        assertThat(composing.there(NAME)).hasValueSatisfying(there -> {
            assertThat(there.targets()).extracting(Target::arn).containsExactly(LAMBDA, SQS);
            assertThat(there.rule().pattern()).hasValue(ended().draft().pattern());
        });
    }

    @Test
    void whatSomebodyChangedMeanwhileIsAskedForAgain() {
        RuleWithTargets seen = takeName();
        model.create();
        composing.aws().disable(PARTNER_BUS.name(), NAME);

        model.replace(ended().draft(), seen);

        assertThat(result())
                .asInstanceOf(type(CreateResult.NameTaken.class))
                .satisfies(
                        taken -> assertThat(taken.existing().rule().enabled()).isFalse());
        assertThat(composing.aws().changes()).containsExactly("disable " + NAME);
    }

    @Test
    void refusedTargetsAreSaidWithWhatIsThere() {
        CreateResult.TargetsFailed failed = refuseTargets();

        assertThat(failed.why()).isEqualTo(REFUSED);
        assertThat(failed.created()).isTrue();
        assertThat(failed.targets()).hasValue(List.of());
        assertThat(composing.there(NAME)).isPresent();
        assertThat(composing.timesRulesChanged()).isEqualTo(1);
    }

    @Test
    void refusedTargetsCanBeTriedAgain() {
        model.retryTargets(refuseTargets());

        assertThat(result()).isInstanceOf(CreateResult.Created.class);
        assertThat(composing.there(NAME))
                .hasValueSatisfying(there ->
                        assertThat(there.targets()).extracting(Target::arn).containsExactly(SQS));
    }

    @Test
    void aRuleWithoutItsTargetsCanBeTakenAway() {
        CreateResult.TargetsFailed failed = refuseTargets();

        model.takeAway(failed);

        assertThat(composing.state()).isEqualTo(new CreateState.TakenAway(failed, new DeleteResult.Deleted()));
        assertThat(composing.there(NAME)).isEmpty();
        assertThat(composing.timesRulesChanged()).isEqualTo(2);
    }

    @Test
    void whatCouldNotBeTakenAwayIsSaidAndCanBeTriedAgain() {
        CreateResult.TargetsFailed failed = refuseTargets();
        composing.aws().failBefore("deleteRule", CUT);

        model.takeAway(failed);
        assertThat(composing.state())
                .asInstanceOf(type(CreateState.TakenAway.class))
                .extracting(CreateState.TakenAway::result)
                .asInstanceOf(type(DeleteResult.Stopped.class))
                .extracting(DeleteResult.Stopped::why)
                .isEqualTo(CUT);

        model.takeAway(failed);
        assertThat(composing.there(NAME)).isEmpty();
    }

    @Test
    void whatFailsIsSaidWithTheRulesName() {
        composing.aws().failBefore("putRule", LIMIT);

        model.create();

        assertThat(composing.state()).isEqualTo(new CreateState.Failed(NAME, LIMIT, Optional.of(Step.PUT_RULE)));
        assertThat(composing.form().nameProperty().get()).isEqualTo(NAME);
        assertThat(composing.there(NAME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"rule, READ", "putRule, PUT_RULE", "putTargets, PUT_TARGETS", "targets, READ_BACK"})
    void cancelledHalfWayItIsSaidHowFarItGot(String operation, Step step) {
        composing.aws().failBefore(operation, new Failure.Cancelled());

        model.create();

        assertThat(composing.state())
                .isEqualTo(new CreateState.Failed(NAME, new Failure.Cancelled(), Optional.of(step)));
        assertThat(composing.timesRulesChanged()).isEqualTo(1);
    }

    @Test
    void isBusyUntilItHasEnded() {
        HeldTasks held = new HeldTasks();
        Composing slow = loadedSlowly(held);

        slow.model().create();
        assertThat(slow.model().busyBinding().get()).isTrue();
        assertThat(slow.state()).isInstanceOf(CreateState.Working.class);

        held.runNext();
        assertThat(slow.model().busyBinding().get()).isFalse();
        assertThat(slow.state()).isInstanceOf(CreateState.Ended.class);
    }

    /** Else what can be done next would be done in another account. */
    @Test
    void whatEndsInAnAccountThatWasLeftIsNotGoneOnFrom() {
        HeldTasks held = new HeldTasks();
        Composing slow = loadedSlowly(held);
        slow.aws().failBefore("putTargets", REFUSED);
        slow.model().create();

        slow.workspace().awsProperty().set(Optional.of(Sessions.aws(PARTNER_BUS)));
        held.runNext();

        assertThat(slow.state()).isInstanceOf(CreateState.Composing.class);
    }

    @Test
    void anotherAccountBeginsAnew() {
        model.create();

        composing.workspace().awsProperty().set(Optional.of(Sessions.aws(PARTNER_BUS)));

        assertThat(composing.state()).isInstanceOf(CreateState.Composing.class);
    }

    @Test
    void theNextRuleNeedsOnlyOtherQueues() {
        model.create();

        composing.untick(BILLING);
        composing.tick(Composing.SALES);
        model.create();

        assertThat(composing.there("genesys-ended-sales")).isPresent();
    }

    private static Composing loadedSlowly(HeldTasks held) {
        return new Composing(held).complete();
    }
}
