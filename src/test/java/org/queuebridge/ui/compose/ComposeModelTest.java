package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.ui.session.Sessions;

class ComposeModelTest {
    private static final String NAME = "genesys-ended-billing-en";
    private static final Failure LIMIT = new Failure.Invalid(Reason.AWS_LIMIT, List.of("too many"), Evidence.NONE);
    private static final Failure REFUSED =
            new Failure.Invalid(Reason.AWS_ENTRIES_FAILED, List.of("1", "target-1: no"), Evidence.NONE);
    private static final Failure CUT = new Failure.Network(Reason.CONNECTION_CUT, List.of("events"), Evidence.NONE);
    private static final Target OLD_TARGET = new Target("old", LAMBDA, Optional.empty());

    private final Composing composing = new Composing().complete();
    private final ComposeModel model = composing.model();

    private Applied applied() {
        assertThat(composing.state()).isInstanceOf(ComposeState.Ended.class);
        return ((ComposeState.Ended) composing.state()).applied();
    }

    private ComposeState.NameTaken taken() {
        assertThat(composing.state()).isInstanceOf(ComposeState.NameTaken.class);
        return (ComposeState.NameTaken) composing.state();
    }

    private Applied refuseTargets() {
        composing.aws().failBefore("putTargets", REFUSED);
        model.create();
        return applied();
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
        composing.reload();
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
        assertThat(applied().complete()).isTrue();
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

        composing.select(Composing.SALES);

        assertThat(composing.state()).isEqualTo(new ComposeState.Composing());
    }

    @Test
    void whatWentWrongIsNotForgottenByComposing() {
        refuseTargets();

        composing.select(Composing.SALES);
        composing.form().nameProperty().set("next");

        assertThat(applied().left()).hasSize(1);
    }

    @Test
    void aVerificationKnowsWhatWasIntended() {
        model.create();

        AwsSession session = composing.workspace().awsProperty().get().orElseThrow();
        RuleKey key = new RuleKey(PARTNER_BUS.name(), NAME);
        assertThat(composing.changes().tools.intended(session, List.of(key)).of(key))
                .hasValueSatisfying(rule ->
                        assertThat(rule.targets()).extracting(Target::arn).containsExactly(SQS));
    }

    @Test
    void whereTheNameIsTakenNothingIsOverwritten() {
        RuleWithTargets theirs = takeName();

        model.create();

        assertThat(taken().planned().replaces().orElseThrow().rule()).isEqualTo(theirs.rule());
        assertThat(taken().planned().replaces().orElseThrow().image().targets()).isEqualTo(theirs.targets());
        assertThat(composing.aws().changes()).isEmpty();
    }

    @Test
    void underAnotherNameBothAreThere() {
        RuleWithTargets theirs = takeName();
        model.create();

        model.createAs("free");

        assertThat(applied().complete()).isTrue();
        assertThat(composing.there("free")).isPresent();
        assertThat(composing.there(NAME)).hasValue(theirs);
        assertThat(composing.form().nameProperty().get()).isEqualTo("free");
    }

    @Test
    void replacingKeepsTheTargetsThatAreThere() {
        takeName();
        model.create();

        model.replace(taken().planned());

        assertThat(applied().complete()).isTrue();
        assertThat(composing.there(NAME)).hasValueSatisfying(there -> {
            assertThat(there.targets()).extracting(Target::arn).containsExactly(LAMBDA, SQS);
            assertThat(there.rule().pattern())
                    .isEqualTo(composing.preview().pattern().map(EventPattern::text));
        });
    }

    @Test
    void whatSomebodyChangedMeanwhileIsAskedForAgain() {
        takeName();
        model.create();
        PlannedChange seen = taken().planned();
        composing.aws().disable(PARTNER_BUS.name(), NAME);

        model.replace(seen);

        assertThat(taken().planned().replaces().orElseThrow().rule().enabled()).isFalse();
        assertThat(composing.aws().changes()).containsExactly("disable " + NAME);
    }

    @Test
    void refusedTargetsAreSaidWithWhatIsThere() {
        assertThat(refuseTargets().left()).singleElement().isInstanceOfSatisfying(ChangeResult.Failed.class, failed -> {
            assertThat(failed.why()).isEqualTo(REFUSED);
            assertThat(failed.there().orElseThrow().targets()).isEmpty();
        });
        assertThat(composing.there(NAME)).isPresent();
        assertThat(composing.timesRulesChanged()).isEqualTo(1);
    }

