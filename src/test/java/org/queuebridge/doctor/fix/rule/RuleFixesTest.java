package org.queuebridge.doctor.fix.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.doctor.fix.rule.FixFixture.DEFAULT;
import static org.queuebridge.doctor.fix.rule.FixFixture.KEY;
import static org.queuebridge.rules.Examples.BILLING_PATTERN;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.LIMIT;
import static org.queuebridge.rules.Examples.NAME;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.billing;
import static org.queuebridge.rules.Examples.disabled;
import static org.queuebridge.rules.Examples.managed;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.TargetCatalog;
import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.doctor.fix.FixNote;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.doctor.fix.FixPlan.Place;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetInput;
import org.queuebridge.domain.rule.TargetSettings;
import org.queuebridge.rules.Examples;
import org.queuebridge.ui.session.Sessions;

/** The fixes of a rule and its targets: what they plan, and what is said where nothing can be planned. */
class RuleFixesTest {
    private static final RuleKey ON_DEFAULT = new RuleKey("default", NAME);
    private static final Target WRONG = Examples.target("t1", "sqs:eu-central-1:999988887777:ended");
    private static final String DLQ = "arn:aws:sqs:eu-central-1:111122223333:undelivered";

    private final FixFixture clouds = new FixFixture();

    @Test
    void aDisabledRuleIsEnabled() throws Exception {
        clouds.aws.holding(disabled(billing()), SQS);

        assertThat(clouds.apply(clouds.plan(new DoctorFix.EnableRule(KEY))).complete())
                .isTrue();
        assertThat(clouds.rule(BUS.name(), NAME).enabled()).isTrue();
        clouds.undo();
        assertThat(clouds.rule(BUS.name(), NAME).enabled()).isFalse();
    }

    @Test
    void anInputThatMatchesNothingIsCorrectedByAPerson() throws Exception {
        Target target = SQS.with(new TargetInput.Part("$.detail.eventBody.queueID").into(SQS.settings()));
        clouds.aws.holding(billing(), target);

        assertThat(clouds.plan(new DoctorFix.CorrectInput(KEY, SQS.arn())))
                .isInstanceOfSatisfying(
                        FixPlan.Edit.class, edit -> assertThat(edit.place()).isEqualTo(FixPlan.Place.TARGETS));
    }

    @Test
    void whatIsFixedAlreadyOrGoneIsSaid() throws Exception {
        assertThat(kinds(clouds.plan(new DoctorFix.EnableRule(KEY)))).containsExactly(FixNote.Kind.RULE_GONE);
        clouds.aws.holding(billing(), SQS);
        assertThat(kinds(clouds.plan(new DoctorFix.EnableRule(KEY)))).containsExactly(FixNote.Kind.NOTHING_TO_DO);
        clouds.aws.holding(managed(disabled(billing())));
        assertThatThrownBy(() -> clouds.plan(new DoctorFix.EnableRule(KEY))).isInstanceOf(FailureException.class);
    }

    @Test
    void aMissingPermissionIsAddedAndUndone() throws Exception {
        clouds.aws.holding(billing(), SQS);

        assertThat(clouds.apply(clouds.plan(new DoctorFix.AllowDelivery(KEY, SQS.arn())))
                        .complete())
                .isTrue();
        assertThat(delivers(BUS.ruleArn(NAME))).isEqualTo(Answer.YES);
        assertThat(kinds(clouds.plan(new DoctorFix.AllowDelivery(KEY, SQS.arn()))))
                .containsExactly(FixNote.Kind.NOT_ALLOWABLE);
        clouds.undo();
        assertThat(delivers(BUS.ruleArn(NAME))).isEqualTo(Answer.NO);
    }

