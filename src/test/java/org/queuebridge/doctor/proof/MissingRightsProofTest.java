package org.queuebridge.doctor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.doctor.Rung;
import org.queuebridge.doctor.RungKind;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.http.Fault;
import org.queuebridge.sandbox.http.Faults;

/** Somebody who lacks a single right of those that the doctor reads with: no rung says what it could not look at. */
class MissingRightsProofTest {
    /** So that each right is asked for; the bus has a key, too. */
    private static final String DEAD_LETTERS = "dead-letters-waiting";

    private static final AccountRegion HOME = new AccountRegion(DemoAccount.AWS_ACCOUNT, DemoAccount.AWS_REGION);

    private static final String KEY_POLICY = """
        {"Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},\
        "Action":["kms:DescribeKey","kms:GenerateDataKey","kms:Decrypt"],"Resource":"*"}]}\
        """;

    @AutoClose
    private final ProofSandbox proof = new ProofSandbox();

    MissingRightsProofTest() throws Exception {}

    @BeforeEach
    void encryptTheBus() {
        JsonObject settings = new JsonObject();
        settings.addProperty("Name", DemoAccount.EVENT_SOURCE);
        settings.addProperty("KmsKeyIdentifier", proof.sandbox.targets().kms().create(HOME, "bus-key", KEY_POLICY));
        proof.sandbox.events().call(HOME, "UpdateEventBus", settings);
    }

    @Test
    void eachRightIsKnown() throws Exception {
        proof.sandbox.faults().clear();
        diagnose(List.of(DEAD_LETTERS));

        int known = ProofRight.allOperations().stream()
                .mapToInt(proof.sandbox.faults()::calls)
                .sum();
        assertThat(known).isEqualTo(proof.sandbox.faults().calls(Faults.ANY));
        assertThat(ProofRight.values())
                .allSatisfy(right -> assertThat(right.operations)
                        .as(right.right)
                        .anyMatch(operation -> proof.sandbox.faults().calls(operation) > 0));
    }

    @Test
    void withoutARightNothingIsAFaultAndTheRightIsNamed() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (ProofRight right : ProofRight.values()) {
            proof.sandbox.scenarios().begin(DEAD_LETTERS);
            // What failed before is no fault any longer where the latest event arrived.
            assertThat(proof.delivers()).isTrue();
            Diagnosis diagnosis = diagnose(List.of(right.scenario()));
            diagnosis.firstFault().ifPresent(fault -> wrong.add(right.right + " makes a fault: " + fault.finding()));
            if (diagnosis.findings().stream().noneMatch(finding -> says(finding, right.right))) {
                wrong.add(right.right + " is not named: " + unknown(diagnosis));
            }
        }
        said("missing rights are told", ProofRight.values().length, wrong);
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatCouldNotBeLookedAtIsNeverFine() throws Exception {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (ProofFault fault : ProofFault.values()) {
            List<ProofRight> rights = ProofRight.of(fault);
            if (!rights.isEmpty()) {
                Diagnosis seen = diagnose(List.of(fault.scenario));
                for (ProofRight right : rights) {
                    List<String> lies = lies(seen, diagnose(List.of(fault.scenario, right.scenario())));
                    if (!lies.isEmpty()) {
                        wrong.add(fault.scenario + " without " + right.right + ": " + lies);
                    }
                }
                all += rights.size();
            }
        }
        said("faults that a missing right hides are left open", all, wrong);
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatAwsDoesNotAnswerIsNoFault() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String operation : ProofRight.operationsOfAws()) {
            proof.sandbox.faults().every(operation, 1, new Fault.ServerError(503));
            diagnose(List.of()).firstFault().ifPresent(fault -> wrong.add(operation + ": " + fault.finding()));
            proof.sandbox.faults().clear();
        }
        said("operations may fail", ProofRight.operationsOfAws().size(), wrong);
        assertThat(wrong).isEmpty();
    }

    /** What is said to be fine where the fault is, and faults that there are not. */
    private static List<String> lies(Diagnosis seen, Diagnosis unseen) {
        RungKind rung = seen.firstFault().orElseThrow().kind();
        Set<String> faults = keys(seen, Verdict.FAIL);
        return unseen.rungs().stream()
                .filter(found -> switch (found.verdict()) {
                    case PASS -> found.kind() == rung;
                    case FAIL -> !faults.contains(found.finding().key());
                    case WARN, UNKNOWN -> false;
                })
                .map(found -> found.finding().key())
                .toList();
    }

    private Diagnosis diagnose(List<String> scenarios) throws InterruptedException {
        try {
            scenarios.forEach(proof.sandbox.scenarios()::begin);
            return proof.diagnose(ProofSandbox.bus(DemoAccount.EVENT_SOURCE));
        } finally {
            proof.sandbox.scenarios().heal();
        }
    }

    private static boolean says(Finding finding, String right) {
        return finding.args().contains(right) || finding.evidence().stream().anyMatch(line -> line.contains(right));
    }

    private static Set<String> keys(Diagnosis diagnosis, Verdict verdict) {
        return diagnosis.rungs().stream()
                .filter(rung -> rung.verdict() == verdict)
                .map(Rung::finding)
                .map(Finding::key)
                .collect(Collectors.toSet());
    }

    private static List<Finding> unknown(Diagnosis diagnosis) {
        return diagnosis.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.UNKNOWN)
                .toList();
    }

    private static void said(String what, int all, List<String> wrong) {
        System.out.printf("%d of %d %s%n", all - wrong.size(), all, what);
    }
}
