package org.queuebridge.doctor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.queuebridge.doctor.Rung;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.sandbox.demo.DemoAccount;

/** Each fault of the sandbox, and pairs of them: the doctor names the one that is first on the way. */
class DoctorProofTest {
    @AutoClose
    private final ProofSandbox proof = new ProofSandbox();

    DoctorProofTest() throws Exception {}

    @Test
    void eachFaultIsNamed() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (ProofFault fault : ProofFault.values()) {
            String named = named(List.of(fault.scenario));
            if (!named.equals(fault.key)) {
                wrong.add(fault.scenario + ": " + named);
            }
        }
        said("faults", ProofFault.values().length, wrong);
        assertThat(wrong).isEmpty();
    }

    @Test
    void ofTwoFaultsTheFirstOnTheWayIsNamed() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<FaultPair> pairs = FaultPair.all();
        for (FaultPair pair : pairs) {
            // The second first: the first may take away what it is in.
            String named = named(List.of(pair.second().scenario, pair.first().scenario));
            if (!named.equals(pair.first().key)) {
                wrong.add(pair + ": " + named);
            }
        }
        said("pairs of faults", pairs.size(), wrong);
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(60);
        assertThat(wrong).isEmpty();
    }

    private String named(List<String> scenarios) throws InterruptedException {
        try {
            scenarios.forEach(proof.sandbox.scenarios()::begin);
            return proof.diagnose(ProofSandbox.bus(DemoAccount.EVENT_SOURCE))
                    .firstFault()
                    .map(Rung::finding)
                    .map(Finding::key)
                    .orElse("none");
        } finally {
            proof.sandbox.scenarios().heal();
        }
    }

    private static void said(String what, int all, List<String> wrong) {
        System.out.printf("%d of %d %s are named%n", all - wrong.size(), all, what);
    }
}