    @Test
    void aRuleOnTheWrongBusIsMadeOnTheRightOneAndThenDisabled() throws Exception {
        clouds.aws.holding(on("default"), SQS);

        FixPlan plan = clouds.plan(new DoctorFix.MoveToBus(ON_DEFAULT));
        assertThat(plan.notes()).containsExactly(FixNote.of(FixNote.Kind.MOVED_TO, BUS.name()));
        assertThat(clouds.apply(plan).complete()).isTrue();

        assertThat(clouds.aws.holds(BUS.name(), NAME))
                .hasValueSatisfying(made -> assertThat(made.targets()).containsExactly(SQS));
        assertThat(clouds.rule(BUS.name(), NAME).fields())
                .isEqualTo(on("default").fields());
        assertThat(clouds.rule("default", NAME).enabled()).isFalse();
        assertThat(clouds.aws.changes()).containsExactly("putRule " + NAME, "putTargets " + NAME, "disable " + NAME);
        assertThat(delivers(BUS.ruleArn(NAME))).isEqualTo(Answer.YES);

        clouds.undo();
        assertThat(clouds.aws.holds(BUS.name(), NAME)).isEmpty();
        assertThat(clouds.rule("default", NAME).enabled()).isTrue();
    }

    @Test
    void theOldRuleStaysEnabledWhereTheNewOneIsNotMade() throws Exception {
        clouds.aws.holding(on("default"), SQS).failBefore("putTargets", LIMIT);

        Applied applied = clouds.apply(clouds.plan(new DoctorFix.MoveToBus(ON_DEFAULT)));

        assertThat(applied.complete()).isFalse();
        assertThat(clouds.rule("default", NAME).enabled()).isTrue();
    }

    @Test
    void theOldRuleStaysEnabledWhereTheNewOneMayNotDeliver() throws Exception {
        clouds.aws.holding(on("default"), SQS);
        FixPlan plan = clouds.plan(new DoctorFix.MoveToBus(ON_DEFAULT));
        clouds.grants.script().failBefore("allow", Examples.DENIED);

        Applied applied = clouds.apply(plan);

        assertThat(applied.rules().getFirst()).isInstanceOf(ChangeResult.Unpermitted.class);
        assertThat(applied.rules().getLast()).isInstanceOf(ChangeResult.Stopped.class);
        assertThat(clouds.rule("default", NAME).enabled()).isTrue();
    }

    @Test
    void whichBusIsRightIsNotGuessed() throws Exception {
        clouds.aws.holding(on("default"), SQS);
        EventBus other = Sessions.bus(EventBus.GENESYS_PREFIX + "00000000-0000-4000-8000-000000000000/events");

        clouds.aws.buses = List.of(DEFAULT, other);
        assertThat(kinds(clouds.plan(new DoctorFix.MoveToBus(ON_DEFAULT)))).containsExactly(FixNote.Kind.NO_BUS);

        clouds.aws.buses = List.of(DEFAULT, BUS);
        clouds.aws.holding(on(BUS.name()), SQS);
        assertThat(kinds(clouds.plan(new DoctorFix.MoveToBus(ON_DEFAULT)))).containsExactly(FixNote.Kind.NAME_TAKEN);

        String anySource =
                BILLING_PATTERN.replace("\"" + BUS.name() + "\"", "{\"prefix\":\"aws.partner/genesys.com\"}");
        clouds.aws.holding(withPattern("elsewhere", anySource), SQS);
        clouds.aws.buses = List.of(
                DEFAULT, other, Sessions.bus(EventBus.GENESYS_PREFIX + "00000000-0000-4000-8000-000000000001/events"));
        RuleKey elsewhere = new RuleKey("default", "elsewhere");
        assertThat(kinds(clouds.plan(new DoctorFix.MoveToBus(elsewhere)))).containsExactly(FixNote.Kind.SEVERAL_BUSES);
        clouds.aws.buses = List.of(DEFAULT, other, BUS);
        assertThat(clouds.plan(new DoctorFix.MoveToBus(elsewhere)).notes())
                .as("the bus of the organization that is signed in")
                .containsExactly(FixNote.of(FixNote.Kind.MOVED_TO, BUS.name()));
    }

    @Test
    void aWrongArnBecomesTheOneResourceOfThatName() throws Exception {
        clouds.aws.holding(billing(), WRONG);
        clouds.resources.addAll(List.of(SQS.arn(), DLQ));

        FixPlan plan = clouds.plan(new DoctorFix.AllowDelivery(KEY, WRONG.arn()));
        assertThat(plan.notes()).containsExactly(FixNote.of(FixNote.Kind.SAME_NAME, SQS.arn()));
        assertThat(clouds.apply(plan).complete()).isTrue();
        assertThat(targets()).containsExactly(SQS);
        assertThat(delivers(BUS.ruleArn(NAME))).isEqualTo(Answer.YES);
        clouds.undo();
        assertThat(targets()).containsExactly(WRONG);
    }

