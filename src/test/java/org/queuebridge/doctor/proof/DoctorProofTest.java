package org.queuebridge.doctor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.doctor.Rung;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.doctor.fix.DoctorFixes;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoTargets;

/** Each fault of the sandbox, and pairs of them: the doctor names the one that is first on the way. */
class DoctorProofTest {
    @AutoClose
    private final ProofSandbox proof = new ProofSandbox();

    DoctorProofTest() throws Exception {}

    @Test
    void eachFaultIsNamed() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (ProofFault fault : ProofFault.values()) {
            String named = named(fault.bus(), List.of(fault.scenario));
            if (!named.equals(fault.key)) {
                wrong.add(fault.scenario + ": " + named);
            }
        }
        said("faults are named", ProofFault.values().length, wrong);
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsNotKnownToBeAFaultIsWarnedOf() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (ProofFault.Warning warning : ProofFault.Warning.values()) {
            proof.sandbox.scenarios().begin(warning.scenario);
            Diagnosis diagnosis = proof.diagnose(ProofSandbox.bus(DemoAccount.EVENT_SOURCE));
            proof.sandbox.scenarios().heal();
            boolean warned = diagnosis.findings().stream()
                    .anyMatch(finding -> finding.key().equals(warning.key) && finding.verdict() == Verdict.WARN);
            if (!warned || diagnosis.firstFault().isPresent()) {
                wrong.add(warning.scenario + ": " + diagnosis.findings());
            }
        }
        said("warnings are given", ProofFault.Warning.values().length, wrong);
        assertThat(wrong).isEmpty();
    }

    /** One after the other is mended as the program says, by a plan or by its steps. */
    @Test
    void ofTwoFaultsTheFirstOnTheWayIsNamedAndTheirFixesLeadToADeliveredEvent() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<FaultPair> pairs = FaultPair.all();
        for (FaultPair pair : pairs) {
            // The second first: the first may take away what it is in.
            repaired(pair.first().bus(), pair.first().key, List.of(pair.second().scenario, pair.first().scenario))
                    .ifPresent(wrong::add);
        }
        said("pairs of faults are named and repaired", pairs.size(), wrong);
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(60);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theFixOfEachFaultLeadsToADeliveredEvent() throws Exception {
        List<ProofFault> fixed =
                Arrays.stream(ProofFault.values()).filter(ProofFault::isFixed).toList();
        List<String> wrong = new ArrayList<>();
        for (ProofFault fault : fixed) {
            repaired(fault.bus(), fault.key, List.of(fault.scenario)).ifPresent(wrong::add);
        }
        said("faults are repaired", fixed.size(), wrong);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theStepsOfEachOtherFaultLeadToADeliveredEvent() throws Exception {
        List<ProofFault> others = Arrays.stream(ProofFault.values())
                .filter(fault -> !fault.isFixed())
                .toList();
        List<String> wrong = new ArrayList<>();
        for (ProofFault fault : others) {
            repaired(fault.bus(), fault.key, List.of(fault.scenario)).ifPresent(wrong::add);
        }
        said("faults are mended by the steps that are shown", others.size(), wrong);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theFixOfADeadLetterQueueLetsItTakeWhatDoesNotArrive() throws Exception {
        EventBus bus = ProofSandbox.bus(DemoAccount.EVENT_SOURCE);
        String queue = "arn:aws:sqs:eu-central-1:123456789012:" + DemoTargets.DEAD_LETTERS;
        proof.sandbox.scenarios().begin(ProofFault.Warning.DEAD_LETTER_QUEUE_DENIED.scenario);
        Finding finding = proof.diagnose(bus).findings().stream()
                .filter(found -> found.key().equals(ProofFault.Warning.DEAD_LETTER_QUEUE_DENIED.key))
                .findFirst()
                .orElseThrow();
        ProofVisit visit = proof.visit();
        DoctorFix.ByPlan fix = (DoctorFix.ByPlan)
                new DoctorFixes(bus, Optional.of(ProofSandbox.RULE)).of(finding).orElseThrow();

        assertThat(visit.apply(((FixPlan.Planned) visit.plan(fix)).plan())).isTrue();

        proof.sandbox.scenarios().begin(ProofFault.TARGET_POLICY_MISSING.scenario);
        assertThat(proof.delivers()).isFalse();
        assertThat(proof.sandbox.targets().sqs().waiting(queue)).isOne();
    }

    /** In a sandbox of their own, as fixes change more than the faults did. */
    private static Optional<String> repaired(String bus, String first, List<String> scenarios) throws Exception {
        try (ProofSandbox own = new ProofSandbox()) {
            return new ProofRepair(own, bus, new ProofOperations(own))
                    .repair(first, scenarios)
                    .map(why -> scenarios + ": " + why);
        }
    }

    private String named(String bus, List<String> scenarios) throws InterruptedException {
        try {
            scenarios.forEach(proof.sandbox.scenarios()::begin);
            return proof.diagnose(ProofSandbox.bus(bus))
                    .firstFault()
                    .map(Rung::finding)
                    .map(Finding::key)
                    .orElse("none");
        } finally {
            proof.sandbox.scenarios().heal();
        }
    }

    private static void said(String what, int all, List<String> wrong) {
        System.out.printf("%d of %d %s%n", all - wrong.size(), all, what);
    }
}
