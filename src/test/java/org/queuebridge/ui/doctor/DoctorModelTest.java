package org.queuebridge.ui.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.doctor.DoctorFixture.CHANGING;
import static org.queuebridge.ui.doctor.DoctorFixture.DISABLED;
import static org.queuebridge.ui.doctor.DoctorFixture.NOTHING_MATCHED;
import static org.queuebridge.ui.doctor.DoctorFixture.NO_TOPIC;
import static org.queuebridge.ui.doctor.DoctorFixture.REACHED;
import static org.queuebridge.ui.doctor.DoctorFixture.UNREAD;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.doctor.Rung;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.rules.Examples;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.TargetsState;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.rules.RulesFixture;
import org.queuebridge.ui.session.Sessions;

class DoctorModelTest {
    private static final DoctorSubject BILLING = new DoctorSubject.OfRule("billing");

    private final DoctorFixture doctor = new DoctorFixture(new SameThreadTasks());
    private final DoctorModel model = doctor.model;

    @Test
    void rungsAppearAsTheyAreFound() {
        doctor.rules.open();
        doctor.rungs = List.of(REACHED, NO_TOPIC, DISABLED);
        List<String> seen = new ArrayList<>();
        model.stateProperty().subscribe(state -> {
            if (state instanceof DoctorState.Running(var rungs, var checking)) {
                seen.add(rungs.size() + " " + checking.map(Enum::name).orElse("-"));
            }
        });

        model.check(BILLING);

        assertThat(seen)
                .containsExactly(
                        "0 -", "0 ORGANIZATION", "1 ORGANIZATION", "1 TOPICS", "2 TOPICS", "2 ENABLED", "3 ENABLED");
        assertThat(model.stateProperty().get().rungs()).isEqualTo(doctor.rungs);
    }

    @Test
    void theFirstFaultIsNamedWithWhatToDo() {
        doctor.rules.open();

        assertThat(summary(REACHED, UNREAD, NO_TOPIC, NOTHING_MATCHED, DISABLED))
                .isEqualTo(new DoctorSummary(
                        Notice.Kind.DANGER,
                        "The integration “Events” does not send user.end to this bus.",
                        "Add the topics to the integration, or let the rule fire on topics that it sends."));
        assertThat(model.status()).endsWith(": 2 faults, 1 not checked");
    }

    @Test
    void nothingIsCalledFineThatWasNotChecked() {
        doctor.rules.open();

        assertThat(summary(REACHED).kind()).isEqualTo(Notice.Kind.SUCCESS);
        assertThat(summary(REACHED, CHANGING).kind()).isEqualTo(Notice.Kind.WARNING);
        assertThat(summary(REACHED, UNREAD))
                .extracting(DoctorSummary::kind, DoctorSummary::title)
                .containsExactly(Notice.Kind.INFO, "No fault found in what could be checked");
        assertThat(model.status()).endsWith(": no fault, 1 not checked");
    }

    @Test
    void whatACheckOfTheBusTakesIsSaid() {
        RuleInsight rule = RuleInsight.of(
                Examples.BUS,
                new RuleWithTargets(Examples.billing(), List.of(Examples.SQS)),
                new TargetsState.Known(),
                List.of());

        assertThat(DoctorSummary.cost(List.of(rule)))
                .isEqualTo("A check of the whole bus makes about 9 calls to AWS and reads 3 metrics of CloudWatch,"
                        + " for which AWS bills less than 0.001 USD.");
        assertThat(DoctorSummary.cost(Collections.nCopies(300, rule)))
                .contains("61 calls", "601 metrics", "about 0.006 USD");
    }

    @Test
    void aResultIsOutOfDateOnceItsRuleChanges() {
        doctor.rules.open();
        model.check(BILLING);
        doctor.rules.disable("sales");
        assertThat(isOutdated()).isFalse();

        doctor.rules.disable("billing");
        assertThat(isOutdated()).isTrue();
        assertThat(model.status()).contains("out of date");

        model.checkAgain();
        assertThat(isOutdated()).isFalse();
    }

