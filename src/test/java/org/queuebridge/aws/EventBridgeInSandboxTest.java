package org.queuebridge.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoKeys;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.sandbox.http.Fault;

/** What the program is shipped with, as it is wired there, against the sandbox. */
class EventBridgeInSandboxTest {
    private static final String PARTNER_BUS = DemoAccount.EVENT_SOURCE;
    private static final int FASTER_THAN_TESTS = 1_000_000;
    private static final Target TARGET =
            new Target("ended", DemoRules.ENDED_QUEUE, Optional.of("arn:aws:iam::123456789012:role/r"));

    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.DEFAULT.withEventLimits(
                EventLimits.ofNewAccount().withCallsPerSecond(FASTER_THAN_TESTS)));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void connectingShowsAccountBusesAndSources() {
        AwsSession session = connect(DemoAccount.ACCESS_KEY_ID);

        assertThat(session)
                .returns(
                        DemoAccount.AWS_ACCOUNT,
                        connected -> connected.account().id())
                .returns(
                        DemoAccount.AWS_REGION, connected -> connected.account().region())
                .returns(
                        sandbox.awsUrl().toString(),
                        connected -> connected.account().endpoint())
                .returns(true, connected -> connected.account().loopback());
        assertThat(session.account().callerArn()).endsWith(":user/sandbox-admin");
        assertThat(session.listed().buses())
                .extracting(EventBus::name)
                .contains("default", PARTNER_BUS, DemoRules.RELAY_BUS);
        assertThat(session.listed().sources())
                .extracting(PartnerSource::name, PartnerSource::state)
                .contains(
                        tuple(PARTNER_BUS, PartnerSource.State.ACTIVE),
                        tuple(DemoRules.PENDING_SOURCE, PartnerSource.State.PENDING));
    }

    @ParameterizedTest
    @CsvSource({"AKIAUNKNOWN, AWS_KEY_UNKNOWN", DemoKeys.EXPIRED_KEY_ID + ", AWS_TOKEN_EXPIRED"})
    void wrongKeysAreSaid(String key, Reason reason) {
        assertThat(AwsFailureAssertions.of(() -> connect(key)))
                .isInstanceOf(Failure.SignIn.class)
                .returns(reason, Failure::reason);
    }

    @Test
    void aDeniedActionComesWithTheStatementThatAllowsIt() {
        EventBridge reader = connect(DemoKeys.READ_ONLY_KEY_ID).services().eventBridge();

        assertThat(AwsFailureAssertions.of(() -> put(reader, draft(PARTNER_BUS, "ended"))))
                .isInstanceOfSatisfying(Failure.Forbidden.class, denied -> {
                    assertThat(denied.permission()).isEqualTo("events:PutRule");
                    assertThat(denied.statement().orElseThrow())
                            .contains("\"Resource\":\"arn:aws:events:eu-central-1:123456789012:rule/" + PARTNER_BUS
                                    + "/ended\"");
                });
    }

    @ParameterizedTest
    @CsvSource({"default", DemoAccount.EVENT_SOURCE, DemoRules.RELAY_BUS})
    void aRuleIsMadeReadSwitchedAndDeleted(String bus) {
        EventBridge aws = connect(DemoAccount.ACCESS_KEY_ID).services().eventBridge();

        String arn = put(aws, draft(bus, "ended"));
        aws.putTargets(bus, "ended", List.of(TARGET));
        Rule expected = new Rule(
                "ended",
                bus,
                arn,
                Optional.of(draft(bus, "ended").pattern()),
                true,
                "Ended",
                Optional.empty(),
                Optional.empty());
        assertThat(aws.rule(bus, "ended")).contains(expected);
        assertThat(aws.rules(bus).items()).contains(expected);
        assertThat(aws.targets(bus, "ended")).containsExactly(TARGET);

        aws.disable(bus, "ended");
        assertThat(aws.rule(bus, "ended").orElseThrow().enabled()).isFalse();
        aws.enable(bus, "ended");
        assertThat(aws.rule(bus, "ended").orElseThrow().enabled()).isTrue();

        assertThat(AwsFailureAssertions.of(() -> aws.deleteRule(bus, "ended")).args())
                .containsExactly("Rule can't be deleted since it has targets.");
        aws.removeTargets(bus, "ended", List.of("ended"));
        aws.deleteRule(bus, "ended");
        aws.deleteRule(bus, "ended");
        assertThat(aws.rule(bus, "ended")).isEmpty();
    }

    @Test
    void everyPageOfManyRulesIsRead() {
        EventBridge aws = connect(DemoAccount.ACCESS_KEY_ID).services().eventBridge();
        IntStream.range(0, 250).forEach(i -> put(aws, draft("default", "rule-" + i)));

        assertThat(aws.rules("default").items())
                .extracting(Rule::name)
                .filteredOn(name -> name.startsWith("rule-"))
                .hasSize(250);
    }

    @Test
    void refusalsAreReported() {
        EventBridge aws = connect(DemoAccount.ACCESS_KEY_ID).services().eventBridge();
        List<Target> six = IntStream.range(0, 6)
                .mapToObj(i -> new Target("t-" + i, DemoRules.ENDED_QUEUE, Optional.empty()))
                .toList();
        put(aws, draft("default", "ended"));

        assertThat(AwsFailureAssertions.of(() -> aws.rules("nowhere"))).returns(Reason.AWS_NOT_FOUND, Failure::reason);
        assertThat(AwsFailureAssertions.of(() -> aws.rule("nowhere", "ended")))
                .returns(Reason.AWS_NOT_FOUND, Failure::reason);
        assertThat(AwsFailureAssertions.of(() -> put(aws, draft("default", "no spaces"))))
                .returns(Reason.AWS_INVALID, Failure::reason);
        assertThat(AwsFailureAssertions.of(() -> aws.putTargets("default", "ended", six)))
                .returns(Reason.AWS_LIMIT, Failure::reason);
        assertThat(AwsFailureAssertions.of(() -> aws.testPattern("{\"source\":7}", "{}")))
                .returns(Reason.AWS_PATTERN_INVALID, Failure::reason);
        assertThat(AwsFailureAssertions.of(() -> aws.disable(PARTNER_BUS, "events-bridge-managed")))
                .returns(Reason.AWS_MANAGED_RULE, Failure::reason);
    }

    @Test
    void temporaryFaultsAreRetried() {
        EventBridge aws = connect(DemoAccount.ACCESS_KEY_ID).services().eventBridge();
        sandbox.faults().next("ListRules", 1, new Fault.Throttled(0));
        sandbox.faults().next("ListRules", 1, new Fault.Cut());

        assertThat(aws.rules(PARTNER_BUS).items()).isNotEmpty();
    }

    @Test
    void failedEntriesAreSentAgainAndThenAFailure() {
        EventBridge aws = connect(DemoAccount.ACCESS_KEY_ID).services().eventBridge();
        put(aws, draft("default", "ended"));
        sandbox.faults().next("PutTargets", 5, new Fault.FailedEntries());

        assertThat(AwsFailureAssertions.of(() -> aws.putTargets("default", "ended", List.of(TARGET))))
                .returns(Reason.AWS_ENTRIES_FAILED, Failure::reason);
        assertThat(aws.targets("default", "ended")).isEmpty();

        sandbox.faults().next("PutTargets", 4, new Fault.FailedEntries());
        aws.putTargets("default", "ended", List.of(TARGET));
        assertThat(aws.targets("default", "ended")).containsExactly(TARGET);
    }

    @ParameterizedTest
    @CsvSource({"genesys.cloud, true", "somebody.else, false"})
    void awsItselfTriesAPattern(String source, boolean matches) {
        EventBridge aws = connect(DemoAccount.ACCESS_KEY_ID).services().eventBridge();

        assertThat(aws.testPattern("{\"source\":[\"genesys.cloud\"]}", """
            {"id":"1","source":"%s","detail-type":"t","account":"123456789012","region":"eu-central-1",\
            "time":"2026-01-01T00:00:00Z","resources":[],"detail":{}}\
            """.formatted(source)))
                .isEqualTo(matches);
    }

    private AwsSession connect(String key) {
        return SandboxSession.of(sandbox, key, AwsStub.hasty());
    }

    private static String put(EventBridge events, RuleDraft draft) {
        return events.putRule(draft.key(), draft.fields(), Map.of());
    }

    private static RuleDraft draft(String bus, String name) {
        return new RuleDraft(
                name, bus, "{\"source\":[\"genesys.cloud\"]}", "Ended", true, Optional.empty(), List.of(TARGET));
    }
}
