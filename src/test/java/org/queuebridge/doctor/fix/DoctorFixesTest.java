package org.queuebridge.doctor.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.doctor.DoctorFinding;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.verify.Findings;

/** Which finding has which fix. */
class DoctorFixesTest {
    private static final EventBus BUS = new EventBus(
            "aws.partner/genesys.com/cloud/org/prod",
            "arn:aws:events:eu-central-1:111122223333:event-bus/aws.partner/genesys.com/cloud/org/prod");
    private static final RuleKey RULE = new RuleKey(BUS.name(), "ended");
    private final DoctorFixes ofRule = new DoctorFixes(BUS, Optional.of("ended"));

    @Test
    void faultsOfTheSetUpAreFixedWithOrWithoutARule() {
        DoctorFixes ofBus = new DoctorFixes(BUS, Optional.empty());
        assertThat(ofBus.of(DoctorFinding.SOURCE_PENDING.with())).contains(new DoctorFix.CreateBus(BUS));
        assertThat(ofRule.of(DoctorFinding.TOPICS_MISSING.with(List.of("Amazon"), List.of("v2.a"))))
                .contains(new DoctorFix.AddTopics(BUS, List.of("v2.a"), Optional.of("ended")));
        assertThat(ofBus.of(DoctorFinding.INTEGRATION_DISABLED.with("Amazon")))
                .contains(new DoctorFix.AddTopics(BUS, List.of(), Optional.empty()));
        assertThat(ofBus.of(Findings.ENABLED_FAIL.with())).isEmpty();
    }

    @Test
    void faultsOfARuleAreFixedInTheRule() {
        assertThat(ofRule.of(Findings.ENABLED_FAIL.with())).contains(new DoctorFix.EnableRule(RULE));
        assertThat(ofRule.of(Findings.TARGET_FAIL.with())).contains(new DoctorFix.AddTarget(RULE));
        assertThat(ofRule.of(Findings.QUEUES_MISSING.with(List.of("1"), List.of("id"))))
                .contains(new DoctorFix.SwapQueues(RULE, List.of("id")));
        String id = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";
        assertThat(ofRule.of(Findings.QUEUES_MISSING.with(List.of("1"), List.of("Sales (EU) (" + id + ")"))))
                .contains(new DoctorFix.SwapQueues(RULE, List.of(id)));
        assertThat(ofRule.of(DoctorFinding.DELIVERY_FAIL.with("arn:aws:sqs:a")))
                .contains(new DoctorFix.AllowDelivery(RULE, "arn:aws:sqs:a"));
    }

    @Test
    void aPatternForAnotherBusMovesTheRuleAndAnyOtherThatCannotMatchIsEdited() {
        assertThat(ofRule.of(Findings.MATCHABLE_FAIL.with(List.of(), List.of("OTHER_SOURCE"))))
                .contains(new DoctorFix.MoveToBus(RULE));
        assertThat(ofRule.of(Findings.MATCHABLE_UNKNOWN.with(List.of(), List.of("FORMAT_NOT_ON_BUS"))))
                .contains(new DoctorFix.MoveToBus(RULE));
        assertThat(ofRule.of(Findings.MATCHABLE_FAIL.with(List.of(), List.of("NO_SUCH_TOPIC v2.x"))))
                .contains(new DoctorFix.EditPattern(RULE));
        assertThat(ofRule.of(Findings.MATCHABLE_UNKNOWN.with(List.of(), List.of("NO_SUCH_TOPIC v2.x"))))
                .isEmpty();
    }

    @Test
    void whatIsFineOrNotCheckedHasNoFix() {
        assertThat(ofRule.of(DoctorFinding.SOURCE_PASS.with())).isEmpty();
        assertThat(ofRule.of(DoctorFinding.TOPICS_ANY.with())).isEmpty();
        assertThat(ofRule.of(Findings.TARGET_UNKNOWN.with())).isEmpty();
    }
}
