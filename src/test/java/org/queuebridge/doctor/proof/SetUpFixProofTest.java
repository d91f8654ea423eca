package org.queuebridge.doctor.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.changes.Accident;
import org.queuebridge.changes.SetUpResult;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.journal.Journals;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.connect.ChangeUseCases;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.connect.SignedInGenesys;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.doctor.fix.DoctorFixes;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.doctor.fix.setup.PlanSetUpFix;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.IntegrationName;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.net.FakeTime;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoQueues;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.genesys.GenesysEvent;
import org.queuebridge.storage.FileJournal;

/**
 * The doctor names the fault of the set-up, its fix is applied over both protocols, an event arrives, and undo undoes.
 */
class SetUpFixProofTest {
    private static final EventBus BUS = ProofSandbox.bus(DemoAccount.EVENT_SOURCE);

    @AutoClose
    private final ProofSandbox proof = new ProofSandbox();

    @TempDir
    private Path folder;

    SetUpFixProofTest() throws Exception {}

    @ParameterizedTest
    @CsvSource({"topic-missing, doctor.topics.missing", "integration-disabled, doctor.integration.disabled"})
    void anIntegrationThatIsMendedSendsEventsAndStaysSoForOtherRules(String scenario, String fault) throws Exception {
        proof.sandbox.scenarios().begin(scenario);
        assertThat(arrived()).as("while in the fault").isZero();

        assertThat(apply(plan(fault))).isInstanceOf(SetUpResult.Done.class);

        assertThat(arrived()).as("once it is fixed").isPositive();
        assertThatExceptionOfType(FailureException.class)
                .as("other rules need it by now")
                .isThrownBy(this::undo)
                .satisfies(e -> assertThat(e.failure().args().getLast()).contains("genesys-ended-billing"));
    }

    @Test
    void aTopicThatNoRuleNeedsIsAddedAndRemovedAgain() throws Exception {
        GenesysSession genesys = proof.signIn();
        List<String> before = topics(genesys);
        String topic = "v2.detail.events.conversation.{id}.outbound";

        assertThat(apply(changes(genesys).settingUp(proof.aws()).addTopics(BUS, List.of(topic), Optional.empty())))
                .isInstanceOf(SetUpResult.Done.class);
        assertThat(topics(genesys)).contains(topic).containsAll(before);
        assertThat(undo()).isInstanceOf(SetUpResult.Done.class);

        assertThat(topics(genesys)).containsExactlyElementsOf(before);
    }

    private static List<String> topics(GenesysSession genesys) {
        return genesys.cloud().integrations().stream()
                .filter(each -> each.suffix().equals(BUS.shortName()))
                .findFirst()
                .orElseThrow()
                .topics();
    }

    @Test
    void aPendingSourceGetsItsBusAndUndoMakesItPendingAgain() throws Exception {
        proof.sandbox.scenarios().begin("source-pending");

        assertThat(apply(plan("doctor.source.pending"))).isInstanceOf(SetUpResult.Done.class);

        assertThat(proof.aws().services().buses().bus(BUS.name())).isPresent();
        assertThat(keys()).contains("doctor.source.pass");
        assertThat(undo()).isInstanceOf(SetUpResult.Done.class);
        assertThat(keys()).contains("doctor.source.pending");
    }

    @Test
    void anIntegrationThatWasMissingIsCreatedAndStaysWhileRulesNeedIt() throws Exception {
        proof.sandbox.scenarios().begin("integration-missing");
        assertThat(arrived()).as("while in the fault").isZero();

        assertThat(apply(plan("doctor.integration.none"))).isInstanceOf(SetUpResult.Done.class);

        assertThat(arrived()).as("once it is fixed").isPositive();
        assertThat(topics(proof.signIn()))
                .contains("v2.detail.events.conversation.{id}.user.end")
                .allMatch(topic -> topic.startsWith("v2.detail.events.conversation."));
        assertThatExceptionOfType(FailureException.class)
                .isThrownBy(this::undo)
                .satisfies(e -> assertThat(e.failure().args().getLast()).contains("genesys-ended-billing"));
    }

    @Test
    void anIntegrationThatNoRuleNeedsIsDeletedAgain() throws Exception {
        GenesysSession genesys = proof.signIn();
        List<IntegrationName> before = genesys.cloud().integrationNames();
        EventBus quality = ProofSandbox.bus(DemoRules.PENDING_SOURCE);
        List<String> topics = List.of("v2.detail.events.conversation.{id}.acd.end");
        ChangePlan plan = changes(genesys).settingUp(proof.aws()).createIntegration(quality, topics, Optional.empty());

        assertThat(apply(plan)).isInstanceOf(SetUpResult.Done.class);
        assertThat(genesys.cloud().integrationNames()).hasSize(before.size() + 1);
        assertThat(undo()).isInstanceOf(SetUpResult.Done.class);

        assertThat(genesys.cloud().integrationNames()).isEqualTo(before);
    }