    @Test
    void aRuleThatChangesWhileItIsCheckedIsOutOfDateAtOnce() {
        HeldTasks tasks = new HeldTasks();
        DoctorFixture held = new DoctorFixture(tasks);
        held.rules.open();
        held.model.check(BILLING);
        held.rules.disable("billing");
        tasks.runNext();

        assertThat(held.model.stateProperty().get())
                .isInstanceOfSatisfying(
                        DoctorState.Done.class,
                        done -> assertThat(done.outdated()).isTrue());
    }

    @Test
    void signingInElsewhereMakesAResultOutOfDate() {
        doctor.rules.open();
        model.check(new DoctorSubject.OfBus());
        doctor.rules.workspace.genesysProperty().set(Optional.of(Sessions.genesys()));

        assertThat(isOutdated()).isTrue();
    }

    @Test
    void anotherBusForgetsTheResult() {
        doctor.rules.open();
        model.check(BILLING);
        doctor.rules.choose(RulesFixture.EMPTY_BUS);

        assertThat(model.subjectProperty().get()).isEqualTo(new DoctorSubject.None());
        assertThat(model.stateProperty().get()).isEqualTo(new DoctorState.Never());
    }

    @Test
    void aCanceledCheckKeepsItsRungsAndClaimsNothing() {
        HeldTasks tasks = new HeldTasks();
        DoctorFixture held = new DoctorFixture(tasks);
        held.rules.open();
        held.model.check(BILLING);
        held.model.cancel();
        tasks.runNext();

        assertThat(held.model.stateProperty().get()).isInstanceOf(DoctorState.Canceled.class);
        assertThat(DoctorSummary.of(held.model.stateProperty().get()))
                .map(DoctorSummary::kind)
                .contains(Notice.Kind.INFO);
        assertThat(held.model.status()).isEmpty();
    }

    @Test
    void aCheckThatWasReplacedSaysNothingMore() {
        HeldTasks tasks = new HeldTasks();
        DoctorFixture held = new DoctorFixture(tasks);
        held.rules.open();
        held.model.check(BILLING);
        held.model.check(new DoctorSubject.OfRule("sales"));
        tasks.runNext();

        assertThat(held.model.stateProperty().get()).isInstanceOf(DoctorState.Running.class);
        tasks.runNext();
        assertThat(held.model.stateProperty().get())
                .isInstanceOfSatisfying(
                        DoctorState.Done.class,
                        done -> assertThat(done.diagnosis().rule()).contains("sales"));
    }

    @Test
    void ofSeveralRulesOneHasToBeChosenAndNoneIsTheBus() {
        doctor.rules.open();
        model.check(DoctorSubject.of(List.of("billing", "sales")));
        assertThat(doctor.examined).isEmpty();

        model.check(DoctorSubject.of(List.of("sales")));
        model.check(DoctorSubject.of(List.of()));
        assertThat(doctor.examined).containsExactly("sales", "bus");
    }

    @Test
    void aCheckThatFailsKeepsItsRungsAndSaysWhy() {
        Failure gone = new Failure.Network(Reason.GENESYS_BROKEN, List.of("503"), Evidence.NONE);
        DoctorModel failing =
                new DoctorModel(new SameThreadTasks(), Runnable::run, doctor.rules.model, (_, listener) -> {
                    listener.found(REACHED);
                    throw new FailureException(gone);
                });
        doctor.rules.open();
        failing.check(BILLING);

        assertThat(failing.stateProperty().get()).isEqualTo(new DoctorState.Failed(List.of(REACHED), gone));
        assertThat(doctor.rules.workspace.awsReach().troubleProperty().get()).contains(gone);
    }

    private DoctorSummary summary(Rung... rungs) {
        doctor.rungs = List.of(rungs);
        model.check(BILLING);
        return DoctorSummary.of(model.stateProperty().get()).orElseThrow();
    }

    private boolean isOutdated() {
        return model.stateProperty().get() instanceof DoctorState.Done(var _, var outdated) && outdated;
    }
}
