package org.queuebridge.doctor.proof;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.read.ReadRule;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.ChangeUseCases;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.connect.SignedInGenesys;
import org.queuebridge.doctor.DiagnoseBus;
import org.queuebridge.doctor.DiagnoseRule;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.doctor.DoctorAccess;
import org.queuebridge.doctor.DoctorListener;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.doctor.fix.rule.PlanRuleFix;
import org.queuebridge.doctor.fix.setup.PlanSetUpFix;
import org.queuebridge.doctor.healthy.DoctorMemory;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.matching.EventRuler;
import org.queuebridge.net.FakeTime;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.queues.memory.RememberQueues;
import org.queuebridge.rules.verify.IntendedRules;
import org.queuebridge.rules.verify.VerifyRule;

/** Somebody who is signed in on both sides, examines the demo's rule and presses the button of a finding. */
record ProofVisit(AwsSession aws, GenesysSession genesys, Journal journal, RememberQueues memory) {
    private static final int QUEUES = 500;

    Diagnosis diagnose(EventBus bus) throws InterruptedException {
        return new DiagnoseRule(access()).of(bus, ProofSandbox.RULE, known(), DoctorListener.NONE);
    }

    Diagnosis diagnoseWhole(EventBus bus) throws InterruptedException {
        return new DiagnoseBus(access()).of(bus, DoctorListener.NONE);
    }

    private DoctorAccess access() {
        VerifyRule verify = new VerifyRule(
                aws.services().eventBridge(), new EventRuler(), _ -> {}, IntendedRules.NONE, StandardFormat.ALL);
        return new DoctorAccess(
                aws,
                Optional.of(genesys),
                verify,
                InstantSource.system(),
                DoctorMemory.forgetful(),
                _ -> Optional.empty());
    }

    /** What comes of a fix, or why a person has to do or decide something. */
    FixPlan plan(DoctorFix.ByPlan fix) throws InterruptedException {
        return switch (fix) {
            case DoctorFix.OfSetUp setUp ->
                new PlanSetUpFix(changes().settingUp(aws), Optional.of(genesys), true).of(setUp);
            case DoctorFix.OfRule rule ->
                new PlanRuleFix(aws, Optional.of(genesys), changes(), StandardFormat.ALL, known()).of(rule);
        };
    }

    /** Whether all of a plan was done. */
    boolean apply(ChangePlan plan) throws InterruptedException {
        return changes().changing(aws).apply(plan, ApplyProgress.nobody()).complete();
    }

    /** The demo's rule as it is. */
    Optional<RuleImage> rule(EventBus bus) {
        return new ReadRule(aws.services().eventBridge()).image(new RuleKey(bus.name(), ProofSandbox.RULE));
    }

    boolean update(RuleImage before, RuleImage after) throws InterruptedException {
        return apply(new ChangePlan(
                Purpose.UPDATE, List.of(new RuleChange(before.key(), Optional.of(before), Optional.of(after)))));
    }

    /** Makes the rule again, as from an export. */
    boolean restore(RuleImage rule) throws InterruptedException {
        return apply(new ChangePlan(
                Purpose.CREATE, List.of(new RuleChange(rule.key(), Optional.empty(), Optional.of(rule)))));
    }

    private ChangeUseCases changes() {
        return new ChangeUseCases(new FakeTime(), journal, List::of, new SignedInGenesys(() -> Optional.of(genesys)));
    }

    /** The queues, as the program loads them, and remembers them for the next time. */
    KnownQueues known() {
        return genesys.mayReadQueues()
                ? memory.all(
                        genesys.organizationId(),
                        genesys.cloud().queues(1, QUEUES).queues())
                : KnownQueues.NONE;
    }
}
