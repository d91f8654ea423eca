package org.queuebridge.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.queuebridge.changes.TargetCatalog;
import org.queuebridge.changes.permission.InMemoryGrants;
import org.queuebridge.connect.AwsServices;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.AwsSessions;
import org.queuebridge.doctor.healthy.DoctorMemory;
import org.queuebridge.doctor.healthy.InMemoryHealthyRuns;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.KeyState;
import org.queuebridge.domain.permission.policy.Policies;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.matching.EventRuler;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.MetricQuery;
import org.queuebridge.metrics.ScriptedMetrics;
import org.queuebridge.metrics.quota.ScriptedQuotas;
import org.queuebridge.net.FakeTime;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.Examples;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.rules.InMemoryEventBuses;
import org.queuebridge.rules.deadletter.DeadLetter;
import org.queuebridge.rules.deadletter.InMemoryDeadLetters;
import org.queuebridge.rules.seen.FirstMatches;
import org.queuebridge.rules.verify.IntendedRules;
import org.queuebridge.rules.verify.VerifyRule;
import org.queuebridge.ui.session.Sessions;

/** A rule of which everything is right, and what each test changes of it. */
abstract class LiveRungsFixture {
    static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    static final RuleKey RULE = new RuleKey(Examples.BUS.name(), Examples.NAME);
    static final String DEAD_LETTERS = "arn:aws:sqs:eu-central-1:111122223333:failed";
    private static final String OPEN = """
        {"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}\
        """;
    static final Target TARGET = new Target(
            "t1",
            Examples.SQS.arn(),
            Optional.empty(),
            Json.obj("DeadLetterConfig", Json.obj("Arn", new Json.Str(DEAD_LETTERS))));

    final InMemoryEventBridge events = new InMemoryEventBridge();
    final InMemoryEventBuses buses = new InMemoryEventBuses();
    final InMemoryDeadLetters letters = new InMemoryDeadLetters();
    final ScriptedMetrics metrics = new ScriptedMetrics();
    final InMemoryGrants grants = new InMemoryGrants();
    final InMemoryHealthyRuns healthy = new InMemoryHealthyRuns();
    private final FirstMatches matches = FirstMatches.forgetful();
    Encryption key = Encryption.NONE;
    Optional<Instant> changed = Optional.empty();

    @BeforeEach
    void allIsFine() {
        events.sources =
                () -> List.of(new PartnerSource(Examples.BUS.name(), PartnerSource.State.ACTIVE, Optional.empty()));
        events.holding(Examples.billing(), TARGET);
        grants.holding(TARGET.arn(), OPEN).holding(DEAD_LETTERS, OPEN);
    }

    Diagnosis diagnose() throws InterruptedException {
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

    void count(Duration ago, long sum) {
        metrics.sum(MetricQuery.eventsOf(Examples.BUS.name()), NOW.minus(ago), sum);
        ofRule(EventMetric.MATCHED_EVENTS, ago, sum);
        ofRule(EventMetric.INVOCATIONS, ago, sum);
    }

    void ofRule(EventMetric metric, Duration ago, long sum) {
        metrics.sum(ofRule(metric), NOW.minus(ago), sum);
    }

    static MetricQuery ofRule(EventMetric metric) {
        return MetricQuery.ofRule(metric, RULE);
    }

    static DeadLetter letter(String ruleArn) {
        return letter(ruleArn, "NO_PERMISSIONS", NOW);
    }

    static DeadLetter letter(String ruleArn, String code, Instant sent) {
        return new DeadLetter(
                Optional.of(sent),
                Optional.of(ruleArn),
                Optional.of(TARGET.arn()),
                Optional.of(code),
                Optional.of("not allowed"),
                Optional.empty(),
                Optional.empty());
    }

    static Encryption ownKey(String actions) {
        return key("""
            {"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":[%s],"Resource":"*"}\
            """.formatted(actions));
    }

    static Encryption key(String statements) {
        return new Encryption.OwnKey(new KeyState.Read(
                "arn:aws:kms:eu-central-1:111122223333:key/1",
                Policies.document("{\"Statement\":[" + statements + "]}")));
    }

    static List<String> keys(Diagnosis diagnosis) {
        return diagnosis.findings().stream().map(Finding::key).toList();
    }

    static Finding finding(Diagnosis diagnosis, String key) {
        return diagnosis.findings().stream()
                .filter(finding -> finding.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not among " + keys(diagnosis)));
    }
}
