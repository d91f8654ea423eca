package org.queuebridge.doctor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.queuebridge.doctor.DiagnoseBus;
import org.queuebridge.doctor.DoctorFinding;
import org.queuebridge.doctor.fix.steps.FixSteps;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.report.StepsText;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.http.Faults;

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
    void theStepsNameTheRulesThatAskForATopicNobodySends() throws Exception {
        EventBus bus = ProofSandbox.bus(DemoAccount.EVENT_SOURCE);
        proof.sandbox.scenarios().begin("topic-not-offered");
        Finding fault =
                proof.visit().diagnoseWhole(bus).firstFault().orElseThrow().finding();

        assertThat(fault.is(DoctorFinding.TRANSPORT_MISSING)).isTrue();
        assertThat(StepsText.of(new FixSteps(bus, Optional.empty()).of(fault)))
                .hasSameSizeAs(fault.args())
                .first()
                .asString()
                .startsWith("1. Edit the rule genesys-ended-");
        assertThat(fault.args()).contains(ProofSandbox.RULE).doesNotContain("");
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

    @Test
    void whatACheckTakesIsKnownBeforehand() throws Exception {
        EventBus bus = ProofSandbox.bus(DemoAccount.EVENT_SOURCE);
        ProofVisit visit = proof.visit();
        var events = visit.aws().services().eventBridge();
        List<RuleInsight> rules = events.rules(bus.name()).items().stream()
                .map(rule -> new RuleInsight(
                        new RuleWithTargets(rule, events.targets(bus.name(), rule.name())), Optional.empty()))
                .toList();
        proof.sandbox.faults().clear();

        visit.diagnoseWhole(bus);

        Predicate<String> ofGenesys = operation -> Character.isLowerCase(operation.charAt(0));
        int genesys = ProofRight.allOperations().stream()
                .filter(ofGenesys)
                .mapToInt(proof.sandbox.faults()::calls)
                .sum();
        int calls = proof.sandbox.faults().calls(Faults.ANY) - genesys;
        DiagnoseBus.Cost cost = DiagnoseBus.Cost.of(rules);
        assertThat(cost.calls()).isCloseTo(calls, Percentage.withPercentage(20));
        assertThat(cost.metrics())
                .isEqualTo(1
                        + 2
                                * (int) rules.stream()
                                        .filter(rule -> rule.rule().enabled()
                                                && !rule.rule().managed())
                                        .count());
    }

    private List<Finding> findings() throws InterruptedException {
        return proof.visit()
                .diagnoseWhole(ProofSandbox.bus(DemoAccount.EVENT_SOURCE))
                .findings();
    }
}
