package org.queuebridge.ui.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.doctor.DoctorFixture.DISABLED;
import static org.queuebridge.ui.doctor.DoctorFixture.NO_TOPIC;
import static org.queuebridge.ui.doctor.DoctorFixture.REACHED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.doctor.RungKind;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.doctor.fix.FixNote;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.IntegrationChange;
import org.queuebridge.domain.change.IntegrationName;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.report.StepsText;
import org.queuebridge.rules.Examples;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.change.ChangeState;
import org.queuebridge.ui.dialog.PlanDialog;

class FixModelTest {
    private final DoctorFixture doctor = new DoctorFixture(new SameThreadTasks());

    @BeforeEach
    void aDisabledRule() {
        doctor.rules.open();
        doctor.rules.disable("billing");
        doctor.rungs = List.of(REACHED, DISABLED);
        doctor.model.check(new DoctorSubject.OfRule("billing"));
    }

    @Test
    void whatWasShownIsSentAndThenItIsCheckedAgain() {
        propose();
        FixProposal shown = doctor.fixes.proposalProperty().get().orElseThrow();
        assertThat(FixWords.question(shown).title()).isEqualTo("Fix rule billing?");
        assertThat(FixWords.question(shown).confirm()).isEqualTo("Enable rule");
        assertThat(isEnabled()).isFalse();
        doctor.examined.clear();

        doctor.fixes.apply();

        assertThat(isEnabled()).isTrue();
        assertThat(doctor.fixes.changes().stateProperty().get())
                .isInstanceOfSatisfying(
                        ChangeState.Ended.class,
                        ended -> assertThat(ended.applied().complete()).isTrue());
        assertThat(doctor.examined).containsExactly("billing");
        assertThat(doctor.fixes.proposalProperty().get()).isEmpty();
    }

    @Test
    void whoDeclinesChangesNothing() {
        propose();
        doctor.fixes.drop();
        doctor.fixes.apply();

        assertThat(isEnabled()).isFalse();
        assertThat(doctor.fixes.changes().stateProperty().get()).isEqualTo(new ChangeState.None());
    }

    @Test
    void aPlanThatTheClientMayNotApplyIsShownAndNeverSent() {
        doctor.planned = Optional.of(new FixPlan.Planned(
                ChangePlan.of(
                        ChangePlan.Purpose.EDIT_INTEGRATION,
                        new IntegrationChange(
                                Examples.BUS.name(),
                                new IntegrationName("i1", "To AWS"),
                                Optional.empty(),
                                new IntegrationChange.State(List.of("v2.one"), true),
                                List.of("v2.two"),
                                List.of(),
                                true)),
                List.of(),
                List.of(new FixNote(FixNote.Kind.EDITS_OFF, List.of()))));
        propose();

        PlanDialog.Question question =
                FixWords.question(doctor.fixes.proposalProperty().get().orElseThrow());
        assertThat(question.confirm()).isEmpty();
        assertThat(question.plan().steps()).isEqualTo(1);
        assertThat(question.notes()).singleElement().asString().contains("may edit integrations");
        doctor.fixes.apply();

        assertThat(doctor.fixes.changes().stateProperty().get()).isEqualTo(new ChangeState.None());
    }

    @Test
    void whatNeedsAPersonLeadsToTheEditorAndWhatCannotBeDoneSaysWhy() {
        FixNote gone = new FixNote(FixNote.Kind.RULE_GONE, List.of("billing"));
        doctor.planned = Optional.of(new FixPlan.Edit(
                new RuleKey(Examples.BUS.name(), "billing"), FixPlan.Place.TARGETS, Optional.empty(), List.of(gone)));
        propose();
        doctor.planned = Optional.of(new FixPlan.NotPossible(List.of(gone)));
        propose();

        assertThat(doctor.led)
                .containsExactly(
                        "edit TARGETS The rule billing no longer exists.",
                        "impossible The rule billing no longer exists.");
        assertThat(doctor.fixes.proposalProperty().get()).isEmpty();
    }

    @Test
    void whatOnlyAPersonCanDoIsShownStepByStepWithoutReadingAnything() {
        doctor.refusal = Optional.of(
                new FailureException(new Failure.Network(Reason.GENESYS_BROKEN, List.of("503"), Evidence.NONE)));
        DoctorFix fix = doctor.fixes
                .fix(DoctorFixture.rung(RungKind.SOURCE, "doctor.source.deleted", Verdict.FAIL))
                .orElseThrow();
        assertThat(FixWords.action(fix)).isEqualTo("Show steps");

        doctor.fixes.propose(fix);

        assertThat(StepsText.of(doctor.fixes.stepsProperty().get().orElseThrow()))
                .anyMatch(line -> line.startsWith("   aws events create-event-bus --name "));
        doctor.fixes.drop();
        assertThat(doctor.fixes.stepsProperty().get()).isEmpty();
        assertThat(doctor.fixes.changes().stateProperty().get()).isEqualTo(new ChangeState.None());
    }

    @Test
    void aPlanThatCannotBeMadeIsSaidWhereResultsAre() {
        Failure off = new Failure.Network(Reason.GENESYS_BROKEN, List.of("503"), Evidence.NONE);
        doctor.refusal = Optional.of(new FailureException(off));
        propose();

        assertThat(doctor.fixes.changes().stateProperty().get()).isEqualTo(new ChangeState.Failed(off));
    }

    @Test
    void aButtonSaysWhatItAddsWhereThereIsAFix() {
        assertThat(doctor.fixes.fix(REACHED)).isEmpty();
        assertThat(doctor.fixes.fix(NO_TOPIC)).map(FixWords::action).contains("Add topic");
        assertThat(doctor.fixes.fix(DISABLED)).map(FixWords::action).contains("Enable rule");
    }

    private void propose() {
        DoctorFix fix = doctor.fixes.fix(DISABLED).orElseThrow();
        doctor.fixes.propose(fix);
    }

    private boolean isEnabled() {
        return doctor.rules.line("billing").rule().enabled();
    }
}
