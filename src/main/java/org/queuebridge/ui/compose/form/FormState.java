package org.queuebridge.ui.compose.form;

import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.plan.EditedRules;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.rule.Target;

/**
 * The content of the form, apart from the selected queues.
 *
 * @param fixedName whether the name cannot be changed, because that rule is edited
 * @param description the description; empty where it follows the queues
 * @param intent when the rule fires, where a bus is chosen
 * @param written the pattern that is written by hand; empty where it is composed
 * @param targets the targets as far as they are typed
 */
public record FormState(
        String name,
        boolean fixedName,
        Optional<String> description,
        boolean enabled,
        String role,
        Optional<PatternIntent> intent,
        Optional<String> written,
        List<Target> targets) {
    public FormState {
        targets = List.copyOf(targets);
    }

    /** The content for rules that are edited; of a set, its first rule's. */
    public static FormState of(EditedRules rules, Optional<String> written) {
        RuleImage first = rules.rules().getFirst();
        return new FormState(
                rules.name(),
                true,
                description(rules),
                first.fields().enabled(),
                first.fields().roleArn().orElse(""),
                rules.intent(),
                written,
                first.targets());
    }

    /** The same content for a new rule of that name. */
    public FormState asNew(String newName) {
        return new FormState(newName, false, description, enabled, role, intent, written, targets);
    }

    /** The description of a set's first rule lists only that rule's queues, so a new one is proposed. */
    private static Optional<String> description(EditedRules rules) {
        List<String> descriptions = rules.rules().stream()
                .map(rule -> rule.fields().description())
                .distinct()
                .toList();
        return descriptions.size() == 1 ? Optional.of(descriptions.getFirst()) : Optional.empty();
    }
}
