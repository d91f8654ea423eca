package org.queuebridge.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.changes.TargetCatalog;
import org.queuebridge.changes.permission.InMemoryGrants;
import org.queuebridge.connect.AwsServices;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.AwsSessions;
import org.queuebridge.doctor.healthy.DoctorMemory;
import org.queuebridge.doctor.healthy.InMemoryHealthyRuns;
import org.queuebridge.domain.bus.BusSettings;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.KeyState;
import org.queuebridge.domain.permission.policy.Policies;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.matching.EventRuler;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.MetricAnswer;
import org.queuebridge.metrics.MetricQuery;
import org.queuebridge.metrics.ScriptedMetrics;
import org.queuebridge.metrics.quota.ScriptedQuotas;
import org.queuebridge.net.FakeTime;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.Examples;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.rules.InMemoryEventBuses;
import org.queuebridge.rules.deadletter.DeadLetter;
import org.queuebridge.rules.deadletter.DeadLetterDepth;
import org.queuebridge.rules.deadletter.InMemoryDeadLetters;
import org.queuebridge.rules.seen.FirstMatches;
import org.queuebridge.rules.verify.IntendedRules;
import org.queuebridge.rules.verify.VerifyRule;
import org.queuebridge.ui.session.Sessions;

/** What happened lately, what is set of the bus, and what differs since all was well. */
class LiveRungsTest {
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final RuleKey RULE = new RuleKey(Examples.BUS.name(), Examples.NAME);
    private static final String DEAD_LETTERS = "arn:aws:sqs:eu-central-1:111122223333:failed";
    private static final String OPEN = """
        {"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}\
        """;
    private static final Target TARGET = new Target(
            "t1",
            Examples.SQS.arn(),
            Optional.empty(),
            Json.obj("DeadLetterConfig", Json.obj("Arn", new Json.Str(DEAD_LETTERS))));

    private final InMemoryEventBridge events = new InMemoryEventBridge();
    private final InMemoryEventBuses buses = new InMemoryEventBuses();
    private final InMemoryDeadLetters letters = new InMemoryDeadLetters();
    private final ScriptedMetrics metrics = new ScriptedMetrics();
    private final InMemoryGrants grants = new InMemoryGrants();
    private final InMemoryHealthyRuns healthy = new InMemoryHealthyRuns();
    private final FirstMatches matches = FirstMatches.forgetful();
    private Encryption key = Encryption.NONE;
    private Optional<Instant> changed = Optional.empty();

    @BeforeEach
    void allIsFine() {
        events.sources =
                () -> List.of(new PartnerSource(Examples.BUS.name(), PartnerSource.State.ACTIVE, Optional.empty()));
        events.holding(Examples.billing(), TARGET);
        grants.holding(TARGET.arn(), OPEN).holding(DEAD_LETTERS, OPEN);
    }

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
    void deadLettersTellWhyAndStayWhereTheyAre() throws Exception {
        letters.depth = new DeadLetterDepth(3, 0, false);
        letters.letters = List.of(
                letter(Examples.billing().arn()), letter(Examples.billing().arn()), letter("other"));

        assertThat(finding(diagnose(), "doctor.letters.held").evidence())
                .containsExactly("LETTERS_ERROR\t2\tNO_PERMISSIONS\tnot allowed", "LETTERS_OTHERS\t1");

        letters.depth = new DeadLetterDepth(3, 0, true);
        letters.peeked.clear();
        assertThat(finding(diagnose(), "doctor.letters.held").evidence()).containsExactly("LETTERS_MOVES_ON");
        assertThat(letters.peeked).as("receiving would move them").isEmpty();
    }

    @Test
    void theMissingRightOfALookIsNamed() throws Exception {
        letters.depth = new DeadLetterDepth(3, 0, false);
        letters.peekFails = Optional.of(Examples.DENIED);
        assertThat(finding(diagnose(), "doctor.letters.held").evidence())
                .containsExactly("LETTERS_DENIED\tevents:TestEventPattern");

        letters.depthFails = Optional.of(Examples.DENIED);
        metrics.answer(ofRule(EventMetric.MATCHED_EVENTS), new MetricAnswer.Unknown(Examples.DENIED));
        assertThat(finding(diagnose(), "doctor.letters.denied").args())
                .containsExactly(DEAD_LETTERS, "events:TestEventPattern");
        assertThat(finding(diagnose(), "doctor.matched.denied").args()).containsExactly("events:TestEventPattern");
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

    private Diagnosis diagnose() throws InterruptedException {
        AwsServices services = new AwsServices(
                events,
                buses,
                grants,
                TargetCatalog.empty(),
                _ -> key,
                letters,
                metrics,
                new ScriptedQuotas(),
                AwsSessions.services(events).capture());
        AwsSession session = AwsSessions.of(
                AwsSessions.ANN, AwsSessions.listed(List.of(Examples.BUS, Sessions.DEFAULT_BUS), List.of()), services);
        VerifyRule verify =
                new VerifyRule(events, new EventRuler(), new FakeTime(), IntendedRules.NONE, StandardFormat.ALL);
        return new DiagnoseRule(new DoctorAccess(
                        session,
                        Optional.empty(),
                        verify,
                        InstantSource.fixed(NOW),
                        new DoctorMemory(healthy, matches),
                        _ -> changed))
                .of(Examples.BUS, RULE.name(), KnownQueues.NONE, DoctorListener.NONE);
    }

    private void count(Duration ago, long sum) {
        metrics.sum(MetricQuery.eventsOf(Examples.BUS.name()), NOW.minus(ago), sum);
        ofRule(EventMetric.MATCHED_EVENTS, ago, sum);
        ofRule(EventMetric.INVOCATIONS, ago, sum);
    }

    private void ofRule(EventMetric metric, Duration ago, long sum) {
        metrics.sum(ofRule(metric), NOW.minus(ago), sum);
    }

    private static MetricQuery ofRule(EventMetric metric) {
        return MetricQuery.ofRule(metric, RULE);
    }

    private static DeadLetter letter(String ruleArn) {
        return new DeadLetter(
                Optional.of(NOW),
                Optional.of(ruleArn),
                Optional.of(TARGET.arn()),
                Optional.of("NO_PERMISSIONS"),
                Optional.of("not allowed"),
                Optional.empty(),
                Optional.empty());
    }

    private static Encryption ownKey(String actions) {
        return key("""
            {"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":[%s],"Resource":"*"}\
            """.formatted(actions));
    }

    private static Encryption key(String statements) {
        return new Encryption.OwnKey(new KeyState.Read(
                "arn:aws:kms:eu-central-1:111122223333:key/1",
                Policies.document("{\"Statement\":[" + statements + "]}")));
    }

    private static List<String> keys(Diagnosis diagnosis) {
        return diagnosis.findings().stream().map(Finding::key).toList();
    }

    private static Finding finding(Diagnosis diagnosis, String key) {
        return diagnosis.findings().stream()
                .filter(finding -> finding.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not among " + keys(diagnosis)));
    }
}
