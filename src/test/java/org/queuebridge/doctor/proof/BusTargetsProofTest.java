package org.queuebridge.doctor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.queuebridge.doctor.DoctorFinding;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoRules;

/** Who examines a whole bus learns which of its rules cannot deliver. */
class BusTargetsProofTest {
    @AutoClose
    private final ProofSandbox proof = new ProofSandbox();

    BusTargetsProofTest() throws Exception {}

    @Test
    void theFirstFaultOfEachRuleIsTold() throws Exception {
        assertThat(findings()).noneMatch(finding -> finding.args().contains(DemoRules.ENDED_QUEUE));
        proof.sandbox.scenarios().begin("target-policy-missing");

        assertThat(findings())
                .anyMatch(finding -> finding.is(DoctorFinding.RULE_TARGETS_FAIL)
                        && finding.args().equals(List.of(ProofSandbox.RULE, DemoRules.ENDED_QUEUE)))
                .anyMatch(finding -> finding.is(DoctorFinding.RULE_TARGETS_NONE)
                        && finding.args().equals(List.of("genesys-ended-billing")))
                .anyMatch(finding -> finding.is(DoctorFinding.RULE_TARGETS_PASS));
    }

    @Test
    void theMissingRightIsNamedOnceAndNothingIsSaidOfTargets() throws Exception {
        proof.sandbox.scenarios().begin("missing-right:events:ListTargetsByRule");

        assertThat(findings())
                .noneMatch(finding -> finding.is(DoctorFinding.RULE_TARGETS_PASS))
                .filteredOn(finding -> finding.is(DoctorFinding.TARGETS_DENIED))
                .singleElement()
                .returns(List.of("events:ListTargetsByRule"), Finding::args);
    }

    private List<Finding> findings() throws InterruptedException {
        return proof.visit()
                .diagnoseWhole(ProofSandbox.bus(DemoAccount.EVENT_SOURCE))
                .findings();
    }
}
