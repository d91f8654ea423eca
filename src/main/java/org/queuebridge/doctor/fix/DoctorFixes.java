package org.queuebridge.doctor.fix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.doctor.DoctorFinding;
import org.queuebridge.doctor.FindingKinds;
import org.queuebridge.doctor.fix.steps.FixStep;
import org.queuebridge.doctor.fix.steps.FixSteps;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.pattern.bus.FlawKind;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.verify.Findings;

/**
 * Says which finding of the doctor has which fix.
 *
 * @param bus the examined bus
 * @param rule the examined rule; empty where only the bus was examined
 */
public record DoctorFixes(EventBus bus, Optional<String> rule) {
    /** The flaws of a pattern that is for another bus. */
    private static final Set<String> OF_ANOTHER_BUS =
            Set.of(FlawKind.OTHER_SOURCE.name(), FlawKind.OTHER_ORGANIZATION.name(), FlawKind.FORMAT_NOT_ON_BUS.name());

    /** The fix of a finding: a plan, or else what a person can do; empty where there is neither. */
    public Optional<DoctorFix> of(Finding finding) {
        return byPlan(finding).<DoctorFix>map(fix -> fix).or(() -> byHand(finding));
    }

    private Optional<DoctorFix> byHand(Finding finding) {
        List<FixStep> steps = new FixSteps(bus, rule).of(finding);
        return steps.isEmpty() ? Optional.empty() : Optional.of(new DoctorFix.ByHand(steps));
    }

    private Optional<DoctorFix.ByPlan> byPlan(Finding finding) {
        return switch (FindingKinds.of(finding).orElse(null)) {
            case DoctorFinding found ->
                setUp(found, finding).or(() -> ruleKey().flatMap(key -> rule(found, finding, key)));
            case Findings found -> ruleKey().flatMap(key -> rule(found, finding, key));
            case null, default -> Optional.empty();
        };
    }

    private Optional<DoctorFix.ByPlan> setUp(DoctorFinding found, Finding finding) {
        return switch (found) {
            case SOURCE_PENDING -> Optional.of(new DoctorFix.CreateBus(bus));
            case INTEGRATION_NONE -> Optional.of(new DoctorFix.CreateIntegration(bus, Optional.empty(), rule));
            case DESTINATION_OTHER ->
                Optional.of(new DoctorFix.CreateIntegration(
                        bus, Optional.of(String.join(", ", finding.args().subList(0, 2))), rule));
            case INTEGRATION_DISABLED -> Optional.of(new DoctorFix.AddTopics(bus, List.of(), rule));
            case TOPICS_MISSING -> Optional.of(new DoctorFix.AddTopics(bus, finding.evidence(), rule));
            default -> Optional.empty();
        };
    }

    private static Optional<DoctorFix.ByPlan> rule(DoctorFinding found, Finding finding, RuleKey key) {
        return switch (found) {
            case RULE_ELSEWHERE ->
                Optional.of(new DoctorFix.MoveToBus(new RuleKey(finding.args().getLast(), key.name())));
            case TRANSPORT_MISSING -> Optional.of(new DoctorFix.CorrectTopics(key, finding.evidence()));
            case RULE_WRONG_BUS -> Optional.of(new DoctorFix.MoveToBus(key));
            case INPUT_NOT_JSON, INPUT_MISSING ->
                Optional.of(new DoctorFix.CorrectInput(key, finding.args().getFirst()));
            case DELIVERY_GONE ->
                Optional.of(new DoctorFix.CorrectArn(key, finding.args().getFirst()));
            case DEAD_LETTERS_NONE ->
                Optional.of(new DoctorFix.AddDeadLetterQueue(key, finding.args().getFirst()));
            case DELIVERY_FAIL, DEAD_LETTERS_FAIL ->
                Optional.of(new DoctorFix.AllowDelivery(key, finding.args().getFirst()));
            default -> Optional.empty();
        };
    }

    private static Optional<DoctorFix.ByPlan> rule(Findings found, Finding finding, RuleKey key) {
        return switch (found) {
            case ENABLED_FAIL, ENABLED_OFF -> Optional.of(new DoctorFix.EnableRule(key));
            case TARGET_FAIL -> Optional.of(new DoctorFix.AddTarget(key));
            case QUEUES_MISSING ->
                Optional.of(new DoctorFix.SwapQueues(
                        key, finding.evidence().stream().map(KnownQueues::idIn).toList()));
            case MATCHABLE_FAIL ->
                Optional.of(onWrongBus(finding) ? new DoctorFix.MoveToBus(key) : new DoctorFix.EditPattern(key));
            case MATCHABLE_UNKNOWN ->
                onWrongBus(finding) ? Optional.of(new DoctorFix.MoveToBus(key)) : Optional.empty();
            case EVENTS_LOCAL_FAIL, EVENTS_AWS_FAIL -> Optional.of(new DoctorFix.EditPattern(key));
            default -> Optional.empty();
        };
    }

    /** The evidence is lines of {@link org.queuebridge.rules.verify.FlawEvidence}. */
    private static boolean onWrongBus(Finding finding) {
        return finding.evidence().stream().map(line -> line.split(" ", 2)[0]).anyMatch(OF_ANOTHER_BUS::contains);
    }

    private Optional<RuleKey> ruleKey() {
        return rule.map(name -> new RuleKey(bus.name(), name));
    }
}
