package org.queuebridge.doctor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.Samples;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.connect.ChangeUseCases;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.connect.SignedInGenesys;
import org.queuebridge.doctor.Rung;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.doctor.fix.DoctorFixes;
import org.queuebridge.doctor.fix.rule.PlanRuleFix;
import org.queuebridge.doctor.fix.rule.RuleFixPlan;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.net.FakeTime;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.queues.memory.QueueMemory;
import org.queuebridge.queues.memory.QueueMemoryKeeper;
import org.queuebridge.queues.memory.RememberQueues;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.task.StopRequest;

/** The doctor names the fault of a rule, its fix is applied as planned, and an event arrives. */
class RuleFixProofTest {
    @AutoClose
    private final ProofSandbox proof = new ProofSandbox();

    private final Map<String, QueueMemory> memory = new HashMap<>();
    private final QueueMemoryKeeper keeper = (organization, change) ->
            memory.merge(organization, change.apply(QueueMemory.EMPTY), (before, _) -> change.apply(before));

    RuleFixProofTest() throws Exception {}

    @ParameterizedTest
    @CsvSource({
        "rule-disabled, EnableRule",
        "rule-on-wrong-bus, MoveToBus",
        "queue-gone, SwapQueues",
        "target-policy-missing, AllowDelivery"
    })
    void theFixOfAFaultLetsAnEventArrive(String scenario, String fix) throws Exception {
        GenesysSession genesys = proof.signIn();
        known(genesys);
        proof.sandbox.scenarios().begin(scenario);
        KnownQueues known = known(genesys);
        EventBus bus =
                ProofSandbox.bus(scenario.equals("rule-on-wrong-bus") ? DemoRules.RELAY_BUS : DemoAccount.EVENT_SOURCE);
        int before = arrived(known);

        DoctorFix.OfRule offered = fixes(bus).getFirst();
        assertThat(offered.getClass().getSimpleName()).isEqualTo(fix);
        apply(offered, genesys, known);

        assertThat(before).as("while in the fault").isZero();
        assertThat(arrived(known)).as("once it is fixed").isEqualTo(1);
    }

    private List<DoctorFix.OfRule> fixes(EventBus bus) throws InterruptedException {
        DoctorFixes fixes = new DoctorFixes(bus, Optional.of(ProofSandbox.RULE));
        List<DoctorFix.OfRule> all = new ArrayList<>();
        for (Rung rung : proof.diagnose(bus).rungs()) {
            fixes.of(rung.finding())
                    .filter(DoctorFix.OfRule.class::isInstance)
                    .map(DoctorFix.OfRule.class::cast)
                    .ifPresent(all::add);
        }
        return all;
    }

    private void apply(DoctorFix.OfRule fix, GenesysSession genesys, KnownQueues known) throws InterruptedException {
        ChangeUseCases changes = new ChangeUseCases(
                new FakeTime(), new MemoryJournal(), List::of, new SignedInGenesys(() -> Optional.of(genesys)));
        RuleFixPlan plan =
                new PlanRuleFix(proof.aws(), Optional.of(genesys), changes, StandardFormat.ALL, known).of(fix);
        assertThat(plan).isInstanceOf(RuleFixPlan.Planned.class);
        assertThat(changes.changing(proof.aws())
                        .apply(((RuleFixPlan.Planned) plan).plan(), new ApplyProgress((_, _) -> {}, StopRequest.NEVER))
                        .complete())
                .isTrue();
    }

    private KnownQueues known(GenesysSession genesys) {
        List<Queue> all = genesys.cloud().queues(1, 100).queues();
        return new RememberQueues(keeper, InstantSource.system()).all(genesys.organizationId(), all);
    }

    /** How many events of a queue of the rule arrive at its target. */
    private int arrived(KnownQueues known) {
        String queue = known.byId().values().stream()
                .filter(each -> each.name().equals("Support DE"))
                .map(Queue::id)
                .findFirst()
                .orElseThrow();
        var inbox = proof.sandbox.events().inbox(DemoRules.ENDED_QUEUE);
        inbox.clear();
        proof.sandbox
                .events()
                .publish(
                        DemoAccount.EVENT_SOURCE,
                        Samples.event("user-end-acd").replace("d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10", queue));
        return inbox.messages().size();
    }
}
