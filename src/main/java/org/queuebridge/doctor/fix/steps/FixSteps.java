package org.queuebridge.doctor.fix.steps;

import java.util.List;
import java.util.Optional;
import org.queuebridge.doctor.DoctorFinding;
import org.queuebridge.doctor.FindingKinds;
import org.queuebridge.doctor.evidence.LiveFinding;
import org.queuebridge.doctor.fix.steps.FixStep.Kind;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.rules.verify.Findings;

/**
 * Says step by step what mends a fault that is not this program's to mend.
 *
 * @param bus the examined bus
 * @param rule the examined rule; empty where only the bus was examined
 */
public record FixSteps(EventBus bus, Optional<String> rule) {
    /** The steps in order; none where the finding is no fault, or nothing is known that helps. */
    public List<FixStep> of(Finding finding) {
        return switch (FindingKinds.of(finding).orElse(null)) {
            case DoctorFinding found -> of(found, finding);
            case LiveFinding found
            when found == LiveFinding.DELIVERED_FAIL -> new DeliverySteps(bus, rule.orElse("")).of(finding);
            case Findings found -> rule.map(name -> of(found, name)).orElse(List.of());
            case null, default -> List.of();
        };
    }

    /** A bus that is older than its source, which waits for a new one. */
    public static List<FixStep> ofOldBus(EventBus bus) {
        return new SetUpSteps(bus).replaceBus();
    }

    private List<FixStep> of(DoctorFinding found, Finding finding) {
        SetUpSteps setUp = new SetUpSteps(bus);
        KeySteps key = new KeySteps(bus);
        String name = rule.orElse("");
        return switch (found) {
            case ORGANIZATION_OTHER ->
                List.of(
                        FixStep.of(Kind.SIGN_IN_TO)
                                .copying(bus.genesysOrganization().orElse("")),
                        FixStep.of(Kind.CHOOSE_BUS_OF, finding.args().getFirst()));
            case INTEGRATION_FAILED ->
                setUp.restart(finding.args().getFirst(), finding.args().getLast());
            case SOURCE_DELETED, SOURCE_NONE -> setUp.offerSource();
            case BUS_NONE -> List.of(FixStep.of(Kind.CHOOSE_BUS, bus.name()));
            case KEY_UNUSABLE ->
                key.enable(finding.args().get(0), finding.args().get(1));
            case KEY_FAIL -> key.allowBus(finding);
            case RULES_NONE -> List.of(FixStep.of(Kind.ENABLE_A_RULE, bus.name()));
            case TOPICS_NONE ->
                editTopics(finding.args().subList(1, finding.args().size()));
            case TRANSPORT_MISSING -> editTopics(finding.args());
            case DELIVERY_KEY -> key.allowTarget(finding);
            case DELIVERY_GONE ->
                new TargetSteps(bus, name).again(finding.args().getFirst());
            case DELIVERY_IMPOSSIBLE -> new TargetSteps(bus, name).impossible(finding);
            default -> List.of();
        };
    }

    private static List<FixStep> editTopics(List<String> rules) {
        return rules.stream().map(name -> FixStep.of(Kind.EDIT_TOPICS, name)).toList();
    }

    private List<FixStep> of(Findings found, String name) {
        return switch (found) {
            case EXISTS_FAIL -> List.of(FixStep.of(Kind.RESTORE_RULE, name));
            case EXISTS_NO_BUS -> List.of(FixStep.of(Kind.CHOOSE_BUS, bus.name()));
            case TARGET_FAIL -> new TargetSteps(bus, name).add();
            case MATCHABLE_FAIL, EVENTS_LOCAL_FAIL, EVENTS_AWS_FAIL -> List.of(FixStep.of(Kind.EDIT_PATTERN, name));
            default -> List.of();
        };
    }
}
