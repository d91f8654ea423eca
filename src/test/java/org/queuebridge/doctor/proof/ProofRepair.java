package org.queuebridge.doctor.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.doctor.Rung;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.doctor.fix.DoctorFixes;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.doctor.fix.steps.FixStep;
import org.queuebridge.doctor.fix.steps.FixSteps;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.rules.verify.Findings;
import org.queuebridge.sandbox.demo.DemoAccount;

/** Takes faults back as a person does who presses the button of the first one, and looks again. */
final class ProofRepair {
    /** Two faults, and what a fix may bring to light. */
    private static final int MOST_FIXES = 5;

    private static final EventBus HOME = ProofSandbox.bus(DemoAccount.EVENT_SOURCE);

    private final ProofSandbox proof;
    private final ProofShell shell;
    private EventBus bus;

    /**
     * Repairs nothing yet.
     *
     * @param bus where the rule is looked for
     * @param shell runs the lines of steps
     */
    ProofRepair(ProofSandbox proof, String bus, ProofShell shell) {
        this.proof = proof;
        this.shell = shell;
        this.bus = ProofSandbox.bus(bus);
    }

    /**
     * Begins the faults and takes them back.
     *
     * @param named the finding that is to be named first
     * @param scenarios in the order in which they are begun
     * @return what went wrong; empty where an event arrives in the end
     */
    Optional<String> repair(String named, List<String> scenarios) throws IOException, InterruptedException {
        ProofVisit before = proof.visit();
        RuleImage rule = before.rule(HOME).orElseThrow();
        before.known();
        scenarios.forEach(proof.sandbox.scenarios()::begin);
        if (proof.delivers()) {
            return Optional.of("an event arrives in spite of it");
        }
        List<String> fixed = new ArrayList<>();
        for (int i = 0; i < MOST_FIXES && !proof.delivers(); i++) {
            Optional<String> problem = fixFirst(rule, fixed);
            if (problem.isPresent()) {
                return Optional.of(String.join(", ", fixed) + " then " + problem.get());
            }
        }
        if (!fixed.getFirst().equals(named)) {
            return Optional.of("the first was " + fixed.getFirst());
        }
        return proof.delivers() ? Optional.empty() : Optional.of(fixed + ", and still nothing arrives");
    }

    private Optional<String> fixFirst(RuleImage rule, List<String> fixed) throws IOException, InterruptedException {
        ProofVisit visit = proof.visit();
        Optional<Rung> first = visit.diagnose(bus).firstFault();
        if (first.isEmpty()) {
            return Optional.of("no fault is named");
        }
        String key = first.get().finding().key();
        fixed.add(key);
        if (key.equals("exists.fail")) {
            // With its bus the rule was deleted; the doctor cannot bring back what nobody kept.
            return visit.restore(rule) ? Optional.empty() : Optional.of("the rule cannot be made again");
        }
        Finding finding = first.get().finding();
        Optional<DoctorFix> fix = new DoctorFixes(bus, Optional.of(ProofSandbox.RULE)).of(finding);
        return switch (fix.orElse(null)) {
            case DoctorFix.ByPlan byPlan -> {
                FixPlan plan = visit.plan(byPlan);
                if (byPlan instanceof DoctorFix.MoveToBus) {
                    bus = HOME;
                }
                yield switch (plan) {
                    case FixPlan.Planned planned ->
                        visit.apply(planned.plan()) ? Optional.empty() : Optional.of("the fix was not done");
                    case FixPlan.ByHand(var steps) -> followed(new ProofHands(proof, bus, shell).follow(steps));
                    case FixPlan.Edit _ -> byHand(rule, finding);
                    case FixPlan.NotPossible(var why) -> Optional.of("not possible: " + why);
                };
            }
            case DoctorFix.ByHand(List<FixStep> steps) -> followed(new ProofHands(proof, bus, shell).follow(steps));
            case null -> Optional.of("there is no fix");
        };
    }

    /** The editor opens: the person selects what the rule had, or creates it again as the steps say. */
    private Optional<String> byHand(RuleImage rule, Finding finding) throws IOException, InterruptedException {
        ProofHands person = new ProofHands(proof, bus, shell);
        if (finding.is(Findings.TARGET_FAIL)) {
            return followed(person.select(rule.targets()));
        }
        List<FixStep> steps = new FixSteps(bus, Optional.of(ProofSandbox.RULE)).of(finding);
        return followed(!steps.isEmpty() && person.follow(steps));
    }

    private static Optional<String> followed(boolean done) {
        return done ? Optional.empty() : Optional.of("the steps cannot be followed");
    }
}
