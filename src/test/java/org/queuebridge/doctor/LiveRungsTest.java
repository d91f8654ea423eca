package org.queuebridge.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.bus.BusSettings;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.KeyState;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.MetricQuery;
import org.queuebridge.rules.Examples;

/** What happened lately, what is set of the bus, and what differs since all was well. */
class LiveRungsTest extends LiveRungsFixture {
    @ParameterizedTest
    @CsvSource(textBlock = """
        PT5M, source-events.pass, matched.pass, delivered.pass
        PT8H, source-events.old,  matched.old,  delivered.pass
        """)
    void whatWasCountedIsSaid(Duration ago, String source, String matched, String delivered) throws Exception {
        count(ago, 12);

        assertThat(keys(diagnose()))
                .contains("doctor." + source, "doctor." + matched, "doctor." + delivered, "doctor.letters.none");
        assertThat(diagnose().firstFault()).isEmpty();
    }

    /** A quiet night, a new rule and metrics that are late look the same. */
    @Test
    void zerosAloneAreNoFault() throws Exception {
        assertThat(keys(diagnose()))
                .contains("doctor.source-events.none", "doctor.matched.quiet", "doctor.delivered.none");
        assertThat(diagnose().firstFault()).isEmpty();

        metrics.sum(MetricQuery.eventsOf(Examples.BUS.name()), NOW.minusSeconds(600), 5);
        assertThat(keys(diagnose())).contains("doctor.matched.none");

        changed = Optional.of(NOW.minusSeconds(120));
        assertThat(keys(diagnose())).contains("doctor.matched.new", "doctor.delivered.new");
        assertThat(diagnose().firstFault()).isEmpty();
    }

    @Test
    void zerosFollowFromAFaultAbove() throws Exception {
        events.disable(RULE.bus(), RULE.name());

        Diagnosis diagnosis = diagnose();

        assertThat(diagnosis.firstFault().map(rung -> rung.finding().key())).contains("enabled.fail");
        assertThat(diagnosis.faults()).isOne();
        assertThat(diagnosis.rungs())
                .filteredOn(rung -> rung.follows())
                .extracting(rung -> rung.finding().key())
                .containsExactly("doctor.matched.follows", "doctor.delivered.follows");
    }

    @ParameterizedTest
    @CsvSource({"true, doctor.delivered.some", "false, doctor.delivered.fail"})
    void failedDeliveriesAreAFaultWhereNothingElseCanTell(boolean judged, String found) throws Exception {
        count(Duration.ofMinutes(5), 12);
        ofRule(EventMetric.FAILED_INVOCATIONS, Duration.ofMinutes(5), 12);
        if (!judged) {
            grants.script().failBefore("state", Examples.DENIED);
        }

        assertThat(keys(diagnose())).contains(found);
    }

    @Test
    void theKeyOfTheBusIsJudgedAndItsLossesAreSaid() throws Exception {
        buses.settings(new BusSettings(
                "", Optional.of("alias/ours"), Optional.empty(), Optional.of(new BusSettings.Log("ERROR", "NONE"))));
        key = new Encryption.OwnKey(new KeyState.Unusable("arn:key", "PendingDeletion"));
        assertThat(keys(diagnose())).contains("doctor.key.unusable", "doctor.letters.of-bus.lost", "doctor.log.on");
        assertThat(diagnose().firstFault().map(Rung::kind)).contains(RungKind.BUS_KEY);

        key = ownKey("\"kms:DescribeKey\",\"kms:GenerateDataKey\"");
        assertThat(finding(diagnose(), "doctor.key.fail").evidence())
                .contains("POLICY_LACKS\tkms:Decrypt\tevents.amazonaws.com");

        key = ownKey("\"kms:*\"");
        assertThat(keys(diagnose())).contains("doctor.key.pass");
    }

    /** The policy that AWS documents: looking at a key has no encryption context, using it has that of the bus. */
    @ParameterizedTest
    @CsvSource({"'', doctor.key.pass", "-other, doctor.key.fail"})
    void theKeyIsUsedForThisBusOnly(String other, String found) throws Exception {
        buses.settings(new BusSettings("", Optional.of("alias/ours"), Optional.empty(), Optional.empty()));
        key = key("""
            {"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":"kms:DescribeKey","Resource":"*"},\
            {"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},\
            "Action":["kms:GenerateDataKey","kms:Decrypt"],"Resource":"*","Condition":{"StringEquals":{\
            "kms:EncryptionContext:aws:events:event-bus:arn":"%s","aws:SourceArn":"%s"}}}\
            """.formatted(Examples.BUS.arn() + other, Examples.BUS.arn()));

        assertThat(keys(diagnose())).contains(found);
    }

    @Test
    void aRuleOnAnotherBusIsFoundThere() throws Exception {
        events.removeTargets(RULE.bus(), RULE.name(), List.of("t1"));
        events.deleteRule(RULE.bus(), RULE.name());
        Rule rule = Examples.billing();
        events.holding(new Rule(rule.name(), "default", rule.arn(), rule.fields(), Optional.empty()), TARGET);

        assertThat(diagnose().firstFault().map(Rung::finding))
                .hasValueSatisfying(finding -> assertThat(finding.key()).isEqualTo("doctor.rule.elsewhere"));
    }

    @Test
    void whatDiffersSinceAllWasWellIsSaid() throws Exception {
        diagnose();
        events.removeTargets(RULE.bus(), RULE.name(), List.of("t1"));

        Diagnosis later = diagnose();

        assertThat(later.since())
                .extracting(rung -> rung.finding().key())
                .containsExactly("doctor.since.targets", "doctor.since.permitted");
        assertThat(later.since().getFirst().finding().args()).containsExactly(NOW.toString(), "1");
        assertThat(diagnose().since())
                .as("a run with a fault is not the healthy one")
                .hasSize(2);
    }
}
