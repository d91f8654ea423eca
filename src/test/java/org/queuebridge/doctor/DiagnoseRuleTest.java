package org.queuebridge.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.evidence.LiveFinding;
import org.queuebridge.doctor.healthy.DoctorMemory;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.matching.EventRuler;
import org.queuebridge.net.FakeTime;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.Examples;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.rules.seen.FirstMatch;
import org.queuebridge.rules.seen.SeenBus;
import org.queuebridge.rules.verify.IntendedRules;
import org.queuebridge.rules.verify.VerifyRule;
import org.queuebridge.ui.session.Sessions;
import org.queuebridge.words.FindingWords;

/** The way of an event, with one fault at a time: it is named first, whatever else is fine. */
class DiagnoseRuleTest {
    private static final String USER_END = "v2.detail.events.conversation.{id}.user.end";
    private static final String RULE = "ended";
    private static final Failure DENIED = new Failure.Forbidden(
            Reason.GENESYS_PERMISSION,
            List.of("integrations:integration:view"),
            Evidence.NONE,
            "integrations:integration:view",
            Optional.empty());

    private final InMemoryGenesysCloud cloud = new InMemoryGenesysCloud();
    private final InMemoryEventBridge aws = new InMemoryEventBridge();
    private final DoctorMemory memory = DoctorMemory.forgetful();
    private Optional<GenesysSession> genesys = Optional.empty();

    @BeforeEach
    void allIsFine() {
        genesys = Optional.of(Sessions.genesys(cloud));
        cloud.integrations(() -> List.of(integration("111122223333", List.of(), true, "ACTIVE")));
        cloud.eventBridgeTopics(() -> Set.of(USER_END));
        aws.sources = () -> List.of(source(PartnerSource.State.ACTIVE));
    }

    @Test
    void aWayWithoutFaultIsSaidToHaveNone() throws Exception {
        Diagnosis diagnosis = diagnose();

        assertThat(keys(diagnosis))
                .startsWith(
                        "doctor.organization.pass",
                        "doctor.integration.pass",
                        "doctor.destination.pass",
                        "doctor.topics.any",
                        "doctor.source.pass",
                        "doctor.bus.pass");
        assertThat(diagnosis.findings().subList(0, 6))
                .extracting(Finding::verdict)
                .doesNotContain(Verdict.FAIL);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        999988887777 | true  | ACTIVE     | doctor.destination.other
        111122223333 | false | INACTIVE   | doctor.integration.disabled
        111122223333 | true  | ERROR      | doctor.integration.failed
        111122223333 | true  | INACTIVE   | doctor.integration.failed
        """, delimiter = '|')
    void faultsOfTheIntegrationAreFirst(String account, boolean enabled, String state, String first) throws Exception {
        cloud.integrations(() -> List.of(integration(account, List.of(), enabled, state)));

        assertThat(diagnose().firstFault()).map(rung -> rung.finding().key()).contains(first);
    }

    @Test
    void aBusWithoutIntegrationReceivesNothing() throws Exception {
        cloud.integrations(List::of);

        assertThat(diagnose().firstFault()).map(rung -> rung.finding().key()).contains("doctor.integration.none");
    }

    @Test
    void whatMayNotBeReadIsNeverFine() throws Exception {
        cloud.integrations(() -> {
            throw new FailureException(DENIED);
        });
        cloud.eventBridgeTopics(() -> {
            throw new FailureException(DENIED);
        });
        aws.sources = () -> {
            throw new FailureException(Examples.DENIED);
        };

        assertThat(diagnose().findings())
                .filteredOn(finding -> finding.key().matches("doctor\\.(integration|source)\\..*"))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN));
    }

    @Test
    void withoutGenesysCloudTheRestIsStillChecked() throws Exception {
        genesys = Optional.empty();

        assertThat(keys(diagnose())).startsWith("doctor.organization.unknown", "doctor.source.pass");
    }

    @Test
    void anotherOrganizationIsNamed() throws Exception {
        genesys = Optional.of(Sessions.genesys("another", cloud));

        assertThat(diagnose().firstFault()).map(rung -> rung.finding().key()).contains("doctor.organization.other");
    }

    @ParameterizedTest
    @CsvSource({"PENDING, doctor.source.pending", "DELETED, doctor.source.deleted"})
    void aSourceThatIsNotActiveDropsEvents(PartnerSource.State state, String first) throws Exception {
        aws.sources = () -> List.of(source(state));

        assertThat(diagnose().firstFault()).map(rung -> rung.finding().key()).contains(first);
    }

    @Test
    void theRuleIsReadOnce() throws Exception {
        diagnose();

        assertThat(aws.calls()).containsOnlyOnce("rule " + RULE);
    }

    @Test
    void theRuleIsTheNextToBeAtFault() throws Exception {
        assertThat(diagnose().firstFault())
                .as("the bus has no such rule")
                .map(rung -> rung.finding().key())
                .contains("exists.fail");
    }

    @Test
    void whatWasCapturedIsEvidenceForThePatternAsItIs() throws Exception {
        aws.putRule(
                new RuleKey(Sessions.PARTNER_BUS.name(), Examples.NAME),
                Examples.billing().fields(),
                Map.of());
        String pattern = Examples.billing().pattern().orElseThrow();
        remember(Examples.NAME, pattern);
        assertThat(diagnose(Examples.NAME).findings())
                .filteredOn(finding -> finding.is(LiveFinding.MATCHED_SEEN))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
                    assertThat(FindingWords.of(finding).title()).endsWith("was captured 2026-10-14 09:42.");
                    assertThat(FindingWords.of(finding).evidence().toString()).contains("not that a target got");
                });
        remember(Examples.NAME, pattern.replace("source", "Source"));
        assertThat(keys(diagnose(Examples.NAME))).doesNotContain(LiveFinding.MATCHED_SEEN.key());
    }

    private void remember(String rule, String pattern) {
        SeenBus bus = Sessions.aws(aws, Sessions.PARTNER_BUS).account().seenBus(Sessions.PARTNER_BUS.name());
        Instant at = LocalDateTime.of(2026, 10, 14, 9, 42)
                .atZone(ZoneId.systemDefault())
                .toInstant();
        memory.matches().change(bus, _ -> Map.of(rule, new FirstMatch(at, pattern)));
    }

    private Diagnosis diagnose() throws InterruptedException {
        return diagnose(RULE);
    }

    private Diagnosis diagnose(String rule) throws InterruptedException {
        AwsSession session = Sessions.aws(aws, Sessions.PARTNER_BUS);
        VerifyRule verify = new VerifyRule(
                aws, new EventRuler(), new FakeTime(), IntendedRules.NONE, List.of(StandardFormat.values()));
        return new DiagnoseRule(new DoctorAccess(
                        session, genesys, verify, InstantSource.system(), memory, _ -> Optional.empty()))
                .of(Sessions.PARTNER_BUS, rule, KnownQueues.NONE, DoctorListener.NONE);
    }

    private static List<String> keys(Diagnosis diagnosis) {
        return diagnosis.findings().stream().map(Finding::key).toList();
    }

    private static EventBridgeIntegration integration(
            String account, List<String> topics, boolean enabled, String state) {
        return new EventBridgeIntegration(
                "i1", "To AWS", Sessions.PARTNER_BUS.shortName(), account, Sessions.REGION, topics, enabled, state, "");
    }

    private static PartnerSource source(PartnerSource.State state) {
        return new PartnerSource(Sessions.PARTNER_BUS.name(), state, Optional.of(Instant.EPOCH));
    }
}