    @Test
    void whichTargetIsRightIsNotGuessed() throws Exception {
        clouds.aws.holding(billing(), WRONG);

        clouds.resources.add(DLQ);
        FixPlan plan = clouds.plan(new DoctorFix.CorrectArn(KEY, WRONG.arn()));
        assertThat(plan)
                .isEqualTo(new FixPlan.Edit(
                        KEY,
                        Place.TARGET_ARN,
                        Optional.of(WRONG.arn()),
                        List.of(FixNote.of(FixNote.Kind.NO_SUCH_NAME, "ended"))));

        clouds.catalog = _ -> new TargetCatalog.Listing.NotAllowed((Failure.Forbidden) Examples.DENIED);
        assertThat(kinds(clouds.plan(new DoctorFix.CorrectArn(KEY, WRONG.arn()))))
                .containsExactly(FixNote.Kind.NOT_LISTED);
        assertThat(kinds(clouds.plan(new DoctorFix.CorrectArn(KEY, DLQ)))).containsExactly(FixNote.Kind.TARGET_GONE);
    }

    @Test
    void whatOnlyAPersonKnowsOpensTheEditorAtItsPlace() throws Exception {
        clouds.aws.holding(billing(), SQS);
        assertThat(clouds.plan(new DoctorFix.AddTarget(KEY)))
                .isEqualTo(new FixPlan.Edit(KEY, Place.TARGETS, Optional.empty(), List.of()));
        assertThat(clouds.plan(new DoctorFix.AddDeadLetterQueue(KEY, SQS.arn())))
                .isEqualTo(new FixPlan.Edit(KEY, Place.DEAD_LETTERS, Optional.of(SQS.arn()), List.of()));
    }

    @Test
    void aQueueThatIsForDeadLettersByItsNameReceivesThemWithItsPermissionAndUndoTakesItFromTheTarget()
            throws Exception {
        String dlq = "arn:aws:sqs:eu-central-1:111122223333:orders-dlq";
        clouds.aws.holding(on("default"), SQS);
        RuleKey key = new RuleKey("default", NAME);
        clouds.resources.addAll(List.of(SQS.arn(), dlq));
        clouds.grants.holding(dlq, "");
        List<Target> before = clouds.aws.holds("default", NAME).orElseThrow().targets();

        FixPlan plan = clouds.plan(new DoctorFix.AddDeadLetterQueue(key, SQS.arn()));

        assertThat(kinds(plan)).containsExactly(FixNote.Kind.DEAD_LETTER_QUEUE);
        assertThat(clouds.apply(plan).complete()).isTrue();
        Target with = clouds.aws.holds("default", NAME).orElseThrow().targets().getFirst();
        assertThat(new TargetSettings(with.settings()).deadLetters()).isEqualTo(dlq);
        assertThat(new PermissionCheck(clouds.grants)
                        .of(List.of(with), on("default").arn()))
                .allMatch(permission -> permission.delivers() == Answer.YES);

        clouds.undo();
        assertThat(clouds.aws.holds("default", NAME).orElseThrow().targets()).isEqualTo(before);
    }

    private List<Target> targets() {
        return clouds.aws.holds(BUS.name(), NAME).map(RuleWithTargets::targets).orElseThrow();
    }

    private Answer delivers(String ruleArn) {
        return new PermissionCheck(clouds.grants)
                .of(List.of(SQS), ruleArn)
                .getFirst()
                .delivers();
    }

    private static List<FixNote.Kind> kinds(FixPlan plan) {
        return plan.notes().stream().map(FixNote::kind).toList();
    }

    private static Rule on(String bus) {
        Rule rule = billing();
        return new Rule(
                NAME, bus, "arn:aws:events:eu-central-1:111122223333:rule/" + NAME, rule.fields(), Optional.empty());
    }

    private static Rule withPattern(String name, String pattern) {
        Rule rule = on("default");
        return new Rule(
                name,
                "default",
                "arn:aws:events:eu-central-1:111122223333:rule/" + name,
                rule.fields().with(pattern, ""),
                Optional.empty());
    }
}