    /** Each other kill is finished, the rest undone; both at each of them is tested without HTTP. */
    @Test
    void anIntegrationWhoseCreationIsKilledIsFinishedOrUndone() throws Exception {
        EventBus quality = ProofSandbox.bus(DemoRules.PENDING_SOURCE);
        List<IntegrationName> before = proof.signIn().cloud().integrationNames();
        int clean = 0;
        for (int point = 0; point < KilledCloud.POINTS; point++) {
            UndoOrFinish then = point % 2 == 0 ? UndoOrFinish.UNDO : UndoOrFinish.FINISH;
            GenesysSession killed = KilledCloud.at(point, proof.signIn());
            ChangePlan plan = changes(killed)
                    .settingUp(proof.aws())
                    .createIntegration(
                            quality, List.of("v2.detail.events.conversation.{id}.acd.end"), Optional.empty());
            assertThatThrownBy(() -> changes(killed).changing(proof.aws()).apply(plan, ApplyProgress.nobody()))
                    .isInstanceOf(Accident.Killed.class);
            assertThat(Journals.entries(journal()).getFirst().pending())
                    .as("said at the next start")
                    .isTrue();
            follow(then);
            if (then == UndoOrFinish.FINISH) {
                assertThat(proof.signIn().cloud().integrations())
                        .anyMatch(each -> each.suffix().equals(quality.shortName()) && each.enabled());
                follow(UndoOrFinish.UNDO);
            }
            clean += proof.signIn().cloud().integrationNames().equals(before) ? 1 : 0;
        }
        assertThat(clean).isEqualTo(KilledCloud.POINTS);
    }

    /** Where nothing was made, there is nothing to undo. */
    private void follow(UndoOrFinish then) throws InterruptedException {
        ChangeUseCases changes = changes(proof.signIn());
        JournalEntry entry = Journals.entries(journal()).getFirst();
        ChangePlan plan = changes.following(proof.aws(), entry, then).plan();
        if (plan.setUp().isPresent()) {
            assertThat(changes.changing(proof.aws())
                            .follow(entry, then, plan, ApplyProgress.nobody())
                            .setUp())
                    .containsInstanceOf(SetUpResult.Done.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"events:CreateEventBus", "events:TagResource", "events:DescribeEventSource"})
    void aRightOfAwsThatIsMissingIsNamed(String right) throws Exception {
        proof.sandbox.scenarios().begin("source-pending");
        ChangePlan plan = plan("doctor.source.pending");
        proof.sandbox.scenarios().begin("missing-right:" + right);

        assertThat(apply(plan))
                .isInstanceOfSatisfying(
                        SetUpResult.Failed.class,
                        failed -> assertThat(failed.why())
                                .isInstanceOfSatisfying(
                                        Failure.Forbidden.class,
                                        why -> assertThat(why.permission()).isEqualTo(right)));
    }

    @Test
    void aClientThatMayNotEditIntegrationsIsToldSo() throws Exception {
        proof.sandbox.scenarios().begin("topic-missing");
        ChangePlan plan = plan("doctor.topics.missing");
        proof.sandbox.scenarios().begin("missing-right:integrations:integration:edit");

        assertThat(apply(plan))
                .isInstanceOfSatisfying(
                        SetUpResult.Failed.class,
                        failed -> assertThat(failed.why())
                                .isInstanceOfSatisfying(
                                        Failure.Forbidden.class,
                                        why -> assertThat(why.permission())
                                                .isEqualTo("integrations:integration:edit")));
    }

    private ChangePlan plan(String fault) throws InterruptedException {
        DoctorFixes fixes = new DoctorFixes(BUS, Optional.of(ProofSandbox.RULE));
        DoctorFix fix = proof.diagnose(BUS).findings().stream()
                .filter(finding -> finding.key().equals(fault))
                .findFirst()
                .flatMap(fixes::of)
                .orElseThrow();
        GenesysSession genesys = proof.signIn();
        FixPlan plan = new PlanSetUpFix(changes(genesys).settingUp(proof.aws()), Optional.of(genesys), true)
                .of((DoctorFix.OfSetUp) fix);
        return ((FixPlan.Planned) plan).plan();
    }

    private SetUpResult apply(ChangePlan plan) throws InterruptedException {
        return changes(proof.signIn())
                .changing(proof.aws())
                .apply(plan, ApplyProgress.nobody())
                .setUp()
                .orElseThrow();
    }

    /** As a program does that knows nothing of the one before. */
    private SetUpResult undo() throws InterruptedException {
        ChangeUseCases changes = changes(proof.signIn());
        JournalEntry entry = Journals.entries(journal()).getFirst();
        ChangePlan plan =
                changes.following(proof.aws(), entry, UndoOrFinish.UNDO).plan();
        return changes.changing(proof.aws())
                .follow(entry, UndoOrFinish.UNDO, plan, ApplyProgress.nobody())
                .setUp()
                .orElseThrow();
    }

    private ChangeUseCases changes(GenesysSession genesys) {
        return new ChangeUseCases(new FakeTime(), journal(), List::of, new SignedInGenesys(() -> Optional.of(genesys)));
    }

    private Journal journal() {
        return new FileJournal(folder, () -> Instant.EPOCH);
    }

    private List<String> keys() throws InterruptedException {
        return proof.diagnose(BUS).findings().stream()
                .map(finding -> finding.key())
                .toList();
    }

    private int arrived() {
        return proof.sandbox
                .genesys()
                .happen(GenesysEvent.of("user.end", "c0ffee", DemoQueues.id("Support EN"), Instant.now()));
    }
}