    @Test
    void refusedTargetsCanBeTriedAgain() {
        model.followUp(refuseTargets(), UndoOrFinish.FINISH);

        assertThat(applied().complete()).isTrue();
        assertThat(composing.there(NAME))
                .hasValueSatisfying(there ->
                        assertThat(there.targets()).extracting(Target::arn).containsExactly(SQS));
    }

    @Test
    void aRuleWithoutItsTargetsCanBeRemoved() {
        model.followUp(refuseTargets(), UndoOrFinish.UNDO);

        assertThat(applied().complete()).isTrue();
        assertThat(composing.there(NAME)).isEmpty();
        assertThat(composing.timesRulesChanged()).isEqualTo(2);
    }

    @Test
    void whatCouldNotBeRemovedIsSaidAndCanBeTriedAgain() {
        Applied failed = refuseTargets();
        composing.aws().failBefore("deleteRule", CUT);

        model.followUp(failed, UndoOrFinish.UNDO);

        assertThat(applied().left())
                .singleElement()
                .isInstanceOfSatisfying(
                        ChangeResult.Failed.class,
                        left -> assertThat(left.why()).isEqualTo(CUT));

        model.followUp(applied(), UndoOrFinish.FINISH);

        assertThat(composing.there(NAME)).isEmpty();
    }

    @Test
    void whatFailsIsSaid() {
        composing.aws().failBefore("putRule", LIMIT);

        model.create();

        assertThat(applied().left())
                .singleElement()
                .isInstanceOfSatisfying(
                        ChangeResult.Failed.class,
                        failed -> assertThat(failed.why()).isEqualTo(LIMIT));
        assertThat(composing.form().nameProperty().get()).isEqualTo(NAME);
        assertThat(composing.there(NAME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "putRule", "putTargets", "targets"})
    void brokenOffItIsSaidOfWhichRule(String operation) {
        composing.aws().failBefore(operation, new Failure.Canceled());

        model.create();

        assertThat(composing.state()).isEqualTo(new ComposeState.Failed(NAME, new Failure.Canceled()));
        assertThat(composing.timesRulesChanged()).isEqualTo(1);
    }

    @Test
    void waitsForThePlanAndIsBusyUntilItHasEnded() {
        HeldTasks held = new HeldTasks();
        Composing slow = new Composing(held).complete();

        slow.model().create();
        assertThat(slow.state()).isInstanceOf(ComposeState.Waiting.class);
        assertThat(slow.model().offer().get()).isEqualTo(new ApplyAction("Waiting for the plan…", false));

        held.runUntil(() -> slow.state() instanceof ComposeState.Working);
        assertThat(slow.model().offer().get().enabled()).isFalse();

        held.runNext();
        assertThat(slow.state()).isInstanceOf(ComposeState.Ended.class);
    }

    /** Else what can be done next would be done in another account. */
    @Test
    void whatEndsInAnAccountThatWasLeftIsNotSaid() {
        HeldTasks held = new HeldTasks();
        Composing slow = new Composing(held).complete();
        slow.aws().failBefore("putTargets", REFUSED);
        slow.model().create();
        held.runUntil(() -> slow.state() instanceof ComposeState.Working);

        slow.workspace().awsProperty().set(Optional.of(Sessions.aws(PARTNER_BUS)));
        held.runUntil(() -> !slow.changes().runner.busyProperty().get());

        assertThat(slow.state()).isInstanceOf(ComposeState.Composing.class);
        assertThat(slow.there(NAME)).isPresent();
    }

    @Test
    void anotherAccountBeginsAnew() {
        model.create();

        composing.workspace().awsProperty().set(Optional.of(Sessions.aws(PARTNER_BUS)));

        assertThat(composing.state()).isInstanceOf(ComposeState.Composing.class);
    }

    @Test
    void theNextRuleNeedsOnlyOtherQueues() {
        model.create();
        composing.deselect(BILLING);
        composing.select(Composing.SALES);
        model.create();

        assertThat(composing.there("genesys-ended-sales")).isPresent();
    }
}
